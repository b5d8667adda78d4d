import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeOrganisation, makePerson, openWorld, type Person, type World } from '#test/world.ts';
import { listAgreementLines } from './agreement.queries.ts';
import { register, seller } from './fees-in-tests.ts';
import { listInvoices } from './invoice.queries.ts';
import { orderInvoices } from './issue-invoices/issue-run.command.ts';
import { listProposals } from './issue-invoices/proposals.queries.ts';
import { changeSeller } from './seller/seller.command.ts';

let world: World;
let host: Person;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  world.setClock('2026-11-20T09:00:00Z');
  host = await makePerson(world, await makeOrganisation(world, 'Värden'), 'network_host');
});

const { fTax: _on, ...typedSeller } = seller;

describe('what is typed wrong about money is explained, and nothing is kept of it', () => {
  test.each([
    [
      { organisationNumber: '556036-0794' },
      'Skriv organisationsnumret med tio siffror. Den sista är en kontrollsiffra',
    ],
    [{ organisationNumber: '19121212-1212' }, 'Ta bort personnumret'],
    [{ vatNumber: 'SE212000123101' }, 'Skriv momsregistreringsnumret'],
    [{ bankgiro: '5050-1056' }, 'Skriv bankgironumret'],
    [{ iban: 'SE4550000000058398257467' }, 'Skriv numret som det står hos banken'],
    [{ bankgiro: '' }, 'Skriv ett bankgiro eller ett IBAN'],
    [{ peppolId: '0088:7300010000002' }, 'Skriv adressen som 0007:'],
    [{ peppolId: '9955:SE556036079301' }, 'Skriv adressen som 0007:'],
    [{ email: 'ekonomi@' }, 'Skriv en e-postadress'],
    [{ street: 'x'.repeat(10_000) }, ''],
  ])('the seller: %j', async (wrong, sentence) => {
    const refused = await host.post('/fakturor/saljare', { ...typedSeller, ...wrong });
    expect(refused.status).toBe(400);
    expect(refused.errors.join(' ')).toContain(sentence);
    expect((await host.get('/fakturor/saljare')).document.body.innerHTML).not.toContain('Storgatan 1');
  });

  test.each([
    [{ type: 'paid', amount: '-100' }, 'Skriv beloppet i kronor'],
    [{ type: 'paid', amount: '0' }, 'Skriv beloppet i kronor'],
    [{ type: 'paid', amount: '99 999 999 999' }, 'Skriv beloppet i kronor'],
    [{ type: 'paid', amount: '1e9' }, 'Skriv beloppet i kronor'],
    [{ type: 'paid', amount: '100,555' }, 'Skriv beloppet i kronor'],
    [{ type: 'stolen', amount: '100' }, 'Välj vad som har hänt'],
    [{ type: 'paid', amount: '100', happenedOn: '2026-11-21' }, 'Skriv en dag som har varit'],
    [{ type: 'reminded', happenedOn: '2026-02-30' }, 'Skriv en dag som har varit'],
    [{ type: 'paid-back', amount: '1' }, 'Det går inte att betala tillbaka mer än vad som är betalt'],
  ])('what happened to an invoice: %j', async (wrong, sentence) => {
    const [id] = await issue();
    const path = `/fakturor/${id}`;
    const refused = await host.post(`${path}/handelser/ny`, {
      ...(await basisOf(id)),
      happenedOn: '2026-11-20',
      ...wrong,
    });
    expect([refused.status, refused.errors.join(' ')]).toEqual([400, expect.stringContaining(sentence)]);
    expect((await host.get(path)).text).toContain('Inget är noterat än.');
  });

  test('a payment that is larger than the invoice is kept and said; one of a credit note is refused', async () => {
    const [id = 0] = await issue();
    const note = { ...(await basisOf(id)), happenedOn: '2026-11-20', type: 'paid', amount: '1 000 000' };
    expect((await host.post(`/fakturor/${id}/handelser/ny`, note)).status).toBe(303);
    expect((await host.get(`/fakturor/${id}`)).text).toContain('för mycket betalt');
    // The same payment from another tab, where it had not come yet, is one payment.
    expect((await host.post(`/fakturor/${id}/handelser/ny`, note)).status).toBe(400);
    const [paid] = (await host.read((db) => listInvoices(db, { id }))).map(({ paidOre }) => paidOre);
    expect(paid).toBe(100_000_000);
    const lines = await lineKeysOf(id);
    const credit = await host.post(`/fakturor/${id}/kreditering`, { lines, why: 'Fel' });
    const creditPath = (credit.location ?? '').replace(`/${host.organisation.slug}`, '');
    const creditId = Number(creditPath.split('/').at(-1));
    expect(
      (await host.post(`${creditPath}/handelser/ny`, { ...note, ...(await basisOf(creditId)), amount: '1' })).status,
    ).toBe(409);
    expect((await host.post(`${creditPath}/kreditering`, { lines, why: 'En gång till' })).status).toBe(409);
  });

  test('an invoice credited from two tabs at once is credited once', async () => {
    const [id = 0] = await issue();
    const lines = await lineKeysOf(id);
    const answers = await Promise.all(
      ['Fel referens', 'Fel köpare'].map((why) => host.post(`/fakturor/${id}/kreditering`, { lines, why })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const [invoice] = await host.read((db) => listInvoices(db, { id }));
    expect(invoice).toMatchObject({ credits: 1, creditedNetOre: invoice?.netOre });
  });

  test.each([
    ['2026-11-21', 'Skriv en dag från de senaste 30 dagarna'],
    ['2026-10-20', 'Skriv en dag från de senaste 30 dagarna'],
    ['i dag', 'Skriv en dag från de senaste 30 dagarna'],
  ])('an invoice dated %s is not ordered', async (issuedOn, sentence) => {
    await host.run(changeSeller, seller);
    await host.run(register, {});
    const chosen = (await host.read((db) => listProposals(db))).map(({ key }) => key);
    const refused = await host.post('/fakturor/underlag', { chosen, issuedOn });
    expect([refused.status, refused.errors.join(' ')]).toEqual([400, expect.stringContaining(sentence)]);
  });

  test('what belongs to others is not there: proposals, lines, buyers, orders and invoices', async () => {
    const [id = 0] = await issue();
    const { agreementId } = await host.run(register, {});
    const [line] = await host.read((db) => listAgreementLines(db, [agreementId]));
    const chosen = (await host.read((db) => listProposals(db))).map(({ key }) => key);
    const other = await makePerson(world, await makeOrganisation(world, 'En annan'), 'network_host');
    await other.run(changeSeller, seller);
    const { agreementId: own } = await other.run(register, {});
    expect((await other.post('/fakturor/underlag', { chosen, issuedOn: '2026-11-20' })).status).toBe(400);
    const reference = { buyerReference: 'ZZ1' };
    for (const path of [
      `/kopare/${agreementId}/rader/${line?.lineKey}`,
      `/kopare/${own}/rader/${line?.lineKey}`,
      `/kopare/${own}/rader/nix`,
    ])
      expect([path, (await other.post(`/fakturor${path}`, reference)).status]).toEqual([path, 404]);
    const paid = { type: 'paid', amount: '1', happenedOn: '2026-11-20' };
    expect((await other.post(`/fakturor/${id}/handelser/ny`, paid)).status).toBe(404);
    expect((await other.post(`/fakturor/utstallande/1/fortsattning`)).status).toBe(404);
    const reader = await makePerson(world, host.organisation, 'reader');
    expect((await reader.post(`/fakturor/${id}/handelser/ny`, paid)).status).toBe(403);
    expect((await host.get(`/fakturor/${id}`)).text).toContain('Inget är noterat än.');
  });

  test('an address that was written for a buyer stands on its next invoices too, and the one that lacks it says so', async () => {
    const [id] = await issue();
    expect((await host.get(`/fakturor/${id}`)).document.body.textContent).toContain('adress saknas');
    const { agreementId } = await host.run(register, {});
    const path = `/fakturor/kopare/${agreementId}`;
    const basis = (await host.get(path)).document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
    const address = { street: 'Torget 1', postalCode: '12345', city: 'Strandvik' };
    const typed = { name: 'Strandviks kommun', organisationNumber: '212000-1231', email: '', peppolId: '' };
    expect((await host.post(path, { ...typed, ...address, basis })).status).toBe(303);
    await host.run(register, { subject: 'Nästa nätverk' });
    const proposals = await host.read((db) => listProposals(db));
    expect(new Set(proposals.map(({ buyer }) => `${buyer.street}, ${buyer.postalCode} ${buyer.city}`))).toEqual(
      new Set(['Torget 1, 123 45 Strandvik']),
    );
  });
});

/** The ids of three invoices. */
async function issue(): Promise<number[]> {
  await host.run(changeSeller, seller);
  await host.run(register, {});
  const chosen = (await host.read((db) => listProposals(db))).map(({ key }) => key);
  await host.run(orderInvoices, { chosen, issuedOn: '2026-11-20' });
  await world.drainJobs();
  return (await host.read((db) => listInvoices(db))).map(({ id }) => id);
}

/** What the form of a note was made from. */
async function basisOf(id = 0): Promise<{ basis: string }> {
  const page = await host.get(`/fakturor/${id}/handelser/ny`);
  return { basis: page.document.querySelector('input[name=basis]')?.getAttribute('value') ?? '' };
}

async function lineKeysOf(id: number): Promise<string[]> {
  const [invoice] = await host.read((db) => listInvoices(db, { id }));
  return invoice?.content.lines.map(({ lineKey }) => lineKey) ?? [];
}
