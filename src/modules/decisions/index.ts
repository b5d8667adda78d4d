import type { Services } from '#platform/web/context.ts';
import { on, type Subscription } from '#platform/events.ts';
import { followAppeal } from './after-outcome/annul-decision.ts';
import { publishSettled } from './after-outcome/publish-settled.ts';
import { settleOutcome } from './after-outcome/settle-outcome.ts';
import { participationReader } from './after-outcome/settle-participation.ts';
import { decisionsRoutes } from './decisions.routes.ts';
import { decisionsSentences } from './decisions.sentences.ts';
import { sendDispatchJob } from './dispatch/send-dispatch.job.ts';
import { readMailJob } from './mailed-in/read-mail.job.ts';
import { sendRegistrarMailJob } from './registrar-mail/send-registrar-mail.job.ts';

export { addMatter } from './add-matter/add-matter.command.ts';
export {
  answerInvitation,
  changeRegistered,
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
  routes: decisionsRoutes,
  sentences: decisionsSentences,
  subscriptions: [
    on('decision.recorded', settleOutcome),
    on('decision.happened', followAppeal),
    on('decision.happened', publishSettled),
  ] satisfies readonly Subscription[],
  letterReaders: [participationReader],
  jobs: (services: Services) => [readMailJob(services), sendRegistrarMailJob(services), sendDispatchJob(services)],
};
