import { sql } from 'kysely';
import { inNothing, noText, type SearchSource } from '#platform/search-source.ts';
import { jointPaths, surveysPaths } from '#modules/surveys/index.ts';

const host = sql<string>`content #>> '{survey,host}'`;

/** By the name of the survey and its host: what was answered is not searched. */
const receivedShares: SearchSource = {
  kind: 'andelar',
  label: { sv: 'Andelar ur gemensamma enkäter', en: 'Shares of joint surveys' },
  rows: (db) =>
    db
      .selectFrom('receivedShare')
      .select([sql<string>`invitation_id::text`.as('key'), inNothing.as('withinId')])
      .select([sql<string>`content #>> '{survey,title}'`.as('title'), host.as('place'), host.as('text')])
      .select(noText.as('number')),
  path: (organisation, { key }) => jointPaths.share(surveysPaths.jointInvitation(organisation, Number(key))),
};

export const resultsSearch: readonly SearchSource[] = [receivedShares];
