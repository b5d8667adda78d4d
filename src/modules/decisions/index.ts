import type { Services } from '#platform/web/context.ts';
import { on, type Subscription } from '#platform/events.ts';
import { followAppeal } from './after-outcome/annul-decision.ts';
import { publishSettled } from './after-outcome/publish-settled.ts';
import { settleOutcome } from './after-outcome/settle-outcome.ts';
import { participationReader } from './after-outcome/settle-participation.ts';
import { addMatterPage } from './add-matter/add-matter.page.tsx';
import { answerInvitationPage } from './answer-invitation/answer-invitation.page.tsx';
import { registrationPage } from './answer-invitation/registration.page.tsx';
import { changeAttachmentPage, removeAttachmentPage } from './attachments/attachment.page.tsx';
import { attachmentsPage, filePage } from './attachments/attachments.page.tsx';
import { changeMatterPage, closeMatterPage } from './change-matter/change-matter.page.tsx';
import { memorandumClosingPage, memorandumHeadPage } from './change-memorandum/change-memorandum.page.tsx';
import { memorandumTemplatePage } from './change-memorandum/memorandum-template.page.tsx';
import { memorandumSectionPage, memorandumTextPage } from './change-memorandum/memorandum-text.page.tsx';
import { changeAlternativePage, removeAlternativePage } from './alternatives/alternative.page.tsx';
import { alternativesPage, moveAlternativeAction } from './alternatives/alternatives.page.tsx';
import { changeCostLinePage, removeCostLinePage } from './cost-lines/cost-line.page.tsx';
import { costLinesPage, takeCostsAction } from './cost-lines/cost-lines.page.tsx';
import { decisionPage } from './decision.page.tsx';
import { decisionEventPage } from './decision-events/decision-event.page.tsx';
import { decisionsSentences } from './decisions.sentences.ts';
import { addDesignationPage, removeDesignationPage } from './designations/designation.page.tsx';
import { readDocumentAction, receiveExtractPage } from './extract/receive-extract.page.tsx';
import { addDocumentsPage } from './documents/add-documents.page.tsx';
import { changeDocumentPage, sendDocumentPage } from './documents/change-document.page.tsx';
import { documentsFile, documentsPage } from './documents/documents.page.tsx';
import { dispatchPage, sendDispatchAction } from './dispatch/dispatch.page.tsx';
import {
  addReceiverPage,
  changeReceiverPage,
  markSentPage,
  removeReceiverPage,
} from './dispatch/receiver-pages.page.tsx';
import { sendDispatchJob } from './dispatch/send-dispatch.job.ts';
import { addTaskPage, changeTaskPage, finishTaskPage, taskStateActions } from './tasks/task-pages.page.tsx';
import { tasksPage } from './tasks/tasks.page.tsx';
import { handOverPage, takeBackPage } from './hand-over/hand-over.page.tsx';
import { discardMailPage, mailPage, placeMailPage } from './mailed-in/mail.page.tsx';
import { matterAddressPage, takeDesignationAction } from './mailed-in/matter-address.page.tsx';
import { readMailJob } from './mailed-in/read-mail.job.ts';
import { trialMailRoute } from './mailed-in/trial-mail.ts';
import { waitingMailPage } from './mailed-in/waiting-mail.page.tsx';
import { matterPage } from './matter.page.tsx';
import { mattersPage } from './matters.page.tsx';
import { memorandumFile } from './memorandum-file.page.tsx';
import { memorandumPage } from './memorandum.page.tsx';
import { changeProposalPage, removeProposalPage } from './proposals/proposal.page.tsx';
import { moveProposalAction, proposalsPage } from './proposals/proposals.page.tsx';
import { recordDecisionPage } from './record-decision/record-decision.page.tsx';
import { committeeAddressPage, mailSettingsPage } from './registrar-mail/registrar-address.page.tsx';
import { sendRegistrarMailJob } from './registrar-mail/send-registrar-mail.job.ts';
import { sendToRegistrarPage } from './registrar-mail/send-to-registrar.page.tsx';
import { addTemplateSectionPage, changeTemplateSectionPage } from './templates/template-section.page.tsx';
import {
  arrangeTemplateAction,
  removeTemplatePage,
  retireTemplateAction,
  templatePage,
} from './templates/template.page.tsx';
import { addTemplatePage, previewTemplatePage, templatesPage } from './templates/templates.page.tsx';
import { addStepPage, changeStepPage, moveStepAction, removeStepPage } from './way/step.page.tsx';
import { leadDaysPage, waitingPage } from './way/waiting.page.tsx';
import { chooseWayAction, wayPage } from './way/way.page.tsx';
import {
  removeWordTemplatePage,
  tryWordTemplateFile,
  useWordTemplateAction,
  wordTemplateFile,
  wordTemplatePage,
} from './word-templates/word-template.page.tsx';
import { exampleWordTemplateFile, wordTemplatesPage } from './word-templates/word-templates.page.tsx';
import { writeMemorandumPage } from './write-memorandum/write-memorandum.page.tsx';

