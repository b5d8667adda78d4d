import { beforeAll, beforeEach, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { removeParty } from '../parties/party.commands.ts';
import { makeNetwork, makeParty, yes } from '../take-act/network-in-tests.ts';
import { takePartyAct } from '../take-act/take-act.command.ts';
import { closePartyFeed, openPartyFeed } from './party-feed.ts';

let world: World;
let host: Person;
let networkId: number;
let partyId: number;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  networkId = await makeNetwork(host);
  partyId = await makeParty(host, networkId, { name: 'Brevby', email: 'a@brevby.example' });
});

const read = (token: string) => world.request(`/kalender/${token}.ics`);
const register = () => host.run(takePartyAct, { partyId, key: 'yes', act: yes({ Skola: 1 }), cameBy: 'link' });

test('shows the meetings, and the way to take part on video to whoever has a place', async () => {
  const token = await host.run(openPartyFeed, { partyId });
  const invited = await (await read(token)).text();
  expect(invited.match(/BEGIN:VEVENT/g)).toHaveLength(5);
  expect(invited).not.toContain('video.example');
  await register();
  expect(await (await read(token)).text()).toContain('https://video.example/rum');
});

test('a new address ends the one before it, and removing ends it', async () => {
  const first = await host.run(openPartyFeed, { partyId });
  const second = await host.run(openPartyFeed, { partyId });
  expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
  await host.run(closePartyFeed, { partyId });
  expect((await read(second)).status).toBe(404);
});

test('it ends when the party leaves, and does not come back with it', async () => {
  await register();
  const token = await host.run(openPartyFeed, { partyId });
  await host.run(takePartyAct, { partyId, key: 'no', act: { type: 'leave', why: '' }, cameBy: 'link' });
  expect((await read(token)).status).toBe(404);
  await expect(host.run(openPartyFeed, { partyId })).rejects.toThrow();
  await world.owner.updateTable('networkParty').set({ state: 'registered' }).where('id', '=', partyId).execute();
  expect((await read(token)).status).toBe(404);
});

test('it ends with the party’s links: at another address, and when the party is removed', async () => {
  const token = await host.run(openPartyFeed, { partyId });
  const path = `/natverk/${networkId}/parter/${partyId}/andring`;
  const form = await host.get(path);
  const basis = form.document.querySelector<HTMLInputElement>('input[name=basis]')?.value ?? '';
  await host.post(path, { name: 'Brevby', email: 'ny@brevby.example', organisationNumber: '', basis });
  expect((await read(token)).status).toBe(404);
  const other = await host.run(openPartyFeed, { partyId });
  await host.run(removeParty, { networkId, partyId });
  expect((await read(other)).status).toBe(404);
});
