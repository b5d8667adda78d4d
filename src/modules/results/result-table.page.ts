import { notFound } from '#platform/errors.ts';
import { download } from '#platform/web/page.tsx';
import { listReleasedThemes } from '#modules/surveys/index.ts';
import { findResultOfSurvey } from './result.queries.ts';
import { resultTable } from './result-table.ts';
import { resultsTexts } from './results.texts.ts';

export const resultTableDownload = download({
  path: '/:organisation/enkater/:id/resultat/tabell.csv',
  load: async ({ db }, { id }) => ({
    result: (await findResultOfSurvey(db, id)) ?? notFound(),
    themes: await listReleasedThemes(db, id),
  }),
  make: async ({ result, themes }, view) => ({
    body: new TextEncoder().encode(resultTable(result, themes, view.locale)),
    mediaType: 'text/csv; charset=utf-8',
    name: resultsTexts[view.locale].csv.file(result.title),
  }),
});
