import { answerRoutes } from './answer.page.tsx';
import { demoRoutes } from './demo.page.ts';
import { keyingRoutes } from './keying.page.tsx';
import { promiseRoutes } from './promise/promise.page.tsx';
import { sharedRoutes } from './shared.page.tsx';
import { startRoutes } from './start.page.tsx';
import { thanksRoutes } from './thanks.page.tsx';

export { takeAnswer, takeKeyedAnswer, takeOpenAnswer } from './intake.queries.ts';

/** Where respondents answer: cut off from everything else, with a role of its own in the database. */
export const answering = {
  // What has a name of its own comes before what is taken for a code.
  routes: [
    ...demoRoutes,
    ...thanksRoutes,
    ...sharedRoutes,
    ...keyingRoutes,
    ...promiseRoutes,
    ...answerRoutes,
    ...startRoutes,
  ],
  sentences: {},
};
