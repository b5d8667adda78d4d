import { action } from '#platform/web/page.tsx';
import { questionsPaths } from '../questions.paths.ts';
import { removeQuestion } from './remove-question.command.ts';

/** At once and without asking: the page that follows offers to undo it. */
export const removeQuestionPage = action({
  path: '/:organisation/enkater/:id/fragor/fraga/:question/borttagning',
  command: removeQuestion,
  input: ({ id, question }) => ({ id, key: question }),
  next: (id, view) => questionsPaths.latest(view.organisation, id),
});
