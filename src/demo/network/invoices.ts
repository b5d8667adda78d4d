import {
  addInvoiceEvent,
  changeSeller,
  creditInvoice,
  fees,
  listInvoices,
  listProposals,
  orderInvoices,
} from '#modules/fees/index.ts';
import type { Services } from '#platform/web/context.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';
import { momentOf } from '#src/demo/storyteller.ts';

const invoiced = ['Ängsberga kommun', 'Myrtjärns kommun', 'Klippuddens kommun'];

/** October: the first invoices, when no place can be given back for nothing any more. One of them was wrong and is taken back. */
export async function tellInvoices(services: Services, host: Storyteller): Promise<void> {
  await host.on('2026-10-07', changeSeller, {
    ...{ name: 'Nordvästra nätverket', organisationNumber: '8029990101', vatNumber: 'SE802999010101', fTax: true },
    ...{ street: 'Stationsgatan 1', postalCode: '000 00', city: 'Ängsberga', email: 'vidar@natverket.example' },
    ...{ bankgiro: '55501076', iban: '', peppolId: '' },
  });
  const proposals = await host.read((db) => listProposals(db));
  const chosen = proposals.filter(({ buyer }) => invoiced.includes(buyer.name)).map(({ key }) => key);
  await host.on('2026-10-07', orderInvoices, { chosen, issuedOn: '2026-10-07' });
  const then = { ...services, clock: () => momentOf('2026-10-07') };
  for (const job of fees.jobs(then)) await job.handle({ organisationId: host.organisationId });
  const wrong = await firstTo(host, 'Klippuddens kommun');
  await host.on('2026-10-14', creditInvoice, {
    invoiceId: wrong.id,
    lines: wrong.content.lines.map(({ lineKey }) => lineKey),
    why: 'Fel referens på fakturan.',
  });
}

/** November: one is paid, one reminded of. */
export async function followInvoices(host: Storyteller): Promise<void> {
  const paid = await firstTo(host, 'Ängsberga kommun');
  await host.on('2026-11-17', addInvoiceEvent, {
    ...{ invoiceId: paid.id, type: 'paid', happenedOn: '2026-11-02', amount: paid.totalOre, note: '' },
  });
  const late = await firstTo(host, 'Myrtjärns kommun');
  await host.on('2026-11-17', addInvoiceEvent, {
    ...{ invoiceId: late.id, type: 'reminded', happenedOn: '2026-11-17', amount: null, note: '' },
  });
}

async function firstTo(host: Storyteller, name: string) {
  const invoices = await host.read((db) => listInvoices(db));
  const found = invoices.findLast(({ content }) => content.buyer.name === name);
  if (!found) throw new Error(`no invoice to ${name} has been issued`);
  return found;
}
