import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { command } from '#platform/command.ts';
import { findFile, storeFile } from '#platform/files/files.ts';
import { letterJobs, mostLetterFiles, writeLetter, type Letter } from '#platform/letters.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';

let world: World;
let sender: Person;
let receiver: Person;
beforeAll(async () => {
  world = await openWorld();
  sender = await makePerson(world, await makeOrganisation(world), 'coordinator');
  receiver = await makePerson(world, await makeOrganisation(world), 'coordinator');
});

type Sent = { name: string; bytes: Uint8Array };

const keep = command('letter.test-keep', ['coordinator'], async (ctx, file: Sent) => {
  const id = await storeFile(ctx, { ...file, mediaType: 'application/octet-stream' });
  return { output: id, audit: {} };
});
const send = command(
  'letter.test-send',
  ['coordinator'],
  async (ctx, { key, files, payload = {} }: { key: string; files: number[]; payload?: Record<string, unknown> }) => {
    await writeLetter(ctx, { toOrganisationId: receiver.organisation.id, key, kind: 'parcel', payload, files });
    return { output: undefined, audit: {} };
  },
);

/** What is read at the receiver, letter by letter; the reader may fail. */
async function deliver(fails = false): Promise<Letter[]> {
  const read: Letter[] = [];
  const [job] = letterJobs(world.services, [
    {
      kind: 'parcel',
      read: async ({ organisationId }, letter) => {
        if (fails) throw new Error('the reader fails');
        if (organisationId === receiver.organisation.id) read.push(letter);
      },
    },
  ]);
  await job?.handle({});
  return read;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('files go with a letter, as the receiver’s own copies in order, once however often it is delivered', async () => {
  const large = randomBytes(20 * 1024 * 1024);
  const small = Buffer.from('två sidor');
  const files = [
    await sender.run(keep, { name: 'stor.bin', bytes: large }),
    await sender.run(keep, { name: 'liten.txt', bytes: small }),
    await sender.run(keep, { name: 'samma igen.txt', bytes: small }),
  ];
  await sender.run(send, { key: 'k1', files });
  await expect(deliver(true)).rejects.toThrow();
  const letters = await deliver();
  await sender.run(send, { key: 'k1', files });
  expect(await deliver()).toEqual([]);

  const [letter] = letters;
  expect(letter?.files.map(({ name }) => name)).toEqual(['stor.bin', 'liten.txt', 'samma igen.txt']);
  const kept = await receiver.read((db) => db.selectFrom('file').select('id').orderBy('id').execute());
  expect(kept.map(({ id }) => id)).toEqual(letter?.files.map(({ id }) => id).sort((a, b) => a - b));
  expect(kept.some(({ id }) => files.includes(id))).toBe(false);
  const [first, second] = letter?.files ?? [];
  const bytes = async (id = 0) => (await receiver.read((db) => findFile(db, id)))?.bytes ?? new Uint8Array();
  expect(sha256(await bytes(first?.id))).toBe(sha256(large));
  expect(sha256(await bytes(second?.id))).toBe(sha256(small));
});

test('the same content from two senders, and once more, is kept once', async () => {
  const bytes = Buffer.from('ur samma mall');
  const other = await makePerson(world, await makeOrganisation(world), 'coordinator');
  for (const from of [sender, other]) {
    const id = await from.run(keep, { name: 'mall.txt', bytes });
    await from.run(send, { key: 'mall', files: [id] });
  }
  expect(await deliver()).toHaveLength(2);
  const again = await sender.run(keep, { name: 'mall 2.txt', bytes });
  await sender.run(send, { key: 'mall 2', files: [again] });
  const [letter] = await deliver();
  const found = await receiver.read((db) => findFile(db, letter?.files[0]?.id ?? 0));
  expect([found?.name, found?.bytes.length]).toEqual(['mall 2.txt', bytes.length]);
  const blobs = await receiver.read((db) =>
    db
      .selectFrom('blobChunk')
      .select('part')
      .where('sha256', '=', createHash('sha256').update(bytes).digest())
      .execute(),
  );
  expect(blobs).toHaveLength(1);
});

test('another organisation sees neither letter nor file, and nobody can put in a file that is not its own', async () => {
  const third = await makePerson(world, await makeOrganisation(world), 'coordinator');
  const secret = await third.run(keep, { name: 'hemlig.txt', bytes: Buffer.from('hemligt') });
  await expect(sender.run(send, { key: 'stolen', files: [secret] })).rejects.toThrow(/foreign key/);
  // The number of another's file in the letter's text is a number and nothing more.
  await sender.run(send, { key: 'named', files: [], payload: { files: [{ id: secret, name: 'hemlig.txt' }] } });
  expect((await deliver()).map(({ files }) => files)).toEqual([[]]);
  expect(await receiver.read((db) => findFile(db, secret))).toBeUndefined();
  for (const table of ['letterFile', 'receivedLetterFile'] as const)
    expect(await third.read((db) => db.selectFrom(table).selectAll().execute())).toEqual([]);
  expect(await sender.read((db) => db.selectFrom('receivedLetterFile').selectAll().execute())).toEqual([]);
});

test('a letter holds ten files and no more', async () => {
  const id = await sender.run(keep, { name: 'en.txt', bytes: Buffer.from('en') });
  const many = Array.from({ length: mostLetterFiles + 1 }, () => id);
  await expect(sender.run(send, { key: 'many', files: many })).rejects.toThrow(RangeError);
  await sender.run(send, { key: 'ten', files: many.slice(1) });
  const [letter] = await deliver();
  expect(letter?.files).toHaveLength(mostLetterFiles);
});
