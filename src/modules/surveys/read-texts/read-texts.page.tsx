import { inLanguage } from '#content/localized.ts';
import { action, formPage } from '#platform/web/page.tsx';
import type { LoadContext } from '#platform/web/context.ts';
import { Page } from '#ui/frame.tsx';
import { textQuestions } from '../questionnaire.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { getAsReader } from './as-reader.ts';
import { addTheme, beginReading, removeTheme } from './read-texts.commands.ts';
import { themeForm } from './read-texts.form.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import { BeforeReading } from './routine.tsx';
import { areThemesReleased, countTexts, listTexts, listThemes, textsOnPage } from './text-reader.queries.ts';
import { TextsOfQuestion, type QuestionRead } from './texts-of-question.tsx';

const path = '/:organisation/enkater/:id/egna-ord';

/** What people wrote, for the one who reads it: the routine first, then a question at a time with its themes. */
export const readTextsPage = [
  ...formPage({
    path,
    form: themeForm,
    command: addTheme,
    async load(ctx, { id }) {
      const { survey, reader } = await getAsReader(ctx, id);
      if (!reader.routineReadAt) return { survey, read: undefined };
      const counts = await countTexts(ctx.db, id);
      const questions = textQuestions(survey.questionnaire).flatMap(({ key, text }) => {
        const texts = counts.get(key) ?? 0;
        return texts > 0 ? [{ key, text: inLanguage(text, ctx.locale), texts }] : [];
      });
      return { survey, read: await readQuestion(ctx, { id, questions }) };
    },
    initial: ({ read }) => (read ? { questionKey: read.question.key } : {}),
    view(view, { survey, read }, form) {
      const t = readTextsTexts[view.locale];
      const crumbs = surveyCrumbs(view, survey);
      return (
        <Page view={view} step="needs" title={t.heading} lead={t.lead} form={form} breadcrumbs={crumbs}>
          {read ? (
            <TextsOfQuestion view={view} surveyId={survey.id} read={read} form={form} />
          ) : (
            <BeforeReading view={view} surveyId={survey.id} />
          )}
        </Page>
      );
    },
    input: (typed, { id }) => ({ ...typed, id }),
    next: ({ id, questionKey }, view) => surveysPaths.ownWords(view.organisation, id, questionKey),
  }),
  ...action({
    path: `${path}/rutin`,
    command: beginReading,
    input: ({ id }) => ({ id }),
    next: (id, view) => surveysPaths.ownWords(view.organisation, id),
  }),
  ...action({
    path: `${path}/teman/:themeId/borttagning`,
    command: removeTheme,
    input: ({ id, themeId }) => ({ id, themeId }),
    next: ({ id, questionKey }, view) => surveysPaths.ownWords(view.organisation, id, questionKey),
  }),
];

/** The question and page that the address names, or the first. */
async function readQuestion(
  ctx: LoadContext,
  of: { id: number; questions: QuestionRead['questions'] },
): Promise<QuestionRead | undefined> {
  const { searchParams } = ctx.url;
  const question = of.questions.find(({ key }) => key === searchParams.get('fraga')) ?? of.questions[0];
  if (!question) return undefined;
  const pages = Math.ceil(question.texts / textsOnPage);
  const asked = Number(searchParams.get('sida') ?? '1');
  const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1;
  const texts = await listTexts(ctx.db, { surveyId: of.id, questionKey: question.key, page });
  const all = await listThemes(ctx.db, of.id);
  const themes = all.filter(({ questionKey }) => questionKey === question.key);
  const isReleased = await areThemesReleased(ctx.db, of.id);
  return { questions: of.questions, question, texts, page, pages, themes, hasThemes: all.length > 0, isReleased };
}
