import { notFound } from '#platform/errors.ts';
import { download } from '#platform/web/page.tsx';
import { readPublished } from './published-result.ts';

/** Everything published of the survey in one file: what the attacker was given, and what anyone may try it with. */
export const resultJsonDownload = download({
  path: '/:organisation/enkater/:id/resultat/resultat.json',
  load: async ({ db }, { id }) => (await readPublished(db, id)) ?? notFound(),
  make: async (published) => ({
    body: new TextEncoder().encode(JSON.stringify(published)),
    mediaType: 'application/json',
    name: 'resultat.json',
  }),
});
