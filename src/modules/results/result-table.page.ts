import { notFound } from '#platform/errors.ts';
import { download } from '#platform/web/page.tsx';
import { findResultOfSurvey } from './result.queries.ts';
import { resultTable } from './result-table.ts';
import { resultsTexts } from './results.texts.ts';

export const resultTableDownload = download({
  path: '/:organisation/enkater/:id/resultat/tabell.csv',
  load: async ({ db }, { id }) => (await findResultOfSurvey(db, id)) ?? notFound(),
  make: async (result, view) => ({
    body: new TextEncoder().encode(resultTable(result, view.locale)),
    mediaType: 'text/csv; charset=utf-8',
    name: resultsTexts[view.locale].csv.file(result.title),
  }),
});
