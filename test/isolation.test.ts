import { sql } from 'kysely';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { seedDemonstration } from '#src/demo/seed.ts';
import { roles } from '#platform/tenancy/roles.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { makeClosedMatter } from '#test/closed-matter.ts';
import { makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let strandvik: Person;
let fjallnas: Person;

beforeAll(async () => {
  world = await openWorld();
  await partNumbers();
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

/** Whose numbers are led astray. */
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
  'matterStep',
  'decisionEvent',
  'mailedIn',
  'registrarMail',
  'archivePackage',
  'disposalRun',
  'participation',
  'participationMeeting',
  'participationTask',
  'participationPerson',
  'participationNote',
  'network',
  'networkMeeting',
  'networkParty',
  'networkParticipant',
  'meetingMaterial',
  'assignment',
  'handIn',
  'handInComment',
  'experience',
  'agreement',
  'invoice',
] as const;

/** The numbers of two tables lie far apart, so that one of the neighbour's does not happen to be another thing's at home. */
async function partNumbers(): Promise<void> {
  for (const [at, table] of tables.entries()) {
    // What was mailed in has the number of the message as it came.
    const numbered = table === 'mailedIn' ? 'receivedMail' : table;
    const name = numbered.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    await sql`select setval(sequence, greatest(nextval(sequence), ${(at + 1) * 1_000_000}))
      from cast(pg_get_serial_sequence(${name}, 'id') as regclass) as sequence`.execute(world.owner);
  }
}

/** Numbers that stand for something in an organisation, by table, the oldest first. */
async function idsOf(organisationId: number): Promise<number[][]> {
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
    const theirs = (await idsOf(strandvik.organisation.id)).flatMap((ids) => [...ids.slice(0, 1), ...ids.slice(-1)]);
    const own = new Set((await idsOf(fjallnas.organisation.id)).flat());
    const foreign = [...new Set(theirs)].filter((id) => !own.has(id));
    expect(foreign.length).toBeGreaterThan(20);
    const found: string[] = [];
    const pages = world.routes.filter(
      (route) => route.method === 'GET' && /^\/:organisation\/.*:(id|\w+Id)\b/.test(route.path),
    );
    expect(pages.length).toBeGreaterThan(25);
    for (const route of pages) {
      const ask = async (id: number) => {
        const path = route.path
          .replace(':organisation', 'fjallnas')
          .replace(/:(id|\w+Id)\b/g, String(id))
          .replace(/:\w+/g, 'pdf');
        const shown = await fjallnas.get(path);
        if (shown.status !== 404) found.push(`${path}: ${shown.status}`);
      };
      await Promise.all(foreign.map(ask));
    }
    expect(found).toEqual([]);
  }, 240_000);

  test('nor does it in a thing of one’s own', async () => {
    const { matterId, memorandumId } = await makeClosedMatter(fjallnas, { open: true });
    const decision = await fjallnas.read((db) =>
      db.selectFrom('decision').select('id').where('matterId', '=', matterId).executeTakeFirstOrThrow(),
    );
    const own: Record<string, number> = {
      arenden: matterId,
      arkiv: matterId,
      tjansteskrivelser: memorandumId,
      beslut: decision.id,
    };
    const atHome = new Set((await idsOf(fjallnas.organisation.id)).flat());
    const foreign = (await idsOf(strandvik.organisation.id))
      .flatMap((ids) => [...ids.slice(0, 2), ...ids.slice(-2)])
      .filter((id) => !atHome.has(id));
    const parts = world.routes.filter(
      ({ method, path }) => method === 'GET' && /^\/:organisation\/\w+\/:id\/.*:\w+Id\b/.test(path),
    );
    const found: string[] = [];
    let asked = 0;
    for (const { path: template } of parts) {
      const id = own[template.split('/')[2] ?? ''];
      if (id === undefined) continue;
      for (const part of new Set(foreign)) {
        const path = template
          .replace(':organisation', 'fjallnas')
          .replace(':id', String(id))
          .replace(/:\w+Id\b/g, String(part));
        asked += 1;
        const shown = await fjallnas.get(path);
        if (shown.status !== 404) found.push(`${path}: ${shown.status}`);
      }
    }
    expect(asked).toBeGreaterThan(100);
    expect(found).toEqual([]);
  }, 120_000);

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
