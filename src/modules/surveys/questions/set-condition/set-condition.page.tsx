import { z } from 'zod';
import { inLanguage } from '#content/localized.ts';
import { requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { action, formPage } from '#platform/web/page.tsx';
import type { Condition } from '../../questionnaire.ts';
import { getDraft } from '../../survey-in-state.ts';
import { getPlace, getSection } from '../find-or-say.ts';
import { questionsPaths } from '../questions.paths.ts';
import { ConditionPage } from './condition-page.tsx';
import { setQuestionCondition, setSectionCondition } from './set-condition.commands.ts';
import { setConditionTexts } from './set-condition.texts.ts';

const form = defineForm(setConditionTexts, (t) =>
  z.object({
    options: z.union([z.array(z.string()).min(1), z.string().transform((one) => [one])], { error: t.optionsMissing }),
    question: requiredText(t.questionMissing, { max: 40 }),
  }),
);

export type ConditionForm = FormInput<typeof form>;

export const setConditionPages = [
  ...formPage({
    path: '/:organisation/enkater/:id/fragor/fraga/:question/villkor',
    form,
    command: setQuestionCondition,
    load: async (ctx, { id, question }) => {
      const survey = await getDraft(ctx, id);
      return { survey, question: getPlace(survey.questionnaire, question, ctx).question };
    },
    initial: ({ question }) => valuesOf(question.showIf),
    view: (view, { survey, question }, state) => (
      <ConditionPage
        view={view}
        survey={survey}
        form={state}
        target={{ question: question.key }}
        words={inLanguage(question.text, view.locale)}
        showIf={question.showIf}
        here={questionsPaths.questionCondition(view.organisation, survey.id, question.key)}
        drop={questionsPaths.dropQuestionCondition(view.organisation, survey.id, question.key)}
      />
    ),
    input: (typed, { id, question }) => ({ id, key: question, showIf: typed }),
    next: ({ id, ...at }, view) => questionsPaths.all(view.organisation, id, at),
  }),
  ...formPage({
    path: '/:organisation/enkater/:id/fragor/avsnitt/:section/villkor',
    form,
    command: setSectionCondition,
    load: async (ctx, { id, section }) => {
      const survey = await getDraft(ctx, id);
      return { survey, section: getSection(survey.questionnaire, section, ctx) };
    },
    initial: ({ section }) => valuesOf(section.showIf),
    view: (view, { survey, section }, state) => (
      <ConditionPage
        view={view}
        survey={survey}
        form={state}
        target={{ section: section.key }}
        words={inLanguage(section.title, view.locale)}
        showIf={section.showIf}
        here={questionsPaths.sectionCondition(view.organisation, survey.id, section.key)}
        drop={questionsPaths.dropSectionCondition(view.organisation, survey.id, section.key)}
      />
    ),
    input: (typed, { id, section }) => ({ id, key: section, showIf: typed }),
    next: ({ id, ...at }, view) => questionsPaths.all(view.organisation, id, at),
  }),
  ...action({
    path: '/:organisation/enkater/:id/fragor/fraga/:question/villkor/borttagning',
    command: setQuestionCondition,
    input: ({ id, question }) => ({ id, key: question, showIf: undefined }),
    next: ({ id, ...at }, view) => questionsPaths.all(view.organisation, id, at),
  }),
  ...action({
    path: '/:organisation/enkater/:id/fragor/avsnitt/:section/villkor/borttagning',
    command: setSectionCondition,
    input: ({ id, section }) => ({ id, key: section, showIf: undefined }),
    next: ({ id, ...at }, view) => questionsPaths.all(view.organisation, id, at),
  }),
];

function valuesOf(showIf: Condition | undefined) {
  return { question: showIf?.question ?? '', options: showIf?.options ?? [] };
}
