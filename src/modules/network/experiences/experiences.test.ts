import { beforeAll, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import { command } from '#platform/command.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type World } from '#test/world.ts';
import type { NetworkAct } from '../acts.ts';
import { stateOfParty } from '../state-letters/state-of-party.ts';
import { makeNetwork, makeParty, yes } from '../take-act/network-in-tests.ts';
import { takePartyAct } from '../take-act/take-act.command.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const forge = command('forge.test', ['network_host'], async (ctx, { name }: { name: string }) => {
  await ctx.db.updateTable('publishedExperience').set({ title: 'Annat' }).where('partyName', '=', name).execute();
  return { output: undefined, audit: {} };
});

const experience = {
  type: 'experience' as const,
  title: 'Från förskola till gymnasium',
  background: 'Vi hade ingen lägesbild.',
  how: 'Samtal i arbetslagen.',
  successFactors: 'Chefen var med.',
  challenges: 'Tiden räckte inte, 100 % av gångerna.',
};

test('is handed in, returned, handed in anew, published, found by all and taken back', async () => {
  const host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  const id = await makeNetwork(host);
  const name = `Fyrdelsby ${host.organisation.id}`;
  const partyId = await makeParty(host, id, { name });
  const doing = (act: NetworkAct) => host.run(takePartyAct, { partyId, key: randomUUID(), act, cameBy: 'link' });
  await expect(doing(experience)).rejects.toMatchObject({ field: 'not-in' });
  await doing(yes({ Skola: 1 }));
  await doing(experience);
  const anybody = visitor(world);
  const found = async (words: string) =>
    (await anybody.get(`/erfarenheter?sok=${encodeURIComponent(words)}`)).links.filter(({ href }) =>
      /^\/erfarenheter\/\d+$/.test(href),
    );
  expect(await found(name)).toEqual([]);
  const path = (await host.get(`/natverk/${id}/erfarenheter`)).links.find(({ text }) => text === name)?.href ?? '';
  expect((await host.post(path, { remark: '', revision: '1' })).errors).toEqual(['Skriv vad som behöver ändras.']);
  await host.post(path, { remark: 'Skriv mer om tiden.', revision: '1' });
  const state = () => host.read((db) => stateOfParty(db, { host: 'Värd', partyId }));
  expect((await state()).experience).toMatchObject({ state: 'returned', remark: 'Skriv mer om tiden.' });
  expect((await host.post(`${path}/publicering`, { revision: '2' })).status).toBe(409);
  await doing({ ...experience, challenges: 'Tiden räckte inte. 100 % av arbetslagen ville mer.' });
  // What the host read is what is published: a text that has changed since is read anew.
  expect((await host.post(`${path}/publicering`, { revision: '2' })).status).toBe(409);
  expect((await host.post(`${path}/publicering`, { revision: '3' })).status).toBe(303);
  const [shown] = await found(`${name} arbetslagen %`);
  expect(shown?.text).toBe('Från förskola till gymnasium');
  expect(await found(`${name} arbetslage_`)).toEqual([]);
  const page = await anybody.get(shown?.href ?? '');
  expect([page.status, page.heading]).toEqual([200, 'Från förskola till gymnasium']);
  expect(page.text).toContain('Tiden räckte inte. 100 % av arbetslagen ville mer.');
  const elsewhere = await makePerson(world, await makeOrganisation(world), 'reader');
  expect((await elsewhere.get(`/erfarenheter?sok=${encodeURIComponent(name)}`)).text).toContain(
    'Från förskola till gymnasium',
  );
  // Handed in anew: the published copy stands until the host has read.
  await doing({ ...experience, title: 'En ny rubrik' });
  expect((await found(name)).map(({ text }) => text)).toEqual(['Från förskola till gymnasium']);
  // No command writes another copy than what was published, nor one of a text that waits to be read.
  await expect(host.run(forge, { name })).rejects.toMatchObject({ code: 'ST021' });
  await doing({ type: 'withdraw-experience' });
  expect(await found(name)).toEqual([]);
  expect((await anybody.get(shown?.href ?? '')).status).toBe(404);
  expect((await anybody.get('/erfarenheter/999999')).status).toBe(404);
  await expect(doing({ type: 'withdraw-experience' })).rejects.toMatchObject({ field: 'no-experience' });
});
