import { notFound } from '#platform/errors.ts';
import { download } from '#platform/web/page.tsx';
import { formWishesOf, getSuggestionBase, wishCsv, wishFile } from '#modules/results/index.ts';

export const wishesDownload = download({
  path: '/:organisation/lagesbild/forslag/:resultId/utbildning.csv',
  async load({ db }, { resultId }) {
    const { result, versions } = await getSuggestionBase(db, resultId);
    return { title: result.title, wishes: formWishesOf(result, versions) ?? notFound() };
  },
  make: async ({ title, wishes }, view) => ({
    body: new TextEncoder().encode(wishCsv(wishes, view.locale)),
    mediaType: 'text/csv; charset=utf-8',
    name: wishFile(title, view.locale),
  }),
});
