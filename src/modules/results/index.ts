export { evidenceSentence, groupName, listEvidence, questionsOf, type Evidence, type EvidenceKey } from './evidence.ts';
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
  routes: [],
  sentences: {},
};
