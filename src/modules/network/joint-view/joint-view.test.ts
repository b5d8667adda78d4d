import { beforeAll, expect, test } from 'vitest';
import { randomUUID } from 'node:crypto';
import type { NetworkNeedKey } from '#content/network-needs.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type World } from '#test/world.ts';
import type { NetworkAct } from '../acts.ts';
import { makeNetwork, makeParty, yes } from '../take-act/network-in-tests.ts';
import { takePartyAct } from '../take-act/take-act.command.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

async function hostWith(parties: number) {
  const host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  const id = await makeNetwork(host);
  const ids: number[] = [];
  for (let at = 0; at < parties; at += 1) {
    const partyId = await makeParty(host, id, { name: `By ${at + 1}` });
    await host.run(takePartyAct, { partyId, key: randomUUID(), act: yes({ Skola: 1 }), cameBy: 'link' });
    ids.push(partyId);
  }
  const doing = (partyId: number, act: NetworkAct) =>
    host.run(takePartyAct, { partyId, key: randomUUID(), act, cameBy: 'link' });
  const share = (partyId: number, ...needs: NetworkNeedKey[]) =>
    doing(partyId, { type: 'consent', sharesNeeds: true, inOverview: false, needs });
  return { host, id, ids, doing, share, path: `/natverk/${id}/gemensamt` };
}

test('needs are shown when five share and three have them, and one that comes changes nothing', async () => {
  const { host, ids, doing, share, path } = await hostWith(6);
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = ids;
  await share(first, 'threat-routine', 'online');
  await share(second, 'threat-routine', 'online');
  await share(third, 'threat-routine');
  await share(fourth);
  expect((await host.get(path)).text).toContain('Minst fem deltagare behöver dela');
  expect((await host.post(path)).status).toBe(409);
  await share(fifth);
  expect((await host.post(path)).location).toContain(path);
  const shown = async () =>
    [...(await host.get(path)).document.querySelectorAll('main ul li')].map((one) => one.textContent);
  expect(await shown()).toEqual(['En rutin när anställda eller förtroendevalda hotas']);
  await share(sixth, 'online');
  expect((await host.post(path)).status).toBe(409);
  expect(await shown()).toEqual(['En rutin när anställda eller förtroendevalda hotas']);
  expect((await host.get(path)).text).not.toContain('By 1');
  for (const partyId of ids.slice(0, 2))
    await doing(partyId, { type: 'consent', sharesNeeds: false, inOverview: false, needs: ['threat-routine'] });
  // What was counted goes when fewer than five share any more, and of what they shared nothing is left.
  expect(await shown()).toEqual([]);
  const left = await host.read((db) =>
    db.selectFrom('sharedNeed').select('need').where('partyId', 'in', [first, second]).execute(),
  );
  expect(left).toEqual([]);
});

test('the county board sees those who have agreed, and can change nothing', async () => {
  const { host, ids, doing, path } = await hostWith(2);
  await doing(ids[0] ?? 0, { type: 'consent', sharesNeeds: false, inOverview: true, needs: [] });
  const opened = await host.post(`${path}/oversikt`);
  const link = /\/natverk-oversikt\/[\w-]{43}/.exec(opened.text)?.[0] ?? '';
  const seen = await visitor(world).get(link);
  expect(seen.text).toContain('By 1');
  expect(seen.text).not.toContain('By 2');
  expect(seen.response.headers.get('x-robots-tag')).toContain('noindex');
  expect((await visitor(world).post(link)).status).toBe(404);
  await host.post(`${path}/oversikt/borttagning`);
  expect((await visitor(world).get(link)).status).toBe(404);
});
