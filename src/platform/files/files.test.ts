import { beforeAll, describe, expect, test } from 'vitest';
import { command } from '#platform/command.ts';
import { findFile, mediaTypeOf, storeFile } from '#platform/files/files.ts';
import { makeOrganisation, makePerson, openWorld, type World } from '#test/world.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('type by content', () => {
  test.each([
    ['a PDF', bytes('%PDF-1.7 …'), 'application/pdf'],
    ['text', bytes('Hej på dig, åäö\n'), 'text/plain; charset=utf-8'],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'image/png'],
    ['a web page', bytes('  <!DOCTYPE html><script>alert(1)</script>'), undefined],
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), undefined],
    ['a script', bytes('#!/bin/sh\nrm -rf /\n'), undefined],
    ['a program', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0]), undefined],
    ['a Word file with macros', bytes('PK\u0003\u0004 word/document.xml word/vbaProject.bin'), undefined],
    [
      'a Word file',
      bytes('PK\u0003\u0004 word/document.xml'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['another zip', bytes('PK\u0003\u0004 evil.exe'), undefined],
    ['nothing', new Uint8Array(), undefined],
    ['Latin-1', Uint8Array.from([0x68, 0xe5, 0xe4, 0xf6]), undefined],
  ])('%s', (_what, content, type) => {
    expect(mediaTypeOf(content)).toBe(type);
  });
});

describe('stored files', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  const store = command('file.test', ['coordinator'], async (ctx, input: Uint8Array) => ({
    output: await storeFile(ctx, { name: 'bilaga.pdf', mediaType: 'application/pdf', bytes: input }),
    audit: {},
  }));

  test('come back to the byte, are kept once, and stay in their organisation', async () => {
    const person = await makePerson(world, await makeOrganisation(world), 'coordinator');
    const content = new Uint8Array(700_000).map((_, at) => (at * 31) % 251);
    const first = await person.run(store, content);
    const second = await person.run(store, content);
    expect((await person.read((db) => findFile(db, second)))?.bytes).toEqual(content);
    expect(await person.read((db) => db.selectFrom('blob').select('size').execute())).toEqual([{ size: 700_000 }]);
    const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
    expect(await neighbour.read((db) => findFile(db, first))).toBeUndefined();
  });
});
