import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { command } from '#platform/command.ts';
import { makeOrganisation, makePerson, openWorld, visitor, type Person, type World } from '#test/world.ts';
import { endLine } from './agreement.ts';
import { listAgreementLines } from './agreement.queries.ts';
import { register, seller } from './fees-in-tests.ts';
import { listInvoices, listIssuedLines } from './invoice.queries.ts';
import { issueInvoices, orderInvoices } from './issue-invoices/issue-run.command.ts';
import { listProposals } from './issue-invoices/proposals.queries.ts';
import { netOreOf } from './line.rules.ts';
import { changeSeller } from './seller/seller.command.ts';

const withdraw = command('withdraw.test', ['network_host'], async (ctx, end: Parameters<typeof endLine>[1]) => {
  await endLine(ctx, end);
  return { output: undefined, audit: {} };
});

describe('money', () => {
  let world: World;
  let host: Person;
  beforeAll(async () => {
    world = await openWorld();
  });

  async function makeHost(): Promise<Person> {
    world.setClock('2026-11-20T09:00:00Z');
    return makePerson(world, await makeOrganisation(world, 'Värden'), 'network_host');
  }

  /** Issues all that there is to issue. */
  async function issueAll(): Promise<void> {
    const chosen = (await host.read((db) => listProposals(db))).map(({ key }) => key);
    await host.run(orderInvoices, { chosen, issuedOn: '2026-11-20' });
    await world.drainJobs();
  }

  test('three invoices with the memorandum’s sums, through the pages, without gaps', async () => {
    host = await makeHost();
    await host.run(register, {});
    const before = await host.get('/fakturor/underlag');
    expect(before.links.map(({ text }) => text)).toContain('Fyll i uppgifterna om er');

    const wrong = await host.post('/fakturor/saljare', {
      ...fieldsOf(seller),
      organisationNumber: '556036-0794',
      bankgiro: '5050-1056',
    });
    expect(wrong.status).toBe(400);
    expect(wrong.errors).toHaveLength(2);
    const basis = await basisIn('/fakturor/saljare');
    expect((await host.post('/fakturor/saljare', { ...fieldsOf(seller), basis })).location).toContain('/fakturor');
    // Somebody who had the page open from before is told.
    const late = await host.post('/fakturor/saljare', { ...fieldsOf(seller), city: 'Fjällnäs', basis });
    expect(late.status).toBe(400);

    const shown = await host.get('/fakturor/underlag');
    const boxes = [...shown.document.querySelectorAll('input[name=chosen]')];
    expect(boxes.every((box) => box.hasAttribute('checked'))).toBe(true);
    expect(shown.document.body.textContent).toContain('60\u00a0000\u00a0kr');
    const none = await host.post('/fakturor/underlag', { issuedOn: '2026-11-20' });
    expect(none.errors).toEqual(['Välj minst en faktura']);
    const tomorrow = await host.post('/fakturor/underlag', { issuedOn: '2026-11-21', chosen: keys(boxes) });
    expect(tomorrow.status).toBe(400);
    const ordered = await host.post('/fakturor/underlag', { issuedOn: '2026-11-20', chosen: keys(boxes) });
    expect(ordered.status).toBe(303);
    expect((await host.get(ordered.location ?? '')).document.body.textContent).toContain('0 av 3');
    await world.drainJobs();
    expect((await host.get(ordered.location ?? '')).heading).toBe('Fakturorna är utställda');

    const invoices = await host.read((db) => listInvoices(db));
    expect(
      invoices.map(({ number, administration, netOre, vatOre, totalOre, dueOn }) => ({
        number,
        administration,
        netOre,
        vatOre,
        totalOre,
        dueOn,
      })),
    ).toEqual([
      { number: 3, administration: 'RTJ', netOre: 800_000, vatOre: 200_000, totalOre: 1_000_000, dueOn: '2026-12-20' },
      {
        number: 2,
        administration: 'MBF',
        netOre: 2_400_000,
        vatOre: 600_000,
        totalOre: 3_000_000,
        dueOn: '2026-12-20',
      },
      {
        number: 1,
        administration: 'BUF',
        netOre: 1_600_000,
        vatOre: 400_000,
        totalOre: 2_000_000,
        dueOn: '2026-12-20',
      },
    ]);
    expect(invoices.reduce((all, { netOre }) => all + netOre, 0)).toBe(4_800_000);
    expect(await host.read((db) => listProposals(db))).toEqual([]);
    // The same order again finds that nothing is as it was shown.
    expect((await host.post('/fakturor/underlag', { issuedOn: '2026-11-20', chosen: keys(boxes) })).status).toBe(400);
  });

  test('an order that is done twice, also at once, issues each once', async () => {
    host = await makeHost();
    await host.run(changeSeller, seller);
    await host.run(register, {});
    const chosen = (await host.read((db) => listProposals(db))).map(({ key }) => key);
    const [one, other] = await Promise.all([
      host.run(orderInvoices, { chosen, issuedOn: '2026-11-20' }),
      host.run(orderInvoices, { chosen, issuedOn: '2026-11-20' }),
    ]);
    await Promise.all([host.run(issueInvoices, { runId: one }), host.run(issueInvoices, { runId: other })]);
    await world.drainJobs();
    const numbers = (await host.read((db) => listInvoices(db))).map(({ number }) => number);
    expect(numbers).toEqual([3, 2, 1]);
  });

  test('a stop half way loses nothing and issues nothing twice', async () => {
    host = await makeHost();
    await host.run(changeSeller, seller);
    for (let at = 1; at <= 40; at++) await host.run(register, { partyName: `Kommun ${at}` });
    const chosen = (await host.read((db) => listProposals(db))).map(({ key }) => key);
    expect(chosen).toHaveLength(120);
    const runId = await host.run(orderInvoices, { chosen, issuedOn: '2026-11-20' });
    expect(await host.run(issueInvoices, { runId })).toBe(20);
    expect((await host.get(`/fakturor/utstallande/${runId}`)).document.body.textContent).toContain('100 av 120');
    expect((await host.post(`/fakturor/utstallande/${runId}/fortsattning`)).status).toBe(303);
    await world.drainJobs();
    expect(await host.run(issueInvoices, { runId })).toBe(0);
    const numbers = (await host.read((db) => listInvoices(db))).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, at) => 120 - at));
    const second = await host.get('/fakturor?sida=2');
    expect(second.document.querySelectorAll('tbody tr')).toHaveLength(20);
  });

  test('what has changed since it was shown is not issued', async () => {
    host = await makeHost();
    await host.run(changeSeller, seller);
    const { agreementId, lines } = await host.run(register, {});
    const chosen = (await host.read((db) => listProposals(db))).map(({ key }) => key);
    const runId = await host.run(orderInvoices, { chosen, issuedOn: '2026-11-20' });
    const path = `/fakturor/kopare/${agreementId}/rader/${lines[0]?.lineKey}`;
    expect((await host.post(path, { buyerReference: 'ny' })).status).toBe(303);
    await world.drainJobs();
    expect(await host.read((db) => listInvoices(db))).toHaveLength(2);
    const page = await host.get(`/fakturor/utstallande/${runId}`);
    expect(page.document.body.textContent).toContain('Strandviks kommun, BUF');
    const [left] = await host.read((db) => listProposals(db));
    expect(left?.buyerReference).toBe('ny');
  });

  test('an administration that withdraws gets a credit note for what it is not charged', async () => {
    host = await makeHost();
    await host.run(changeSeller, seller);
    const { agreementId, lines } = await host.run(register, {});
    await issueAll();
    await host.run(withdraw, {
      lineKey: lines[1]?.lineKey ?? '',
      chargePercent: 50,
      part: null,
      why: 'Förvaltningen drog sig ur',
    });
    const [proposal] = await host.read((db) => listProposals(db));
    expect(proposal).toMatchObject({ type: 'credit-note', netOre: 1_200_000, buyerReference: 'ZZ-MBF' });
    expect((await host.get('/fakturor/underlag')).document.body.textContent).toContain('Kreditfaktura på faktura 2');
    await issueAll();
    const charged = netOreOf(
      (await host.read((db) => listAgreementLines(db, [agreementId]))).map((line) => ({ ...line, feeOre: 800_000 })),
    );
    const issued = await host.read((db) => listIssuedLines(db, [agreementId]));
    expect(issued.reduce((all, one) => all + one.netOre - one.creditedOre, 0)).toBe(charged);
    expect(charged).toBe(3_600_000);
  });

  test('an invoice is followed: reminded, paid in part, paid, paid too much, paid back', async () => {
    host = await makeHost();
    await host.run(changeSeller, seller);
    await host.run(register, {});
    await issueAll();
    const [rtj] = await host.read((db) => listInvoices(db));
    const path = `/fakturor/${rtj?.id}`;
    const note = async (fields: Record<string, string>) => {
      const basis = await basisIn(`${path}/handelser/ny`);
      return host.post(`${path}/handelser/ny`, { happenedOn: '2026-11-20', basis, ...fields });
    };
    expect((await note({ type: 'paid' })).errors).toEqual(['Skriv hur mycket som betalades']);
    expect((await note({ type: 'paid', amount: 'tio' })).status).toBe(400);
    expect((await note({ type: 'paid', amount: '100', happenedOn: '2026-11-19' })).status).toBe(400);
    expect((await note({ type: 'paid', amount: '4 000' })).status).toBe(303);
    expect(await stateIn(path)).toContain('delvis betald');
    world.setClock('2027-01-10T09:00:00Z');
    expect(await stateIn(path)).toContain('förfallen');
    expect((await host.get('/fakturor?lage=overdue&sok=ZZ-RTJ')).document.body.textContent).toContain(
      '6\u00a0000\u00a0kr',
    );
    expect((await note({ type: 'reminded', happenedOn: '2027-01-10' })).status).toBe(303);
    expect((await note({ type: 'paid', amount: '6 500,50', happenedOn: '2027-01-10' })).status).toBe(303);
    expect(await stateIn(path)).toContain('för mycket betalt');
    expect((await note({ type: 'paid-back', amount: '99 999', happenedOn: '2027-01-10' })).status).toBe(400);
    expect((await note({ type: 'paid-back', amount: '500,50', happenedOn: '2027-01-10' })).status).toBe(303);
    expect(await stateIn(path)).toMatch(/Läge\s*betald/);
    world.setClock('2026-11-20T09:00:00Z');
  });

  test('a wrong invoice is taken back by its lines and issued anew', async () => {
    host = await makeHost();
    await host.run(changeSeller, seller);
    await host.run(register, {});
    await issueAll();
    const invoice = (await host.read((db) => listInvoices(db))).find(({ administration }) => administration === 'MBF');
    const path = `/fakturor/${invoice?.id}/kreditering`;
    const [lineKey = ''] = invoice?.content.lines.map((line) => line.lineKey) ?? [];
    expect((await host.post(path, { lines: lineKey })).errors).toEqual(['Skriv varför fakturan krediteras']);
    expect((await host.post(path, { why: 'Fel referens' })).errors).toEqual(['Välj minst en rad']);
    expect((await host.post(path, { lines: randomUUID(), why: 'Fel referens' })).status).toBe(400);
    const done = await host.post(path, { lines: lineKey, why: 'Fel referens' });
    expect((await host.get(done.location ?? '')).document.body.textContent).toContain('Fel referens');
    expect(await stateIn(`/fakturor/${invoice?.id}`)).toContain('krediterad');
    expect((await host.post(path, { lines: lineKey, why: 'Igen' })).status).toBe(409);
    const [again] = await host.read((db) => listProposals(db));
    expect(again).toMatchObject({ type: 'invoice', netOre: 2_400_000 });
  });

  test('terms that come later leave agreements as they were', async () => {
    host = await makeHost();
    await host.run(register, {});
    await host.run(register, { partyName: 'Fjällnäs kommun', feeOre: 950_000 });
    const proposals = await host.read((db) => listProposals(db));
    const nets = (name: string) => proposals.filter(({ buyer }) => buyer.name === name).map(({ netOre }) => netOre);
    expect(nets('Strandviks kommun')).toEqual([1_600_000, 2_400_000, 800_000]);
    expect(nets('Fjällnäs kommun')).toEqual([1_900_000, 2_850_000, 950_000]);
  });

  test('files: a table, e-invoices and what cannot be one', async () => {
    host = await makeHost();
    await host.run(changeSeller, seller);
    const { agreementId } = await host.run(register, { organisationNumber: '' });
    await issueAll();
    const table = await host.get('/fakturor/tabell.csv');
    expect(table.text.split('\r\n')).toHaveLength(5);
    expect(table.text).toContain(';16000,00;S;25;16000,00;4000,00;20000,00');
    expect((await host.get('/fakturor/e-fakturor.zip')).status).toBe(409);
    const [one] = await host.read((db) => listInvoices(db));
    expect((await host.get(`/fakturor/${one?.id}`)).document.body.textContent).toContain('organisationsnummer saknas');
    expect((await host.get(`/fakturor/${one?.id}/dokument/xml`)).status).toBe(409);
    const filled = {
      name: 'Strandviks kommun',
      organisationNumber: '212000-1231',
      street: 'Torget 1',
      postalCode: '12345',
      city: 'Strandvik',
      email: '',
      peppolId: '',
    };
    expect(
      (await host.post(`/fakturor/kopare/${agreementId}`, { ...filled, organisationNumber: '212000-1232' })).status,
    ).toBe(400);
    const basis = await basisIn(`/fakturor/kopare/${agreementId}`);
    expect((await host.post(`/fakturor/kopare/${agreementId}`, { ...filled, basis })).status).toBe(303);
    await host.run(register, {});
    await issueAll();
    const zip = await host.get('/fakturor/e-fakturor.zip');
    expect(zip.response.headers.get('content-type')).toBe('application/zip');
    const pdf = await host.get(`/fakturor/${one?.id}/dokument/pdf`);
    expect(
      Buffer.from(await pdf.response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('only those who deal with money come in, and only to their own', async () => {
    host = await makeHost();
    await host.run(changeSeller, seller);
    const { agreementId } = await host.run(register, {});
    await issueAll();
    const [one] = await host.read((db) => listInvoices(db));
    const reader = await makePerson(world, host.organisation, 'reader');
    const other = await makePerson(world, await makeOrganisation(world), 'coordinator');
    for (const path of ['', '/underlag', '/saljare', `/${one?.id}`, `/kopare/${agreementId}`, '/tabell.csv']) {
      expect((await reader.get(`/fakturor${path}`)).status).toBe(403);
      expect((await visitor(world).get(`/${host.organisation.slug}/fakturor${path}`)).status).not.toBe(200);
    }
    for (const path of [`/${one?.id}`, `/kopare/${agreementId}`, `/${one?.id}/dokument/pdf`, `/${one?.id}/kreditering`])
      expect((await other.get(`/fakturor${path}`)).status).toBe(404);
    expect((await other.get(`/fakturor/${one?.id}/dokument/word`)).status).toBe(404);
  });

  test('empty states say what comes next', async () => {
    host = await makeHost();
    expect((await host.get('/fakturor')).document.body.textContent).toContain('Här står fakturorna');
    expect((await host.get('/fakturor/underlag')).document.body.textContent).toContain(
      'Allt som är överenskommet är fakturerat',
    );
  });

  async function basisIn(path: string): Promise<string> {
    return (await host.get(path)).document.querySelector('input[name=basis]')?.getAttribute('value') ?? '';
  }

  async function stateIn(path: string): Promise<string> {
    return (await host.get(path)).document.body.textContent ?? '';
  }
});

function keys(boxes: Element[]): string[] {
  return boxes.map((box) => box.getAttribute('value') ?? '');
}

function fieldsOf({ fTax, ...texts }: typeof seller): Record<string, string> {
  return { ...texts, ...(fTax && { fTax: 'on' }) };
}
