import { addMatterPage } from './add-matter/add-matter.page.tsx';
import { answerInvitationPage } from './answer-invitation/answer-invitation.page.tsx';
import { registrationPage } from './answer-invitation/registration.page.tsx';
import { attachmentsPage, filePage, removeAttachmentPage } from './attachments/attachments.page.tsx';
import { changeMatterPage, closeMatterPage } from './change-matter/change-matter.page.tsx';
import {
  memorandumClosingPage,
  memorandumHeadPage,
  memorandumStyleAction,
  memorandumTextPage,
} from './change-memorandum/change-memorandum.page.tsx';
import { changeCostLinePage, removeCostLinePage } from './cost-lines/cost-line.page.tsx';
import { costLinesPage } from './cost-lines/cost-lines.page.tsx';
import { decisionPage } from './decision.page.tsx';
import { decisionsSentences } from './decisions.sentences.ts';
import { addDesignationPage, removeDesignationPage } from './designations/designation.page.tsx';
import { handOverPage, takeBackPage } from './hand-over/hand-over.page.tsx';
import { matterPage } from './matter.page.tsx';
import { mattersPage } from './matters.page.tsx';
import { memorandumFile } from './memorandum-file.page.tsx';
import { memorandumPage } from './memorandum.page.tsx';
import { changeProposalPage, removeProposalPage } from './proposals/proposal.page.tsx';
import { moveProposalAction, proposalsPage } from './proposals/proposals.page.tsx';
import { recordDecisionPage } from './record-decision/record-decision.page.tsx';
import { writeMemorandumPage } from './write-memorandum/write-memorandum.page.tsx';

export { addMatter } from './add-matter/add-matter.command.ts';
export { answerInvitation } from './answer-invitation/answer-invitation.command.ts';

export { changeMemorandumClosing, changeMemorandumText } from './change-memorandum/change-memorandum.command.ts';

export { closeMatter } from './change-matter/change-matter.command.ts';
export { addDesignation } from './designations/designation.command.ts';
export { handOver } from './hand-over/hand-over.command.ts';

export { decisionsSearch } from './decisions.search.ts';
export {
  listDecisionsSince,
  listInvitationDates,
  listOpenMatters,
  type InvitationDates,
  type OpenMatter,
  type RecentDecision,
} from './decisions.agenda.ts';
export { decisionsPaths } from './decisions.paths.ts';
export { recordDecision } from './record-decision/record-decision.command.ts';
export { writeMemorandum } from './write-memorandum/write-memorandum.command.ts';

/** Matters, memoranda and what was decided, from the registrar's number to the locked plan. */
export const decisions = {
  routes: [
    ...mattersPage,
    ...addMatterPage,
    ...answerInvitationPage,
    ...registrationPage,
    ...changeMatterPage,
    ...closeMatterPage,
    ...addDesignationPage,
    ...removeDesignationPage,
    ...writeMemorandumPage,
    ...recordDecisionPage,
    ...matterPage,
    ...memorandumHeadPage,
    ...memorandumTextPage,
    ...memorandumClosingPage,
    ...memorandumStyleAction,
    ...proposalsPage,
    ...moveProposalAction,
    ...removeProposalPage,
    ...changeProposalPage,
    ...costLinesPage,
    ...removeCostLinePage,
    ...changeCostLinePage,
    ...attachmentsPage,
    ...removeAttachmentPage,
    ...handOverPage,
    ...takeBackPage,
    ...memorandumFile,
    ...memorandumPage,
    ...decisionPage,
    ...filePage,
  ],
  sentences: decisionsSentences,
};
