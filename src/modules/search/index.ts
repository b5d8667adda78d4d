import { searchPage } from './search.page.tsx';

/** Search over everything that a member may read. */
export const search = { routes: searchPage, sentences: {} };
