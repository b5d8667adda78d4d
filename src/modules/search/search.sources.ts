import type { SearchSource } from '#platform/search-source.ts';
import { conversationsSearch } from '#modules/conversations/index.ts';
import { decisionsSearch } from '#modules/decisions/index.ts';
import { networkSearch, participationSearch } from '#modules/network/index.ts';
import { organisationSearch } from '#modules/organisation/index.ts';
import { plansSearch } from '#modules/plans/index.ts';
import { resultsSearch } from '#modules/results/index.ts';
import { situationSearch } from '#modules/situation/index.ts';
import { surveysSearch } from '#modules/surveys/index.ts';

/** All that can be found, in the order in which hits are shown: the work in its order, then who does it. */
export const sources: readonly SearchSource[] = [
  ...surveysSearch,
  ...resultsSearch,
  ...conversationsSearch,
  ...situationSearch,
  ...plansSearch,
  ...decisionsSearch,
  networkSearch,
  participationSearch,
  ...organisationSearch,
];
