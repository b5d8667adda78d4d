import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { lockDraft } from '../../lock-survey.ts';
import { findSection, placeQuestion as placed, withoutQuestion } from '../arrange.rules.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { getPlace } from '../find-or-say.ts';
import { moveQuestionTexts } from './move-question.texts.ts';

/** Moves a question to another place: first in a section, or after another question of it. FieldError on `place` when that is not there. */
export const placeQuestion = command(
  'survey.place-question',
  ['coordinator'],
  async (ctx, input: { id: number; key: string; section: string; after: string | undefined }) => {
    const { id, key, section: to, after } = input;
    const survey = await lockDraft(ctx, id);
    const { question } = getPlace(survey.questionnaire, key, ctx);
    const without = withoutQuestion(survey.questionnaire, key);
    const section = findSection(without, to);
    const index = after === undefined ? 0 : 1 + (section?.questions.findIndex((one) => one.key === after) ?? -1);
    if (!section || (after !== undefined && index === 0))
      throw new FieldError('place', moveQuestionTexts[ctx.locale].placeMissing);
    const change = { what: 'survey.place-question', about: question.text.sv };
    await changeQuestionnaire(ctx, survey, placed(without, question, { section: to, index }), change);
    const details = { title: survey.title, question: question.text.sv };
    return { output: { id, key, section: to }, audit: { subject: id, details } };
  },
);
