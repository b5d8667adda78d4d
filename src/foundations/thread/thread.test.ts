import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { command } from '#platform/command.ts';
import {
  freezeNode,
  findFrozen,
  getThreadSides,
  linkNodes,
  registerNode,
  setLinks,
  updateNode,
  walkBack,
  type NodeKind,
} from '#foundations/thread/index.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import type { CommandContext } from '#platform/command.ts';

let world: World;
let person: Person;
beforeAll(async () => {
  world = await openWorld();
  person = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

/** Runs work as a command of the person, without a name of its own in the list of commands. */
function within<T>(who: Person, work: (ctx: CommandContext) => Promise<T>): Promise<T> {
  const once = command('thread.test', ['coordinator'], async (ctx, _input: null) => ({
    output: await work(ctx),
    audit: {},
  }));
  return who.run(once, null);
}

const add = (ctx: CommandContext, kind: NodeKind, title: string) =>
  registerNode(ctx, { kind, title, path: (id) => `/${kind}/${id}` });

describe('the thread', () => {
  test('shows both ways, and says what has changed since', async () => {
    const { finding, need } = await within(person, async (ctx) => {
      const ids = {
        finding: await add(ctx, 'finding', 'Få vet vem de ska kontakta'),
        need: await add(ctx, 'need', 'Känd kontaktväg'),
      };
      await linkNodes(ctx, { from: ids.need, to: ids.finding, reason: 'därför' });
      return ids;
    });
    const before = await person.read((db) => getThreadSides(db, need));
    expect(before.restsOn).toMatchObject([
      {
        id: finding,
        title: 'Få vet vem de ska kontakta',
        reason: 'därför',
        changed: false,
        path: `/finding/${finding}`,
      },
    ]);
    expect((await person.read((db) => getThreadSides(db, finding))).ledTo).toMatchObject([
      { id: need, changed: false },
    ]);
    await within(person, (ctx) => updateNode(ctx, finding, { title: 'Nästan ingen vet', moved: true }));
    expect((await person.read((db) => getThreadSides(db, need))).restsOn).toMatchObject([
      { title: 'Nästan ingen vet', changed: true },
    ]);
    await within(person, (ctx) => linkNodes(ctx, { from: need, to: finding }));
    expect((await person.read((db) => getThreadSides(db, need))).restsOn).toMatchObject([{ changed: false }]);
  });

  test('a pair that means nothing is refused by the database', async () => {
    await expect(
      within(person, async (ctx) =>
        linkNodes(ctx, { from: await add(ctx, 'finding', 'F'), to: await add(ctx, 'decision', 'B') }),
      ),
    ).rejects.toThrow(/allowed_link|link_from_kind_to_kind_fkey/);
  });

  test('walks from the decision to the evidence', async () => {
    const kinds: NodeKind[] = [
      'decision',
      'memorandum',
      'plan',
      'measure',
      'need',
      'finding',
      'result',
      'survey',
      'mandate',
    ];
    const first = await within(person, async (ctx) => {
      const ids = [];
      for (const kind of kinds) ids.push(await add(ctx, kind, kind));
      for (const [at, id] of ids.entries()) {
        const next = ids[at + 1];
        if (next) await linkNodes(ctx, { from: id, to: next });
      }
      return ids[0] ?? 0;
    });
    const behind = await person.read((db) => walkBack(db, first));
    expect(behind.map((step) => step.kind)).toEqual(kinds.slice(1));
    expect(behind.at(-1)?.depth).toBe(8);
  });

  test('links of one kind are made exactly these, and those that stay keep their revision', async () => {
    const made = await within(person, async (ctx) => {
      const need = await add(ctx, 'need', 'N');
      const findings = [
        await add(ctx, 'finding', 'F1'),
        await add(ctx, 'finding', 'F2'),
        await add(ctx, 'finding', 'F3'),
      ];
      await setLinks(ctx, { from: need, toKind: 'finding', to: findings.slice(0, 2) });
      await updateNode(ctx, findings[1] ?? 0, { moved: true });
      await setLinks(ctx, { from: need, toKind: 'finding', to: findings.slice(1) });
      return { need };
    });
    const { restsOn } = await person.read((db) => getThreadSides(db, made.need));
    expect(restsOn.map((node) => [node.title, node.changed])).toEqual([
      ['F2', true],
      ['F3', false],
    ]);
  });

  test('what is frozen cannot be changed, by the application at all', async () => {
    const id = await within(person, async (ctx) => {
      const plan = await add(ctx, 'plan', 'P');
      await freezeNode(ctx, plan, { b: 1, a: [{ d: 2, c: 3 }] });
      return plan;
    });
    expect(await person.read((db) => findFrozen(db, id))).toMatchObject({
      revision: 1,
      content: { a: [{ c: 3, d: 2 }], b: 1 },
    });
    await expect(within(person, (ctx) => ctx.db.deleteFrom('frozen').execute())).rejects.toThrow('permission denied');
    await expect(within(person, (ctx) => freezeNode(ctx, id, {}))).rejects.toThrow(/frozen_pkey/);
  });

  test('never reaches into another organisation', async () => {
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const theirs = await within(neighbour, (ctx) => add(ctx, 'finding', 'deras'));
    await expect(
      within(person, async (ctx) => linkNodes(ctx, { from: await add(ctx, 'need', 'N'), to: theirs })),
    ).rejects.toThrow('not-found');
    // Also not with SQL that lies about where the row belongs.
    await expect(
      within(person, async (ctx) => {
        const own = await add(ctx, 'need', 'N');
        await sql`insert into link (organisation_id, from_id, from_kind, to_id, to_kind, to_revision) values (${person.organisation.id}, ${own}, 'need', ${theirs}, 'finding', 1)`.execute(
          ctx.db,
        );
      }),
    ).rejects.toThrow(/foreign key/);
    await expect(
      within(person, (ctx) =>
        sql`insert into node (organisation_id, kind, title, path, created_at) values (${neighbour.organisation.id}, 'need', 'x', '/x', now())`.execute(
          ctx.db,
        ),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
