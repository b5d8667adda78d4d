import { sql, type RawBuilder } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor, type World } from '#test/world.ts';
import { makeOpenSurvey } from '#modules/surveys/survey-in-tests.ts';
import { answeringPaths } from '../answering.paths.ts';
import { promisePaths } from './promise.paths.ts';

let world: World;
let token: string;
beforeAll(async () => {
  world = await openWorld();
  const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const opened = await makeOpenSurvey(person, { administrations: { Skola: [20, 18] }, services: world.services });
  token = opened.publicToken;
});

/** As only the owner of the database could, with a restore: past what hinders everybody else. */
function tamper(change: RawBuilder<unknown>): Promise<unknown> {
  return world.owner.transaction().execute(async (tx) => {
    await sql`alter table survey disable trigger keep_promise`.execute(tx);
    await sql`update survey set ${change} where public_token = ${token}`.execute(tx);
    await sql`alter table survey enable trigger keep_promise`.execute(tx);
  });
}

const alertOf = async (language?: string) => {
  const page = await visitor(world).get(answeringPaths.promise(token, language));
  return [page.status, page.document.querySelector('main [role=alert]')?.textContent ?? ''] as const;
};

test.each<[string, RawBuilder<unknown>]>([
  ['k', sql`promise = jsonb_set(promise, '{k}', '3')`],
  ['plan', sql`promise = jsonb_set(promise, '{plan,minimum}', '1')`],
  ['mode', sql`promise = jsonb_set(promise, '{mode}', '"keyed"')`],
  ['list of codes', sql`codes_root = sha256('x')`],
])('a promise whose %s was changed by a restore is shown with a warning at its top', async (_what, change) => {
  expect(await alertOf()).toEqual([200, '']);
  const { rows } = await sql<{ promise: string; root: Buffer }>`
    select promise::text, codes_root as root from survey where public_token = ${token}`.execute(world.owner);
  await tamper(change);
  expect(await alertOf()).toEqual([200, expect.stringContaining('Löftet är ändrat')]);
  expect(await alertOf('en')).toEqual([200, expect.stringContaining('The promise has been changed')]);
  const page = await visitor(world).get(answeringPaths.promise(token));
  expect(page.text).not.toContain('kan inget av det ändras');
  const file = await visitor(world).get(promisePaths.file(token));
  expect(file.status).toBe(200);
  await tamper(sql`promise = ${rows[0]?.promise}::jsonb, codes_root = ${rows[0]?.root}`);
  expect(await alertOf()).toEqual([200, '']);
});