export { addMatter } from './add-matter/add-matter.command.ts';
export {
  answerInvitation,
  changeParticipants,
  digestOfInvitation,
  invitationOf,
  makeMatterOfInvitation,
  participantsOf,
  withLineKeys,
} from './answer-invitation/answer-invitation.command.ts';
export { answerShape, numbersField } from './answer-invitation/answer-invitation.form.ts';
export { answerInvitationTexts } from './answer-invitation/answer-invitation.texts.ts';
export { DecidingFields } from './answer-invitation/invitation-fields.tsx';
export { likelySender } from './answer-invitation/likely-sender.rules.ts';
export { readMeetings, type Meeting } from './answer-invitation/meeting.rules.ts';
export { participationOf, type KeyedInvitation } from './answer-invitation/participation.rules.ts';
export { findSettledParticipation } from './answer-invitation/settled-participation.queries.ts';
export { TextToSend } from './answer-invitation/registration-parts.tsx';
export { registrationText } from './answer-invitation/registration.rules.ts';
export { parseKronor, writeKronor } from './kronor.ts';
export { judgeAttachment, cleanName } from './attachments/attachment.rules.ts';

export { changeMemorandumClosing, changeMemorandumText } from './change-memorandum/change-memorandum.command.ts';

export { addTemplate, addTemplateSection, arrangeTemplate } from './templates/template.commands.ts';
export { changeMailSettings } from './registrar-mail/registrar-address.command.ts';
export { closeMatter } from './change-matter/change-matter.command.ts';
export { addDesignation } from './designations/designation.command.ts';
export { markSent } from './dispatch/dispatch.commands.ts';
export { listDispatch } from './dispatch/dispatch.queries.ts';
export { handOver } from './hand-over/hand-over.command.ts';
export { acceptAllTasks, declineTask, finishTask } from './tasks/task.commands.ts';
export { listTasks } from './tasks/task.queries.ts';

export { documentTypes } from './documents/document.queries.ts';
export { designationTypes, getMatter, listMatters, type MatterRow } from './matter.queries.ts';
export { outcomes } from './matter.rules.ts';
export { draftsDisposal } from './whole-matter/drafts-disposal.ts';
export { mailDisposal } from './whole-matter/mail-disposal.ts';
export { takeInMatter, type TakenInMatter } from './whole-matter/take-in-matter.ts';
export { getWholeMatter, type WholeDecision, type WholeMatter } from './whole-matter/whole-matter.queries.ts';
export { renderMemorandumWord } from './word-templates/render-memorandum-word.ts';

