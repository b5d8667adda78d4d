import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { lockDraft } from '../../lock-survey.ts';
import type { SurveyOption } from '../../questionnaire.ts';
import { findSection, nextQuestionKey, nextSectionKey, placeQuestion } from '../arrange.rules.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { questionFormTexts } from '../question-form/question-form.texts.ts';
import { fieldOfFault } from '../question-form/question.form.ts';
import { linesOf } from '../question-form/typed-lines.rules.ts';
import { questionFrom, type Kind, type TypedQuestion } from '../question-form/typed-question.rules.ts';
import { scaleOf } from './ready-scales.ts';

/** Adds a question of the municipality's own, last in a section; without a section, in a new one. FieldError at the field that breaks a rule. */
export const addQuestion = command(
  'survey.add-question',
  ['coordinator'],
  async (ctx, input: TypedQuestion & { id: number; kind: Kind; section: string | undefined }) => {
    const { id, kind, ...typed } = input;
    const t = questionFormTexts[ctx.locale];
    const survey = await lockDraft(ctx, id);
    const key = nextQuestionKey(survey.questionnaire);
    const question = questionFrom(typed, { kind, options: knownOptions(kind, typed) }, key);
    if ('unreadable' in question) throw new FieldError('options', t.classWrong(question.unreadable));
    const section = input.section ?? nextSectionKey(survey.questionnaire);
    const title = { sv: questionFormTexts.sv.firstTitle, en: questionFormTexts.en.firstTitle };
    const room =
      input.section === undefined
        ? {
            ...survey.questionnaire,
            sections: [...survey.questionnaire.sections, { key: section, title, questions: [] }],
          }
        : survey.questionnaire;
    if (!findSection(room, section)) throw new FieldError('section', t.sectionMissing);
    const next = placeQuestion(room, question, { section, index: Number.MAX_SAFE_INTEGER });
    const fieldOf = (fault: Parameters<typeof fieldOfFault>[0]) => fieldOfFault(fault, key);
    await changeQuestionnaire(ctx, survey, next, { what: 'survey.add-question', about: typed.text, fieldOf });
    const details = { title: survey.title, question: typed.text };
    return { output: { id, section, key }, audit: { subject: id, details } };
  },
);

/** A scale of the bank keeps its keys and its English. */
function knownOptions(kind: Kind, typed: Pick<TypedQuestion, 'options' | 'none'>): SurveyOption[] {
  return kind === 'scale' ? scaleOf([...linesOf(typed.options), ...linesOf(typed.none)]) : [];
}
