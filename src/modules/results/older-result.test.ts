import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { questionnaire, questions } from '#test/invented-result.ts';
import { openOlderDatabase } from '#test/older-database.ts';
import { evidenceSentence } from './evidence.ts';
import { getResult } from './result.queries.ts';

/** The last migration before results were kept as protected tables. */
const before = '20261120-31-text-reader';
let older: Awaited<ReturnType<typeof openOlderDatabase>>;

beforeAll(async () => {
  older = await openOlderDatabase(`older_result_${process.pid}`, before);
});
afterAll(async () => older.owner.destroy());

test('a result that was counted before there were protected tables reads as it did, and says that nothing examined it', async () => {
  const { owner, advance } = older;
  const moment = new Date('2026-06-01T08:00:00Z');
  const organisationId = await openOrganisation(owner, {
    ...{ slug: 'aldrevik', name: 'Äldrevik', kind: 'municipality', code: null, now: moment },
  });
  const [first] = questions;
  if (!first) throw new Error('there are no questions');
  const counts = [
    ...first.options.map(({ key }, place) => ({ key, answers: place === 0 ? 18 : 1 })),
    { key: '', answers: 2 },
  ];
  const answered = counts.reduce((sum, { answers }) => sum + answers, 0);
  await sql`
    with asked as (insert into node (organisation_id, kind, title, path, created_at) values (${organisationId}, 'survey', 'Enkät', '/enkater/1', ${moment}) returning id),
    counted as (insert into node (organisation_id, kind, title, path, created_at) values (${organisationId}, 'result', 'Enkät', '/enkater/1/resultat', ${moment}) returning id),
    survey as (insert into survey (organisation_id, id, title, questions) select ${organisationId}, id, 'Enkät', ${JSON.stringify(questionnaire)}::jsonb from asked),
    result as (insert into result (organisation_id, id, survey_id, frozen_at, invited, answered)
      select ${organisationId}, counted.id, asked.id, ${moment}, 60, ${answered} from asked, counted)
    insert into shown_group (organisation_id, result_id, id, level, name, administration_names, reporting_group_ids, staff, answers)
      select ${organisationId}, id, 1, 'municipality', 'Äldrevik', '{}', '{1}', 60, ${answered} from counted`.execute(
    owner,
  );
  for (const { key, answers } of counts)
    await sql`insert into result_count select organisation_id, result_id, id, ${first.key}, ${key}, ${answers} from shown_group`.execute(
      owner,
    );

  expect((await advance()).length).toBeGreaterThan(0);

  const { rows } = await sql<{ id: number }>`select id::int from result`.execute(owner);
  const id = rows[0]?.id ?? 0;
  const result = await inOrganisation({ db: owner, organisationId, reading: true }, (db) => getResult(db, id));
  expect(result.gate).toBeUndefined();
  expect(result.groups).toMatchObject([{ name: 'Äldrevik', answers: { least: answered, most: answered } }]);
  const cells = result.tables.get(first.key)?.get(1) ?? [];
  expect(cells.map(({ options, least, most, form }) => [options, least, most, form])).toEqual(
    counts.map(({ key, answers }) => [[key], answers, answers, 'counts']),
  );
  expect(evidenceSentence(result, { questionKey: first.key, shownGroupId: 1 }, 'sv')).toMatch(
    /2 av 23 \(9.%\) svarade/,
  );
});
