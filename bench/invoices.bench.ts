// A host with 300 parties of three administrations each: 900 invoices ordered, issued by the running server's job, and made into e-invoices.
// bin/bench invoices
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '#db/connection.ts';
import { startOrJoinEmbedded } from '#db/embedded.ts';
import {
  addLine,
  agree,
  changeSeller,
  countProposals,
  listInvoices,
  listProposals,
  orderInvoices,
  writeUbl,
} from '#modules/fees/index.ts';
import type { CommandScope } from '#platform/command.ts';
import { openJobs } from '#platform/jobs/jobs.ts';
import { openOrganisation } from '#platform/tenancy/open-organisation.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { subscriptions } from '#src/app.tsx';
import { startSystem } from '../e2e/system.ts';
import { median, tell } from './figure.ts';

const parties = 300;
const administrations = ['Barn och utbildning', 'Medborgarförvaltningen', 'Räddningstjänsten'];
const limit = 30; // seconds

const system = await startSystem();
const { urls } = await startOrJoinEmbedded({ dataDir: system.dataDir });
const owner = openDatabase(urls.adminUrl, { connections: 1 });
const database = openDatabase(urls.appUrl, { connections: 2 });
const jobs = await openJobs(urls.appUrl, () => undefined);
try {
  const scope = await openHost();
  await agreeWithAll(scope);
  const reading = { db: database, organisationId: scope.organisation.id, reading: true };
  const proposedAt = performance.now();
  const proposals = await inOrganisation(reading, (db) => listProposals(db));
  tell({
    name: `what there is to invoice, ${proposals.length} invoices`,
    value: since(proposedAt) * 1000,
    limit: 500,
    unit: 'ms',
  });
  const orderedAt = performance.now();
  await orderInvoices.run(scope, {
    chosen: proposals.map(({ key }) => key),
    issuedOn: new Date().toISOString().slice(0, 10),
  });
  let invoices = await inOrganisation(reading, (db) => listInvoices(db));
  while (invoices.length < proposals.length && since(orderedAt) < 5 * limit) {
    await wait(100);
    invoices = await inOrganisation(reading, (db) => listInvoices(db));
  }
  tell({ name: `${proposals.length} invoices issued by the job`, value: since(orderedAt), limit, unit: 's' });
  const numbers = new Set(invoices.map(({ number }) => number));
  const gaps = Array.from({ length: proposals.length }, (_, at) => at + 1).filter((number) => !numbers.has(number));
  tell({ name: 'numbers that are missing', value: gaps.length, limit: 0, unit: 'rows' });
  const times: number[] = [];
  for (let at = 0; at < 9; at += 1) {
    const loadedAt = performance.now();
    await inOrganisation(reading, async (db) => [await listInvoices(db), await countProposals(db)]);
    times.push(since(loadedAt) * 1000);
  }
  tell({ name: 'what the list of invoices shows is loaded', value: median(times), limit: 150, unit: 'ms' });
  const writtenAt = performance.now();
  invoices.forEach(writeUbl);
  tell({ name: `${invoices.length} e-invoices written`, value: since(writtenAt), limit: 5, unit: 's' });
} finally {
  await jobs.close();
  await database.destroy();
  await owner.destroy();
  await system.stop();
}

async function openHost(): Promise<CommandScope> {
  const at = { slug: 'vardvik-i-provet', name: 'Värdvik i provet', kind: 'host' as const };
  const id = await openOrganisation(owner, { ...at, code: null, now: new Date() });
  const scope: CommandScope = {
    database,
    clock: () => new Date(),
    jobs,
    subscriptions,
    organisation: { id, ...at },
    actor: { memberId: 0, accountId: 0, name: 'Prov', title: '', roles: ['network_host'] },
    locale: 'sv',
  };
  await changeSeller.run(scope, {
    name: at.name,
    organisationNumber: '5560360793',
    vatNumber: 'SE556036079301',
    fTax: true,
    street: 'Storgatan 1',
    postalCode: '111 22',
    city: 'Värdvik',
    email: '',
    bankgiro: '50501055',
    iban: '',
    peppolId: '',
  });
  return scope;
}

async function agreeWithAll(scope: CommandScope): Promise<void> {
  await inOrganisation({ db: database, organisationId: scope.organisation.id }, async (db) => {
    const ctx = { db, now: new Date(), organisation: scope.organisation };
    for (let nr = 1; nr <= parties; nr += 1) {
      const agreementId = await agree(ctx, {
        subject: 'Nätverket i provet',
        partyName: `Kommun ${nr}`,
        organisationNumber: '2120001231',
        email: '',
        feeOre: 800_000,
        vat: 'standard',
        vatPercent: 25,
        vatReason: '',
        paymentDays: 30,
        cancelFreeUntil: null,
        cancelPercent: 100,
        whenRejected: 'attended',
        meetings: 5,
      });
      for (const [at, administration] of administrations.entries())
        await addLine(ctx, {
          agreementId,
          lineKey: randomUUID(),
          administration,
          buyerReference: `ZZ${nr}`,
          quantity: at + 1,
        });
    }
  });
}

function since(startedAt: number): number {
  return (performance.now() - startedAt) / 1000;
}
