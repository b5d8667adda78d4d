import { evidencePage } from './evidence.page.tsx';
import { resultPage } from './result.page.tsx';
import { resultTableDownload } from './result-table.page.ts';

export { evidenceSentence, listEvidence, questionsOf, type Evidence, type EvidenceKey } from './evidence.ts';
export {
  findResultOfSurvey,
  getResult,
  listResults,
  type Result,
  type ResultListing,
  type ShownGroup,
  type ShownLevel,
  type Tally,
} from './result.queries.ts';
export { resultPaths } from './results.paths.ts';

/** Results: what a closed survey says, and what may be leaned on. */
export const results = {
  routes: [...resultPage, ...resultTableDownload, ...evidencePage],
  sentences: {},
};
