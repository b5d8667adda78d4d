import { homePage } from './home.page.tsx';

/** Where we are, and the one next step. */
export const home = { routes: homePage, sentences: {} };
