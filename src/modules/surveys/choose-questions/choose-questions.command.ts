import { command } from '#platform/command.ts';
import { lockDraft } from '../lock-survey.ts';
import { allQuestions } from '../questionnaire.ts';
import { onlyQuestions, questionnaireOf, templateOf } from '../ready-set.ts';

/** Keeps the named questions of the ready set and leaves out the others. None at all is allowed while it is a draft. */
export const chooseQuestions = command(
  'survey.choose-questions',
  ['coordinator'],
  async (ctx, input: { id: number; keys: readonly string[] }) => {
    const survey = await lockDraft(ctx, input.id);
    const questionnaire = onlyQuestions(questionnaireOf(templateOf(survey.questionnaire)), input.keys);
    await ctx.db
      .updateTable('survey')
      .set({ questions: JSON.stringify(questionnaire) })
      .where('id', '=', survey.id)
      .execute();
    const details = { title: survey.title, questions: allQuestions(questionnaire).length };
    return { output: survey.id, audit: { subject: survey.id, details } };
  },
);
