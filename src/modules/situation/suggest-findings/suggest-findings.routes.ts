import type { Route } from '#platform/web/route.ts';
import { acceptSuggestionPage } from './accept-suggestion.page.tsx';
import { dismissSuggestionPages } from './dismiss-suggestion.page.tsx';
import { suggestionsPage } from './suggestions.page.tsx';
import { wishesDownload } from './wishes-download.page.ts';

export const suggestFindingsRoutes: Route[] = [
  ...suggestionsPage,
  ...acceptSuggestionPage,
  ...dismissSuggestionPages,
  ...wishesDownload,
];
