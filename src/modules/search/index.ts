import { searchPage } from './search.page.tsx';

export { searchPaths } from './search.paths.ts';

/** Search over everything that a member may read. */
export const search = { routes: searchPage, sentences: {} };
