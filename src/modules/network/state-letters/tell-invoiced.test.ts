import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { changeSeller, listProposals, orderInvoices } from '#modules/fees/index.ts';
import { letterJobs, writeLetter } from '#platform/letters.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { makeOrganisation, makePerson, openWorld } from '#test/world.ts';
import { networkState } from '../snapshot.ts';
import { makeNetwork, makeParty, yes } from '../take-act/network-in-tests.ts';
import { networkActReader } from './act-letters.ts';

test('a party that is here is told of the invoices to it, with the sums that it agreed to', async () => {
  const world = await openWorld();
  const host = await makePerson(world, await makeOrganisation(world, 'Värd'), 'network_host');
  const member = await makePerson(world, await makeOrganisation(world, 'Medlem'), 'coordinator');
  const networkId = await makeNetwork(host);
  const partyId = await makeParty(host, networkId, {
    name: member.organisation.name,
    partner: member.organisation.id,
  });
  await inOrganisation({ db: world.services.database, organisationId: member.organisation.id }, (db) =>
    writeLetter(
      { db, now: world.services.clock(), organisation: member.organisation },
      {
        toOrganisationId: host.organisation.id,
        key: 'network-act 1',
        kind: 'network-act',
        payload: { partyId, key: randomUUID(), act: yes({ Skola: 2, Räddningstjänst: 1 }) },
      },
    ),
  );
  for (const job of letterJobs(world.services, [networkActReader])) await job.handle({});
  await host.run(changeSeller, {
    name: 'Värden',
    organisationNumber: '5560360793',
    vatNumber: 'SE556036079301',
    fTax: true,
    street: 'Storgatan 1',
    postalCode: '111 22',
    city: 'Stockholm',
    email: '',
    bankgiro: '50501055',
    iban: '',
    peppolId: '',
  });
  const proposals = await host.read((db) => listProposals(db));
  await host.run(orderInvoices, { chosen: proposals.map(({ key }) => key), issuedOn: '2026-11-20' });
  await world.drainJobs();
  const letters = await host.read((db) =>
    db
      .selectFrom('letter')
      .select('payload')
      .where('toOrganisationId', '=', member.organisation.id)
      .where('kind', '=', 'network-state')
      .execute(),
  );
  const states = letters.map(({ payload }) => networkState.parse(payload)).sort((a, b) => b.version - a.version);
  const [latest] = states;
  expect(latest?.invoices.map(({ administration }) => administration).sort()).toEqual(['Räddningstjänst', 'Skola']);
  const agreed = (latest?.lines ?? []).reduce((all, { quantity, unitPriceOre }) => all + quantity * unitPriceOre, 0);
  expect(agreed).toBeGreaterThan(0);
  expect((latest?.invoices ?? []).reduce((all, { netOre }) => all + netOre, 0)).toBe(agreed);
});
