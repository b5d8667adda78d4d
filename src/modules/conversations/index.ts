import { answerPage } from './answer.page.tsx';
import { cardsDownload } from './cards/cards.page.ts';
import { letterPage } from './cards/letter.page.tsx';
import { chooseTeamsPage } from './choose-teams/choose-teams.page.tsx';
import { removeTeamPage } from './choose-teams/remove-team.page.tsx';
import { closeRoundPage } from './close-round/close-round.page.tsx';
import { conversationsPage } from './conversations.page.tsx';
import { conversationsSentences } from './conversations.sentences.ts';
import { addRoundPage } from './edit-round/add-round.page.tsx';
import { changeRoundPage, lastDayPage } from './edit-round/change-round.page.tsx';
import { guidesPage } from './guides/guides.page.tsx';
import { openRoundPage } from './open-round/open-round.page.tsx';
import { removeRoundPage } from './remove-round/remove-round.page.tsx';
import { roundPage } from './round-page/round.page.tsx';
import { summaryFile } from './summary-file/summary-file.page.ts';
import { startRoutes } from './together/start.page.tsx';
import { teamRoutes } from './together/team.page.tsx';

export { addTeams } from './choose-teams/choose-teams.command.ts';
export { closeRound } from './close-round/close-round.command.ts';
export { listOpenRounds, type OpenRoundDates } from './conversations.agenda.ts';
export { conversationsPaths } from './conversations.paths.ts';
export { conversationsSearch } from './conversations.search.ts';
export { addRound } from './edit-round/edit-round.command.ts';
export {
  findClosedRound,
  listConversationEvidence,
  listRoundsWithAnswers,
  needsKey,
  type ConversationEvidence,
} from './evidence.ts';
export { openRound } from './open-round/open-round.page.tsx';
export { listTeams } from './round.queries.ts';
export { teamsDisposal } from './teams-disposal.ts';
export { sendJointAnswer } from './together/card.queries.ts';

/** Conversations: teams too small for statistics give one joint answer, which they see before it leaves. */
export const conversations = {
  routes: [
    ...conversationsPage,
    // Before the page of a round: what is no number is looked for here first.
    ...guidesPage,
    ...addRoundPage,
    ...answerPage,
    ...roundPage,
    ...changeRoundPage,
    ...lastDayPage,
    ...chooseTeamsPage,
    ...removeTeamPage,
    ...openRoundPage,
    ...cardsDownload,
    ...letterPage,
    ...closeRoundPage,
    ...removeRoundPage,
    ...summaryFile,
    ...startRoutes,
    ...teamRoutes,
  ],
  sentences: conversationsSentences,
};
