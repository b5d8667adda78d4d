import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { lockDraft } from '../../lock-survey.ts';
import { allQuestions } from '../../questionnaire.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { askedKeys, chosenOnly, withLeftOut } from './choose-questions.rules.ts';

/** Keeps the named questions, takes back those that had been left out of the ready set, and leaves out all others. None is allowed in a draft. */
export const chooseQuestions = command(
  'survey.choose-questions',
  ['coordinator'],
  async (ctx, input: Change<{ id: number; keys: readonly string[]; basis: string }>) => {
    const survey = await lockDraft(ctx, input.id);
    refuseIfChanged(ctx, askedKeys(survey.questionnaire), input.basis);
    const questionnaire = chosenOnly(withLeftOut(survey.questionnaire), new Set(input.keys));
    await changeQuestionnaire(ctx, survey, questionnaire, { what: 'survey.choose-questions' });
    const details = { title: survey.title, questions: allQuestions(questionnaire).length };
    return { output: survey.id, audit: { subject: survey.id, details } };
  },
);
