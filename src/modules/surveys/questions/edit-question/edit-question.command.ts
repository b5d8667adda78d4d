import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { lockDraft } from '../../lock-survey.ts';
import { findPlace, nextQuestionKey, replaceQuestion } from '../arrange.rules.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { getPlace } from '../find-or-say.ts';
import { questionFormTexts } from '../question-form/question-form.texts.ts';
import { fieldOfFault } from '../question-form/question.form.ts';
import { questionFrom, typedOf, type TypedQuestion } from '../question-form/typed-question.rules.ts';

/** Changes a question. A question of the bank that is reworded gets a key of its own, which is returned; an own one its next version. */
export const editQuestion = command(
  'survey.edit-question',
  ['coordinator'],
  async (ctx, input: Change<TypedQuestion & { basis: string }> & { id: number; key: string }) => {
    const { id, key, basis, ...typed } = input;
    const survey = await lockDraft(ctx, id);
    const { question: before } = getPlace(survey.questionnaire, key, ctx);
    refuseIfChanged(ctx, typedOf(before), basis);
    const question = questionFrom(typed, before, nextQuestionKey(survey.questionnaire));
    if ('unreadable' in question)
      throw new FieldError('options', questionFormTexts[ctx.locale].classWrong(question.unreadable));
    const next = replaceQuestion(survey.questionnaire, key, question);
    await changeQuestionnaire(ctx, survey, next, {
      what: 'survey.edit-question',
      about: typed.text,
      fieldOf: (fault) => fieldOfFault(fault, question.key),
    });
    const details = { title: survey.title, question: typed.text };
    const section = findPlace(next, question.key)?.section;
    return { output: { id, section, key: question.key }, audit: { subject: id, details } };
  },
);
