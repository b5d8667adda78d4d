import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, visitor } from '#test/world.ts';

test('a network is followed at a secret address until it is replaced or removed', async () => {
  const world = await openWorld();
  const host = await makePerson(world, await makeOrganisation(world, 'Värden'), 'network_host');
  const { organisation } = host;
  const { id: networkId } = await world.owner
    .insertInto('network')
    .values({ organisationId: organisation.id, title: 'Nätverket' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const addMeeting = (title: string, sequence: number, state: 'planned' | 'cancelled') =>
    world.owner
      .insertInto('networkMeeting')
      .values({
        organisationId: organisation.id,
        networkId,
        uid: randomUUID(),
        sequence,
        title,
        state,
        startsAt: new Date('2026-12-06T08:00:00Z'),
        endsAt: new Date('2026-12-06T15:00:00Z'),
        changedAt: new Date('2026-11-01T08:00:00Z'),
      })
      .execute();
  await addMeeting('Första träffen', 0, 'planned');
  const path = `/natverk/${networkId}/prenumeration`;
  expect((await host.get(path)).document.body.textContent).toContain('Det finns ingen adress än');

  const made = await host.post(path);
  const address = (made.document.querySelector('code')?.textContent ?? '').replace('http://stadig.test', '');
  expect(address).toMatch(/^\/kalender\/[\w-]{43}\.ics$/);
  const read = await world.request(address);
  expect(read.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await read.text()).toContain('SUMMARY:Nätverket: Första träffen');
  const tag = read.headers.get('etag') ?? '';
  expect((await world.request(address, { headers: { 'if-none-match': tag } })).status).toBe(304);

  await addMeeting('Andra träffen', 2, 'cancelled');
  const later = await world.request(address, { headers: { 'if-none-match': tag } });
  expect(later.status).toBe(200);
  expect(await later.text()).toContain('STATUS:CANCELLED');

  // It is shown once.
  expect((await host.get(path)).document.querySelector('code')).toBeNull();
  const again = await host.post(path);
  const other = (again.document.querySelector('code')?.textContent ?? '').replace('http://stadig.test', '');
  expect((await world.request(address)).status).toBe(404);
  expect((await world.request(other)).status).toBe(200);
  expect((await host.post(`${path}/borttagning`)).status).toBe(303);
  expect((await world.request(other)).status).toBe(404);
  expect((await visitor(world).get('/kalender/fel')).status).toBe(404);

  const neighbour = await makePerson(world, await makeOrganisation(world), 'coordinator');
  expect((await neighbour.post(path)).status).toBe(404);
  const reader = await makePerson(world, organisation, 'reader');
  expect((await reader.post(path)).status).toBe(403);
});
