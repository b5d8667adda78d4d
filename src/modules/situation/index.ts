import { addFindingPage } from './add-finding/add-finding.page.tsx';
import { addNeedPage } from './add-need/add-need.page.tsx';
import { changeFindingPage } from './change-finding/change-finding.page.tsx';
import { changeNeedPage } from './change-need/change-need.page.tsx';
import { confirmNeedAction } from './confirm-need/confirm-need.page.tsx';
import { addEvidencePage } from './evidence/add-evidence.page.tsx';
import { removeEvidencePage } from './evidence/remove-evidence.page.tsx';
import { findingPage } from './finding.page.tsx';
import { needPage } from './need.page.tsx';
import { needOrderPage } from './rank-need/need-order.page.tsx';
import { rankNeedPage } from './rank-need/rank-need.page.tsx';
import { removeFindingPage } from './remove-finding/remove-finding.page.tsx';
import { removeNeedPage } from './remove-need/remove-need.page.tsx';
import { situationPage } from './situation.page.tsx';
import { situationSentences } from './situation.sentences.ts';
import { suggestFindingsRoutes } from './suggest-findings/suggest-findings.routes.ts';

export { addFinding } from './add-finding/add-finding.command.ts';
export { addEvidence } from './evidence/add-evidence.page.tsx';
export { wordsKey } from './evidence/brought-home-source.ts';
export { dropBroughtHome, keepBroughtHome } from './evidence/keep-brought-home.ts';
export { addNeed } from './add-need/add-need.page.tsx';
export { changeFinding } from './change-finding/change-finding.page.tsx';
export { changeNeed } from './change-need/change-need.page.tsx';
export { confirmNeed } from './confirm-need/confirm-need.page.tsx';
export { type Finding } from './finding.queries.ts';
export { listNeeds, type Need } from './need.queries.ts';
export { rankNeed } from './rank-need/rank-need.command.ts';
export { countNeeds } from './situation.agenda.ts';
export { type SourceKind } from './evidence/evidence-source.ts';
export { situationPaths } from './situation.paths.ts';
export { acceptSuggestion, dismissSuggestion } from './suggest-findings/answer-suggestion.commands.ts';
export { suggestionPaths } from './suggest-findings/suggestion.paths.ts';
export { situationSearch } from './situation.search.ts';

/** Findings and needs: what has been found out, and what has to become better. */
export const situation = {
  routes: [
    ...situationPage,
    ...suggestFindingsRoutes,
    ...addFindingPage,
    ...changeFindingPage,
    ...removeFindingPage,
    ...addEvidencePage,
    ...removeEvidencePage,
    ...findingPage,
    ...addNeedPage,
    ...needOrderPage,
    ...changeNeedPage,
    ...removeNeedPage,
    ...rankNeedPage,
    ...confirmNeedAction,
    ...needPage,
  ],
  sentences: situationSentences,
};
