import type { Route } from '#platform/web/route.ts';
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
import { addTaskPage, changeTaskPage, finishTaskPage, taskStateActions } from './tasks/task-pages.page.tsx';
import { tasksPage } from './tasks/tasks.page.tsx';
import { handOverPage, takeBackPage } from './hand-over/hand-over.page.tsx';
import { discardMailPage, mailPage, placeMailPage } from './mailed-in/mail.page.tsx';
import { matterAddressPage, takeDesignationAction } from './mailed-in/matter-address.page.tsx';
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

/** Every address of the module, in the order in which they are tried. */
export const decisionsRoutes: Route[] = [
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
];
