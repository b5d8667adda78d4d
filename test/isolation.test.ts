import { beforeAll, describe, expect, inject, test } from 'vitest';
import { seedDemonstration } from '#src/demo/seed.ts';
import { roles } from '#platform/tenancy/roles.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let strandvik: Person;
let fjallnas: Person;

beforeAll(async () => {
  world = await openWorld();
  const urls = inject('databases')[(Number(process.env.VITEST_POOL_ID ?? '1') - 1) % 2];
  await seedDemonstration(world.services, urls?.adminUrl ?? '');
  strandvik = await everyRole('strandvik');
  fjallnas = await everyRole('fjallnas');
}, 120_000);

async function everyRole(slug: string): Promise<Person> {
  const organisation = await findOrganisation(world.services.database, slug);
  if (!organisation) throw new Error(`the demonstration has no ${slug}`);
  return makePerson(world, organisation, ...roles);
}

/** Numbers that stand for something in an organisation, by table, the oldest first. */
async function idsOf(organisationId: number): Promise<number[][]> {
  const tables = [
    'node',
    'conversationRound',
    'conversationTeam',
    'jointAnswer',
    'committee',
    'administration',
    'unit',
    'post',
    'member',
    'file',
    'reportingGroup',
    'designation',
    'proposal',
    'costLine',
    'attachment',
    'memorandumTemplate',
    'wordTemplate',
    'alternative',
    'jointInvitation',
    'matterDocument',
    'task',
    'dispatchEntry',
  ] as const;
  const byTable: number[][] = [];
  for (const table of tables) {
    const rows = await world.owner
      .selectFrom(table)
      .select('id')
      .where('organisationId', '=', organisationId)
      .orderBy('id')
      .execute();
    byTable.push(rows.map(({ id }) => id));
  }
  return byTable;
}

describe('two municipalities on one installation', () => {
  test('no number of the neighbour leads anywhere at home, on any page', async () => {
    const theirs = (await idsOf(strandvik.organisation.id)).flatMap((ids) => [...ids.slice(0, 2), ...ids.slice(-2)]);
    const own = new Set((await idsOf(fjallnas.organisation.id)).flat());
    const foreign = [...new Set(theirs)].filter((id) => !own.has(id));
    expect(foreign.length).toBeGreaterThan(20);
    const found: string[] = [];
    const pages = world.routes.filter(
      (route) => route.method === 'GET' && /^\/:organisation\/.*:(id|\w+Id)\b/.test(route.path),
    );
    expect(pages.length).toBeGreaterThan(25);
    for (const route of pages) {
      for (const id of foreign) {
        const path = route.path
          .replace(':organisation', 'fjallnas')
          .replace(/:(id|\w+Id)\b/g, String(id))
          .replace(/:\w+/g, 'pdf');
        const shown = await fjallnas.get(path);
        if (shown.status !== 404) found.push(`${path}: ${shown.status}`);
      }
    }
    expect(found).toEqual([]);
  }, 240_000);

  test('no list, search or history at home holds a word of the neighbour', async () => {
    const titles = await world.owner
      .selectFrom('node')
      .select('title')
      .where('organisationId', '=', strandvik.organisation.id)
      .execute();
    // What was handed over by a named act: surveys that the neighbour is asked to take part in.
    const handedOver = await world.owner
      .selectFrom('jointInvitation')
      .select('title')
      .where('organisationId', '=', fjallnas.organisation.id)
      .execute();
    const words = [...new Set(titles.map((node) => node.title))]
      .filter((title) => title.length > 12)
      .filter((title) => !handedOver.some((one) => one.title === title));
    expect(words.length).toBeGreaterThan(15);
    for (const route of world.routes.filter(
      (one) => one.method === 'GET' && one.path.startsWith('/:organisation') && !/:/.test(one.path.slice(14)),
    )) {
      const shown = await fjallnas.get(route.path.replace(':organisation', 'fjallnas'));
      for (const word of words) expect(shown.text.includes(word), `${route.path} says “${word}”`).toBe(false);
    }
  }, 60_000);

  test('the neighbour is not disturbed: both see their own', async () => {
    expect((await strandvik.get('/hem')).heading).toMatch(/^Strandviks kommun/);
    expect((await fjallnas.get('/hem')).heading).toMatch(/^Fjällnäs kommun/);
  });
});
