import { nodePage } from './node.page.tsx';
import { overviewPage } from './overview.page.tsx';

/** The thread across all modules: what rests on what, and where it is broken. */
export const thread = { routes: [...overviewPage, ...nodePage], sentences: {} };
