import { command } from '#platform/command.ts';
import { lockDraft } from '../../lock-survey.ts';
import { findPlace, stepQuestion, type Direction, type Place } from '../arrange.rules.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { getPlace } from '../find-or-say.ts';

/**
 * Moves a question one step. `from` is where it stood on the page: pressed twice, it has moved already and stays. Returns the survey with
 * the section that the question then stands in.
 */
export const moveQuestion = command(
  'survey.move-question',
  ['coordinator'],
  async (ctx, input: { id: number; key: string; direction: Direction; from?: Place | undefined }) => {
    const { id, key, direction, from } = input;
    const survey = await lockDraft(ctx, id);
    const place = getPlace(survey.questionnaire, key, ctx);
    const isThere = !from || (from.section === place.section && from.index === place.index);
    const moved = (isThere && stepQuestion(survey.questionnaire, key, direction)) || survey.questionnaire;
    await changeQuestionnaire(ctx, survey, moved, { what: 'survey.move-question', about: place.question.text.sv });
    const section = findPlace(moved, key)?.section ?? place.section;
    const details = { title: survey.title, question: place.question.text.sv };
    return { output: { id, key, section }, audit: { subject: id, details } };
  },
);
