import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { basisOf } from '#platform/basis.ts';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { register, seller } from '../fees-in-tests.ts';
import { listInvoiceEvents } from '../invoice-event.queries.ts';
import { getInvoice, listInvoices } from '../invoice.queries.ts';
import { openOre } from '../invoice.rules.ts';
import { issueInvoices, orderInvoices } from '../issue-invoices/issue-run.command.ts';
import { listProposals } from '../issue-invoices/proposals.queries.ts';
import { changeSeller } from '../seller/seller.command.ts';
import { addInvoiceEvent, noteBasis } from './invoice-event.command.ts';

let world: World;
let host: Person;
let id: number;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  world.setClock('2026-11-20T09:00:00Z');
  host = await makePerson(world, await makeOrganisation(world, 'Värden'), 'network_host');
  await host.run(changeSeller, seller);
  await host.run(register, {});
  const chosen = (await host.read((db) => listProposals(db))).map(({ key }) => key);
  const runId = await host.run(orderInvoices, { chosen, issuedOn: '2026-11-20' });
  await host.run(issueInvoices, { runId });
  id = (await host.read((db) => listInvoices(db))).find(({ administration }) => administration === 'BUF')?.id ?? 0;
});

describe('a note of an invoice that was a mistake', () => {
  test('is taken back with a reason: the sum is right, and both stand in what has happened', async () => {
    const eventId = await note('paid', 500_000);
    expect(await left()).toBe(1_500_000);
    const page = await host.get(`/fakturor/${id}`);
    const link = page.document.querySelector(`a[href$="/handelser/${eventId}/tillbakatagande"]`);
    expect(link?.textContent).toMatch(/^Ta tillbaka\s+betald 20 november 2026$/);
    expect((await takeBack(eventId, { why: '' })).errors).toEqual([
      'Skriv varför noteringen tas tillbaka, högst 300 tecken',
    ]);
    const asked = await host.get(at(eventId));
    expect(asked.document.body.textContent).toMatch(/5\s000\skr/);
    expect((await takeBack(eventId, { why: 'Gällde faktura 12' })).status).toBe(303);
    expect(await left()).toBe(2_000_000);
    const after = await host.get(`/fakturor/${id}`);
    expect(after.text).toContain('Tar tillbaka: betald 20 november 2026. Gällde faktura 12');
    expect(after.document.querySelector('a[href$="/tillbakatagande"]')).toBeNull();
    expect((await host.get('/historik')).text).toContain('Tog tillbaka en notering om faktura 1');
    const events = await host.read((db) => listInvoiceEvents(db, id));
    expect(events.map(({ type, isTakenBack }) => [type, isTakenBack])).toEqual([
      ['paid', true],
      ['taken-back', false],
    ]);
  });

  test('is taken back once, whatever two tabs ask for at once', async () => {
    const eventId = await note('paid', 500_000);
    const basis = await basisNow();
    const both = await Promise.all(['Första', 'Andra'].map((why) => host.post(at(eventId), { why, basis })));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await left()).toBe(2_000_000);
    expect((await host.get(at(eventId))).text).toContain('Noteringen är redan tillbakatagen.');
  });

  test('is asked for anew when something else was noted since the page was shown', async () => {
    const eventId = await note('paid', 500_000);
    const basis = await basisNow();
    await note('paid', 100_000);
    const refused = await host.post(at(eventId), { why: 'Fel', basis });
    expect(refused.status).toBe(400);
    expect(await left()).toBe(1_400_000);
  });

  test('a payment of which something is paid back stays until the repayment is taken back', async () => {
    const paid = await note('paid', 2_100_000);
    const back = await note('paid-back', 100_000);
    expect((await takeBack(paid, { why: 'Fel' })).status).toBe(409);
    expect((await takeBack(back, { why: 'Fel' })).status).toBe(303);
    expect(await left()).toBe(-100_000);
    expect((await takeBack(paid, { why: 'Fel' })).status).toBe(303);
    expect(await left()).toBe(2_000_000);
  });

  test('a reminder that was not sent no longer counts', async () => {
    const eventId = await note('reminded', null);
    expect((await invoice()).reminders).toBe(1);
    await takeBack(eventId, { why: 'Fel' });
    expect((await invoice()).reminders).toBe(0);
  });

  test('is neither another invoice’s, another organisation’s nor what takes back', async () => {
    const eventId = await note('paid', 500_000);
    const other = (await host.read((db) => listInvoices(db))).find((one) => one.id !== id)?.id ?? 0;
    expect((await host.get(`/fakturor/${other}/handelser/${eventId}/tillbakatagande`)).status).toBe(404);
    const stranger = await makePerson(world, await makeOrganisation(world), 'network_host');
    expect((await stranger.get(at(eventId))).status).toBe(404);
    await takeBack(eventId, { why: 'Fel' });
    const [, taken] = await host.read((db) => listInvoiceEvents(db, id));
    expect((await host.get(at(taken?.id ?? 0))).status).toBe(404);
  });
});

function at(eventId: number): string {
  return `/fakturor/${id}/handelser/${eventId}/tillbakatagande`;
}

async function note(type: 'paid' | 'paid-back' | 'reminded', amount: number | null): Promise<number> {
  await host.run(addInvoiceEvent, { invoiceId: id, type, happenedOn: '2026-11-20', amount, note: '' });
  return (await host.read((db) => listInvoiceEvents(db, id))).at(-1)?.id ?? 0;
}

async function takeBack(eventId: number, typed: { why: string }) {
  return host.post(at(eventId), { ...typed, basis: await basisNow() });
}

async function basisNow(): Promise<string> {
  return basisOf(noteBasis(await invoice()));
}

function invoice() {
  return host.read((db) => getInvoice(db, id));
}

async function left(): Promise<number> {
  return openOre(await invoice());
}
