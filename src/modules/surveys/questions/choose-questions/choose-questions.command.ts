import { command } from '#platform/command.ts';
import { lockDraft } from '../../lock-survey.ts';
import { allQuestions } from '../../questionnaire.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { chosenOnly, withLeftOut } from './choose-questions.rules.ts';

/** Keeps the named questions, takes back those that had been left out of the ready set, and leaves out all others. None is allowed in a draft. */
export const chooseQuestions = command(
  'survey.choose-questions',
  ['coordinator'],
  async (ctx, input: { id: number; keys: readonly string[] }) => {
    const survey = await lockDraft(ctx, input.id);
    const questionnaire = chosenOnly(withLeftOut(survey.questionnaire), new Set(input.keys));
    await changeQuestionnaire(ctx, survey, questionnaire, { what: 'survey.choose-questions' });
    const details = { title: survey.title, questions: allQuestions(questionnaire).length };
    return { output: survey.id, audit: { subject: survey.id, details } };
  },
);
