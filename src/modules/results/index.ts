import { handOverShares, jointShareReader } from './joint-share/hand-over-shares.ts';
import { jointShareRoutes } from './joint-share/joint-share.routes.tsx';
import { evidencePage } from './evidence.page.tsx';
import { resultPage } from './result.page.tsx';
import { gatePage } from './gate.page.tsx';
import { publicResultRoutes } from './public-result/public-result.page.tsx';
import { publishResultPage } from './publish-result/publish-result.page.tsx';
import { resultJsonDownload } from './result-json.page.ts';
import { resultTableDownload } from './result-table.page.ts';
import { reportPage } from './report/report.page.tsx';
import { reportFilePages } from './report/report-files.page.ts';
import { resultsSentences } from './results.sentences.ts';
import { changePage } from './waves/change.page.tsx';

export { type Claims } from './claims.ts';
export { ClaimsFold } from './claims-view.tsx';
export { evidenceSentence, listEvidence, questionsOf, type Evidence, type EvidenceKey } from './evidence.ts';
export { claimsOfAnyResult, claimsOfEvidence, claimsOfShare } from './evidence-claims.ts';
export {
  findResultOfSurvey,
  getResult,
  listResults,
  type Result,
  type ResultListing,
  type ShownGroup,
  type ShownLevel,
} from './result.queries.ts';
export {
  listReceivedShares,
  listShareEvidence,
  type ReceivedShare,
  type ShareEvidence,
} from './joint-share/share-evidence.ts';
export { resultFiles } from './result-files.ts';
export { resultPaths } from './results.paths.ts';
export { resultsSearch } from './results.search.ts';
export { formWishesOf, type FormWishes } from './suggestions/form-wishes.rules.ts';
export { wishCsv, wishFile, wishSentence, wishTable } from './suggestions/form-wishes.ts';
export { leastForSuggestions, suggestionGroups } from './suggestions/suggestion-groups.rules.ts';
export { getFormWishes, getSuggestionBase } from './suggestions/suggestion.queries.ts';
export { suggestionsFor, type Suggested, type Suggestion } from './suggestions/suggestion.rules.ts';
export { suggestionAmount, suggestionReasons, suggestionTitle } from './suggestions/suggestion-words.ts';

/** Results: what a closed survey says, and what may be leaned on. */
export const results = {
  routes: [
    ...resultPage,
    ...jointShareRoutes,
    ...resultTableDownload,
    ...resultJsonDownload,
    ...gatePage,
    ...publishResultPage,
    ...publicResultRoutes,
    ...changePage,
    ...evidencePage,
    ...reportPage,
    ...reportFilePages,
  ],
  sentences: resultsSentences,
  subscriptions: [handOverShares],
  letterReaders: [jointShareReader],
};
