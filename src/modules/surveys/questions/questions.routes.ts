import { addQuestionPage } from './add-question/add-question.page.tsx';
import { chooseQuestionsPage } from './choose-questions/choose-questions.page.tsx';
import { editQuestionPage } from './edit-question/edit-question.page.tsx';
import { moveQuestionPage } from './move-question/move-question.page.tsx';
import { pickFromBankPage } from './pick-from-bank/pick-from-bank.page.tsx';
import { versionPages } from './question-versions/versions.page.tsx';
import { questionsPage } from './questions.page.tsx';
import { removeQuestionPage } from './remove-question/remove-question.page.tsx';
import { sectionPages } from './sections/section.page.tsx';
import { setConditionPages } from './set-condition/set-condition.page.tsx';

/** Everything that is done with a draft's questions. */
export const questionsRoutes = [
  ...questionsPage,
  ...chooseQuestionsPage,
  ...pickFromBankPage,
  ...addQuestionPage,
  ...editQuestionPage,
  ...moveQuestionPage,
  ...removeQuestionPage,
  ...setConditionPages,
  ...sectionPages,
  ...versionPages,
];
