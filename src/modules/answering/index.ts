import { answerRoutes } from './answer.page.tsx';
import { demoRoutes } from './demo.page.ts';
import { startRoutes } from './start.page.tsx';
import { thanksRoutes } from './thanks.page.tsx';

/** Where respondents answer: cut off from everything else, with a role of its own in the database. */
export const answering = {
  routes: [...demoRoutes, ...thanksRoutes, ...answerRoutes, ...startRoutes],
  sentences: {},
};