export { decisionsSearch } from './decisions.search.ts';
export {
  listDecisionsSince,
  listInvitationDates,
  listOpenMatters,
  type InvitationDates,
  type OpenMatter,
  type RecentDecision,
} from './decisions.agenda.ts';
export { afterOutcomeTexts } from './after-outcome/after-outcome.texts.ts';
export { listReceivedParticipations, type ReceivedParticipation } from './after-outcome/participation.queries.ts';
export { afterPaths } from './after.paths.ts';
export { acceptTask } from './tasks/task.commands.ts';
export { listOpenTasks, listWithoutTask, type OpenTask } from './tasks/task.agenda.ts';
export { decisionsPaths } from './decisions.paths.ts';
export { addDecisionEvent } from './decision-events/add-decision-event.command.ts';
export { chooseWay } from './way/way.command.ts';
export { recordDecision } from './record-decision/record-decision.command.ts';
export { writeMemorandum } from './write-memorandum/write-memorandum.command.ts';

/** Matters, memoranda and what was decided, from the registrar's number to the locked plan. */
export const decisions = {
  routes: [
    ...leadDaysPage,
    ...mattersPage,
    // A name under the list comes before what is taken for a number.
    ...waitingMailPage,
    ...placeMailPage,
    ...discardMailPage,
    ...mailPage,
    ...takeDesignationAction,
    ...matterAddressPage,
    ...trialMailRoute,
    ...mailSettingsPage,
    ...committeeAddressPage,
    ...sendToRegistrarPage,
    ...addMatterPage,
    ...answerInvitationPage,
    ...registrationPage,
    ...changeMatterPage,
    ...closeMatterPage,
    ...addDesignationPage,
    ...removeDesignationPage,
    ...writeMemorandumPage,
    ...recordDecisionPage,
    ...receiveExtractPage,
    ...readDocumentAction,
    ...wayPage,
    ...chooseWayAction,
    ...addStepPage,
    ...waitingPage,
    ...moveStepAction,
    ...removeStepPage,
    ...changeStepPage,
    ...addDocumentsPage,
    ...documentsFile,
    ...documentsPage,
    ...changeDocumentPage,
    ...sendDocumentPage,
    ...addTaskPage,
    ...taskStateActions,
    ...tasksPage,
    ...finishTaskPage,
    ...changeTaskPage,
    ...matterPage,
    ...memorandumHeadPage,
    ...memorandumTextPage,
    ...memorandumClosingPage,
    ...memorandumSectionPage,
    ...memorandumTemplatePage,
    ...alternativesPage,
    ...moveAlternativeAction,
    ...removeAlternativePage,
    ...changeAlternativePage,
    ...templatesPage,
    ...wordTemplatesPage,
    ...exampleWordTemplateFile,
    ...wordTemplateFile,
    ...tryWordTemplateFile,
    ...useWordTemplateAction,
    ...removeWordTemplatePage,
    ...wordTemplatePage,
    ...previewTemplatePage,
    ...addTemplatePage,
    ...addTemplateSectionPage,
    ...changeTemplateSectionPage,
    ...arrangeTemplateAction,
    ...retireTemplateAction,
    ...removeTemplatePage,
    ...templatePage,
    ...proposalsPage,
    ...moveProposalAction,
    ...removeProposalPage,
    ...changeProposalPage,
    ...costLinesPage,
    ...takeCostsAction,
    ...removeCostLinePage,
    ...changeCostLinePage,
    ...attachmentsPage,
    ...removeAttachmentPage,
    ...changeAttachmentPage,
    ...handOverPage,
    ...takeBackPage,
    ...memorandumFile,
    ...memorandumPage,
    ...decisionPage,
    ...decisionEventPage,
    ...addReceiverPage,
    ...sendDispatchAction,
    ...dispatchPage,
    ...markSentPage,
    ...removeReceiverPage,
    ...changeReceiverPage,
    ...filePage,
  ],
  sentences: decisionsSentences,
  subscriptions: [
    on('decision.recorded', settleOutcome),
    on('decision.happened', followAppeal),
    on('decision.happened', publishSettled),
  ] satisfies readonly Subscription[],
  letterReaders: [participationReader],
  jobs: (services: Services) => [readMailJob(services), sendRegistrarMailJob(services), sendDispatchJob(services)],
};
