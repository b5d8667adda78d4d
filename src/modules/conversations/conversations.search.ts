import { sql } from 'kysely';
import { noText, inNothing, type SearchSource } from '#platform/search-source.ts';
import { conversationsPaths } from './conversations.paths.ts';

/** By title and purpose: what teams have answered is read in its place. */
const rounds: SearchSource = {
  kind: 'samtal',
  label: { sv: 'Samtal', en: 'Conversations' },
  rows: (db) =>
    db
      .selectFrom('conversationRound')
      .select([sql<string>`id::text`.as('key'), inNothing.as('withinId'), 'title', noText.as('place')])
      .select(['purpose as text', noText.as('number')]),
  path: (organisation, { key }) => conversationsPaths.round(organisation, Number(key)),
};

/** By the team and its round. */
const answers: SearchSource = {
  kind: 'samlade-svar',
  label: { sv: 'Gruppers samlade svar', en: 'Joint answers' },
  rows: (db) =>
    db
      .selectFrom('jointAnswer as a')
      .innerJoin('conversationRound as r', 'r.id', 'a.roundId')
      .select([sql<string>`a.id::text`.as('key'), inNothing.as('withinId'), 'a.team as title', 'r.title as place'])
      .select(['r.title as text', noText.as('number')]),
  path: (organisation, { key }) => conversationsPaths.answer(organisation, Number(key)),
};

export const conversationsSearch: readonly SearchSource[] = [rounds, answers];
