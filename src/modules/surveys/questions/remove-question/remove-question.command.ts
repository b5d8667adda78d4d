import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { lockDraft } from '../../lock-survey.ts';
import type { Section, SurveyQuestion } from '../../questionnaire.ts';
import { findPlace, withoutQuestion } from '../arrange.rules.ts';
import { dependingOn } from '../branching.rules.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { removeQuestionTexts } from './remove-question.texts.ts';

/** Removes a question, unless it decides who gets another. One that is gone already is no fault: the button was pressed twice. */
export const removeQuestion = command(
  'survey.remove-question',
  ['coordinator'],
  async (ctx, input: { id: number; key: string }) => {
    const survey = await lockDraft(ctx, input.id);
    const place = findPlace(survey.questionnaire, input.key);
    const about = place?.question.text.sv ?? '';
    if (place) {
      refuseGoverning(ctx, dependingOn(survey.questionnaire.sections, input.key));
      const next = withoutQuestion(survey.questionnaire, input.key);
      await changeQuestionnaire(ctx, survey, next, { what: 'survey.remove-question', about });
    }
    const details = { title: survey.title, question: about };
    return { output: survey.id, audit: { subject: survey.id, details } };
  },
);

/** What others depend on is not taken away under them. */
export function refuseGoverning(ctx: CommandContext, depending: readonly (Section | SurveyQuestion)[]): void {
  const [first] = depending;
  if (!first) return;
  throw new AppError(
    'not-now',
    removeQuestionTexts[ctx.locale].governing('text' in first ? first.text.sv : first.title.sv),
  );
}
