import { command } from '#platform/command.ts';
import { lockDraft } from '../../lock-survey.ts';
import type { Condition, Section, SurveyQuestion } from '../../questionnaire.ts';
import { changeSection, replaceQuestion } from '../arrange.rules.ts';
import { changeQuestionnaire } from '../change-questionnaire.ts';
import { getPlace, getSection } from '../find-or-say.ts';

type Of = { id: number; key: string; showIf: Condition | undefined };

/** Shows a question only to those who chose these options in an earlier one; to everyone without a condition. */
export const setQuestionCondition = command(
  'survey.set-question-condition',
  ['coordinator'],
  async (ctx, { id, key, showIf }: Of) => {
    const survey = await lockDraft(ctx, id);
    const { question, section } = getPlace(survey.questionnaire, key, ctx);
    const next = replaceQuestion(survey.questionnaire, key, withCondition(question, showIf));
    const change = { what: 'survey.set-question-condition', about: question.text.sv, fieldOf: () => 'options' };
    await changeQuestionnaire(ctx, survey, next, change);
    const details = { title: survey.title, question: question.text.sv };
    return { output: { id, section, question: key }, audit: { subject: id, details } };
  },
);

/** As for a question, for a whole section: what decides must be asked before it. */
export const setSectionCondition = command(
  'survey.set-section-condition',
  ['coordinator'],
  async (ctx, { id, key, showIf }: Of) => {
    const survey = await lockDraft(ctx, id);
    const { title } = getSection(survey.questionnaire, key, ctx);
    const next = changeSection(survey.questionnaire, key, (section) => withCondition(section, showIf));
    const change = { what: 'survey.set-section-condition', about: title.sv, fieldOf: () => 'options' };
    await changeQuestionnaire(ctx, survey, next, change);
    return {
      output: { id, section: key },
      audit: { subject: id, details: { title: survey.title, section: title.sv } },
    };
  },
);

function withCondition<T extends Section | SurveyQuestion>(one: T, showIf: Condition | undefined): T {
  const { showIf: _before, ...kept } = one;
  return { ...kept, ...(showIf ? { showIf } : {}) } as T; // the same thing with only its condition changed
}
