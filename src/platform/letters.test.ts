import { beforeAll, expect, test } from 'vitest';
import { command } from '#platform/command.ts';
import { letterJobs, writeLetter, type Letter } from '#platform/letters.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function write(
  from: Person,
  letter: { to: number; key: string; words: string; failing?: boolean },
): Promise<void> {
  const once = command('letter.test', ['coordinator'], async (ctx, _input: null) => {
    await writeLetter(ctx, {
      toOrganisationId: letter.to,
      key: letter.key,
      kind: 'greeting',
      payload: { words: letter.words },
    });
    if (letter.failing) throw new Error('the command fails after writing');
    return { output: undefined, audit: {} };
  });
  await from.run(once, null);
}

async function deliver(read: (letter: Letter, organisationId: number) => void): Promise<void> {
  const [job] = letterJobs(world.services, [
    { kind: 'greeting', read: async ({ organisationId }, letter) => read(letter, organisationId) },
  ]);
  await job?.handle({});
}

test('a letter arrives once, whatever happens on the way', async () => {
  const sender = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const receiver = await makePerson(world, await makeOrganisation(world), 'coordinator');
  await write(sender, { to: receiver.organisation.id, key: 'k1', words: 'hej' });
  await write(sender, { to: receiver.organisation.id, key: 'k1', words: 'hej igen' });
  await expect(
    write(sender, { to: receiver.organisation.id, key: 'k2', words: 'nej', failing: true }),
  ).rejects.toThrow();

  await expect(
    deliver(() => {
      throw new Error('the reader fails the first time');
    }),
  ).rejects.toThrow('could not be read');
  const read: unknown[] = [];
  for (let times = 0; times < 3; times += 1) {
    await deliver((letter, organisationId) => {
      if (organisationId === receiver.organisation.id)
        read.push([letter.fromOrganisationId, letter.key, letter.payload]);
    });
  }
  expect(read).toEqual([[sender.organisation.id, 'k1', { words: 'hej' }]]);
  // Each side sees its own half and nothing of the other's.
  expect(await receiver.read((db) => db.selectFrom('letter').selectAll().execute())).toEqual([]);
  expect(await sender.read((db) => db.selectFrom('receivedLetter').selectAll().execute())).toEqual([]);
});

test('a letter that cannot be read keeps nobody else’s back', async () => {
  const sender = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const receivers = [
    await makePerson(world, await makeOrganisation(world), 'coordinator'),
    await makePerson(world, await makeOrganisation(world), 'coordinator'),
  ];
  for (const { organisation } of receivers) await write(sender, { to: organisation.id, key: 'k', words: 'hej' });
  const [first, second] = receivers.map(({ organisation }) => organisation.id);
  const read: number[] = [];
  const reading = (isBroken: (organisationId: number) => boolean) =>
    deliver((_letter, organisationId) => {
      if (isBroken(organisationId)) throw new Error('cannot be read');
      read.push(organisationId);
    });
  await expect(reading((id) => id === first)).rejects.toThrow('1 letters could not be read');
  expect(read).toEqual([second]);
  await reading(() => false);
  expect(read).toEqual([second, first]);
});
