import { AppError } from '#platform/errors.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button, ButtonRow } from '#ui/button.tsx';
import { CheckboxField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { getReadingAs } from './as-reader.ts';
import { releaseThemesForm } from './read-texts.form.ts';
import { readTextsTexts } from './read-texts.texts.ts';
import { releaseThemes } from './release-themes.command.ts';
import { areThemesReleased, listThemes } from './text-reader.queries.ts';
import { ThemesByBand } from './themes-by-band.tsx';

/** Shows the themes as they will stand in the result, and asks whether the routine was followed. */
export const releaseThemesPage = formPage({
  path: '/:organisation/enkater/:id/egna-ord/visning',
  form: releaseThemesForm,
  command: releaseThemes,
  async load(ctx, { id }) {
    const { survey } = await getReadingAs(ctx, id);
    const { release: t } = readTextsTexts[ctx.locale];
    if (await areThemesReleased(ctx.db, id)) throw new AppError('not-now', t.already);
    const themes = await listThemes(ctx.db, id);
    if (themes.length === 0) throw new AppError('not-now', t.noThemes);
    return { survey, themes };
  },
  view(view, { survey, themes }, form) {
    const { release: t, heading } = readTextsTexts[view.locale];
    const back = surveysPaths.ownWords(view.organisation, survey.id);
    const crumbs = [...surveyCrumbs(view, survey), { label: heading, href: back }];
    return (
      <Page view={view} step="needs" title={t.heading} lead={t.lead} form={form} breadcrumbs={crumbs}>
        <ThemesByBand survey={survey} themes={themes} locale={view.locale} />
        <form method="post" novalidate>
          <CheckboxField form={form} name="routineFollowed" label={t.routineFollowed} />
          <p>{t.noReturn}</p>
          <ButtonRow>
            <Button>{t.label}</Button>
            <a href={back}>{t.back}</a>
          </ButtonRow>
        </form>
      </Page>
    );
  },
  input: ({ routineFollowed }, { id }) => ({ id, routineFollowed }),
  next: (id, view) => surveysPaths.result(view.organisation, id),
});
