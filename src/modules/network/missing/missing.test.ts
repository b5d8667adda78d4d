import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeOrganisation, makePerson, openWorld } from '#test/world.ts';
import { makeNetwork, makeParty, yes } from '../take-act/network-in-tests.ts';
import { takePartyAct } from '../take-act/take-act.command.ts';

test('what was to be handed in is missing from the day after its last day; until then it comes later', async () => {
  const world = await openWorld();
  const host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  const networkId = await makeNetwork(host);
  const partyId = await makeParty(host, networkId, { name: 'Brevby' });
  await host.run(takePartyAct, { partyId, key: randomUUID(), act: yes({ Skola: 1 }), cameBy: 'link' });
  const { id: organisationId } = host.organisation;
  await inOrganisation({ db: world.services.database, organisationId }, async (db) => {
    const given = { organisationId, networkId, sort: 0, givenAt: world.services.clock() };
    await db
      .insertInto('assignment')
      .values([
        { ...given, title: 'Förra uppgiften', dueOn: '2026-11-19' },
        { ...given, title: 'Dagens uppgift', dueOn: '2026-11-20' },
      ])
      .execute();
  });
  const page = await host.get(`/natverk/${networkId}/aterstar`);
  const headings = [...page.document.querySelectorAll('main h2')].map(({ textContent }) => textContent);
  expect(headings.slice(-2)).toEqual(['Har inte lämnat in ”Förra uppgiften” (1)', 'Kommer längre fram']);
  expect(headings.filter((heading) => heading.includes('Dagens uppgift'))).toEqual([]);
  const later = page.document.querySelector('main details');
  expect(later?.querySelector('summary')?.textContent).toBe(
    '”Dagens uppgift”, senast 20 november 2026: 1 har inte lämnat in än',
  );
  expect(later?.querySelector('a')?.getAttribute('href')).toContain(`/natverk/${networkId}/parter/${partyId}`);
});
