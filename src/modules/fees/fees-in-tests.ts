import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { command } from '#platform/command.ts';
import { addLine, agree } from './agreement.ts';
import type { NewAgreement } from './agreement.queries.ts';
import type { Charge } from './line.rules.ts';

/** How much of a line is charged: percentages, and parts of up to 40 meetings. */
export const charges = fc.oneof(
  fc.record({ chargePercent: fc.integer({ min: 0, max: 100 }), part: fc.constant(null) }),
  fc
    .integer({ min: 2, max: 40 })
    .chain((of) => fc.integer({ min: 1, max: of - 1 }).map((meetings) => ({ meetings, of })))
    .map((part): Charge => ({ chargePercent: 100, part })),
);
const terms: NewAgreement = {
  subject: 'Nätverket mot våldsbejakande extremism',
  partyName: 'Strandviks kommun',
  organisationNumber: '2120001231',
  email: 'kommun@strandvik.example',
  feeOre: 800_000,
  vat: 'standard',
  vatPercent: 25,
  vatReason: '',
  paymentDays: 30,
  cancelFreeUntil: '2026-11-15',
  cancelPercent: 50,
  whenRejected: 'attended',
  meetings: 5,
};
/** A seller whose numbers are those that are given to examples. */
export const seller = {
  name: 'Nätverket',
  organisationNumber: '5560360793',
  vatNumber: 'SE556036079301',
  fTax: true,
  street: 'Storgatan 1',
  postalCode: '111 22',
  city: 'Stockholm',
  email: 'ekonomi@natverket.example',
  bankgiro: '50501055',
  iban: '',
  peppolId: '',
};
/** Stands for whatever module registers: a command of its own that agrees. */
export const register = command('register.test', ['network_host'], async (ctx, agreed: Partial<NewAgreement>) => {
  const agreementId = await agree(ctx, { ...terms, ...agreed });
  const lines = [
    { administration: 'BUF', quantity: 2 },
    { administration: 'MBF', quantity: 3 },
    { administration: 'RTJ', quantity: 1 },
  ].map((line) => ({ ...line, agreementId, lineKey: randomUUID(), buyerReference: `ZZ-${line.administration}` }));
  for (const line of lines) await addLine(ctx, line);
  return { output: { agreementId, lines }, audit: {} };
});
