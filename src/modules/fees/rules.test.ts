import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charges } from './fees-in-tests.ts';
import { openOre, stateOf, sumInvoice, vatExemption, type InvoiceMoney } from './invoice.rules.ts';
import { lineNetOre, netOreOf, splitLine } from './line.rules.ts';
import { formatOrganisationNumber, parseOrganisationNumber } from './organisation-number.ts';
import { proposeInvoices, type IssuedLine, type Proposal } from './propose.rules.ts';
import { formatBankgiro, parseBankgiro, parseIban, parsePeppolId, parseVatNumber } from './seller/seller.rules.ts';
import { chargeWhenRejected, percentWhenWithdrawn } from './terms.rules.ts';

describe('numbers with check digits', () => {
  test.each([
    ['212000-1231', '2120001231'],
    ['2120001231', '2120001231'],
    ['162120001231', '2120001231'],
    ['16 212000 1231', '2120001231'],
    ['212000\u20131231', '2120001231'],
    ['212000-1232', undefined],
    ['21200012', undefined],
    ['000000-0000', undefined],
    // Right by Luhn, but could be a person's.
    ['811228-9874', undefined],
    ['', undefined],
    ['abc', undefined],
  ])('organisation number %j', (typed, parsed) => expect(parseOrganisationNumber(typed)).toBe(parsed));

  test('one wrong digit, or two neighbours that have changed places, is found', () => {
    const number = '2120001231';
    for (let at = 0; at < 10; at++)
      for (let digit = 0; digit < 10; digit++) {
        const other = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`;
        if (other !== number) expect(parseOrganisationNumber(other)).toBeUndefined();
      }
    expect(parseOrganisationNumber('1220001231')).toBeUndefined();
    expect(formatOrganisationNumber(number)).toBe('212000-1231');
  });

  test.each([
    ['5050-1055', '50501055'],
    ['991-2346', '9912346'],
    ['5050-1056', undefined],
    ['0000-0000', undefined],
    ['123', undefined],
  ])('bankgiro %j', (typed, parsed) => {
    expect(parseBankgiro(typed)).toBe(parsed);
    if (parsed) expect(formatBankgiro(parsed)).toBe(typed);
  });

  test.each([
    ['SE45 5000 0000 0583 9825 7466', 'SE4550000000058398257466'],
    ['SE4550000000058398257467', undefined],
    ['SE455000000005839825746', undefined],
    ['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['', undefined],
  ])('IBAN %j', (typed, parsed) => expect(parseIban(typed)).toBe(parsed));

  test.each([
    ['SE212000123101', 'SE212000123101'],
    ['se 212000-1231 01', 'SE212000123101'],
    ['SE212000123100', undefined],
    ['SE556036079301', undefined],
    ['2120001231', undefined],
  ])('VAT number %j', (typed, parsed) => expect(parseVatNumber(typed, '2120001231')).toBe(parsed));

  test.each([
    ['0007:2120001231', '0007:2120001231'],
    ['0007:2120001232', undefined],
    ['0088:7300010000001', '0088:7300010000001'],
    ['0088:7300010000002', undefined],
    ['0088:730001000000', undefined],
    ['9999:2120001231', undefined],
    ['7:2120001231', undefined],
  ])('Peppol %j', (typed, parsed) => expect(parsePeppolId(typed)).toBe(parsed));
});

const line = fc
  .record({
    quantity: fc.integer({ min: 1, max: 1000 }),
    feeOre: fc.integer({ min: 0, max: 100_000_000 }),
    charge: charges,
  })
  .map(({ charge, ...one }) => ({ ...one, ...charge }));

describe('what a line costs', () => {
  test.each([
    [2, 800_000, 100, 1_600_000],
    [3, 800_000, 100, 2_400_000],
    [1, 800_000, 20, 160_000],
    [1, 101, 50, 51],
    [1, 100, 33, 33],
    [7, 33_333, 50, 116_666],
    [5, 0, 100, 0],
    [2, 800_000, 0, 0],
  ])('%i × %i öre, %i %% → %i', (quantity, feeOre, chargePercent, net) =>
    expect(lineNetOre({ quantity, feeOre, chargePercent, part: null })).toBe(net),
  );

  test.each([
    [1, 800_000, 1, 3, 266_667],
    [1, 800_000, 2, 3, 533_333],
    [3, 800_000, 1, 3, 800_000],
    [1, 800_000, 1, 5, 160_000],
    [1, 1, 1, 2, 1],
    [1000, 100_000_000, 1, 7, 14_285_714_286],
  ])('%i × %i öre, %i of %i meetings → %i', (quantity, feeOre, meetings, of, net) =>
    expect(lineNetOre({ quantity, feeOre, chargePercent: 100, part: { meetings, of } })).toBe(net),
  );

  test('what is charged and what is given back is the whole, to the öre', () => {
    fc.assert(
      fc.property(line, (one) => {
        const { chargedOre, givenBackOre } = splitLine(one);
        expect(chargedOre + givenBackOre).toBe(one.quantity * one.feeOre);
        // To the nearest öre, half upwards, reckoned without fractions of a number.
        const [charged, whole] = one.part ? [one.part.meetings, one.part.of] : [one.chargePercent, 100];
        const twice = 2n * BigInt(one.quantity) * BigInt(one.feeOre) * BigInt(charged) + BigInt(whole);
        expect(BigInt(chargedOre)).toBe(twice / (2n * BigInt(whole)));
      }),
    );
  });

  test.each([
    ['2026-11-15', 0],
    ['2026-11-16', 50],
  ])('given back on %s', (day, percent) =>
    expect(percentWhenWithdrawn({ cancelFreeUntil: '2026-11-15', cancelPercent: 50 }, day)).toBe(percent),
  );

  test.each([
    ['nothing', 5, 1, 0, null],
    ['all', 5, 0, 100, null],
    ['attended', 5, 1, 100, { meetings: 1, of: 5 }],
    ['attended', 3, 1, 100, { meetings: 1, of: 3 }],
    ['attended', 3, 2, 100, { meetings: 2, of: 3 }],
    ['attended', 3, 3, 100, null],
    ['attended', 5, 9, 100, null],
    ['attended', 5, 0, 0, null],
    ['attended', 0, 1, 100, null],
  ] as const)('rejected: %s of %i, %i attended', (whenRejected, meetings, attended, chargePercent, part) =>
    expect(chargeWhenRejected({ whenRejected, meetings }, attended)).toEqual({ chargePercent, part }),
  );
});

describe('an invoice', () => {
  test.each([
    [[1_600_000], 25, 400_000],
    [[3], 25, 1],
    [[1, 1], 25, 1],
    [[101], 25, 25],
    [[102], 25, 26],
    [[1_600_000], 0, 0],
  ])('VAT on %j at %i %%', (nets, percent, vatOre) => {
    const sums = sumInvoice(
      nets.map((netOre) => ({ netOre })),
      percent,
    );
    expect(sums.vatOre).toBe(vatOre);
    expect(sums.totalOre).toBe(sums.netOre + sums.vatOre);
  });

  test.each([
    ['exempt', 'Utbildning', '', { code: '', words: 'Utbildning' }],
    ['exempt', 'Utbildning', 'VATEX-EU-132-1I', { code: 'VATEX-EU-132-1I', words: 'Utbildning' }],
    ['own-assessment', '', '', { code: 'VATEX-EU-O', words: 'Omfattas inte av moms, enligt säljarens bedömning' }],
    ['own-assessment', 'Myndighet', '', { code: 'VATEX-EU-O', words: 'Myndighet' }],
    ['standard', '', '', undefined],
  ] as const)('%s, %j, %j', (vat, vatReason, vatCode, exemption) =>
    expect(vatExemption({ vat, vatReason, vatCode })).toEqual(exemption),
  );

  const money: InvoiceMoney = {
    totalOre: 1000,
    netOre: 800,
    dueOn: '2026-12-01',
    creditedNetOre: 0,
    creditedTotalOre: 0,
    credits: 0,
    paidOre: 0,
    paidBackOre: 0,
  };
  test.each([
    [{}, '2026-12-01', 'unpaid', 1000],
    [{}, '2026-12-02', 'overdue', 1000],
    [{ paidOre: 400 }, '2026-12-01', 'part-paid', 600],
    [{ paidOre: 1000 }, '2026-12-09', 'paid', 0],
    [{ paidOre: 1100 }, '2026-12-09', 'overpaid', -100],
    [{ paidOre: 1100, paidBackOre: 100 }, '2026-12-09', 'paid', 0],
    [{ creditedNetOre: 800, creditedTotalOre: 1001, credits: 2 }, '2026-12-09', 'credited', 0],
    [{ creditedNetOre: 400, creditedTotalOre: 500, credits: 1 }, '2026-12-09', 'overdue', 500],
  ] as const)('%j on %s is %s', (change, day, state, open) => {
    expect(stateOf({ ...money, ...change }, day)).toBe(state);
    expect(openOre({ ...money, ...change })).toBe(open);
  });
});

describe('what there is to invoice', () => {
  const agreed = fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 50 }),
      administration: fc.constantFrom('BUF', 'MBF', 'RTJ'),
      buyerReference: fc.constantFrom('', 'ZZ1', 'ZZ2'),
      charges: fc.array(charges, { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  test('invoices less credit notes are always the agreement’s charge, however it changes', () => {
    fc.assert(
      fc.property(agreed, fc.integer({ min: 1, max: 10_000_000 }), (lines, feeOre) => {
        const issued: IssuedLine[] = [];
        let invoiceId = 0;
        for (let round = 0; round < 5; round++) {
          const now = lines.map((one, at) => ({
            ...one,
            lineKey: String(at),
            agreementId: 1,
            ...(one.charges[Math.min(round, one.charges.length - 1)] ?? { chargePercent: 100, part: null }),
          }));
          const known = { agreements: [{ id: 1, feeOre }], lines: now, issued };
          for (const proposal of proposeInvoices(known)) invoiceId = issue(issued, proposal, invoiceId + 1);
          const charged = netOreOf(now.map((one) => ({ ...one, feeOre })));
          expect(issued.reduce((all, one) => all + one.netOre - one.creditedOre, 0)).toBe(charged);
          expect(issued.every((one) => one.creditedOre <= one.netOre)).toBe(true);
          expect(proposeInvoices(known)).toEqual([]);
        }
      }),
    );
  });

  test('says which part of the meetings is charged, and which is credited of what was invoiced whole', () => {
    const agreements = [{ id: 1, feeOre: 800_000 }];
    const one = { lineKey: 'a', agreementId: 1, administration: 'BUF', buyerReference: '', quantity: 1 };
    const lines = [{ ...one, chargePercent: 100, part: { meetings: 1, of: 3 } }];
    const said = (issued: IssuedLine[]) =>
      proposeInvoices({ agreements, lines, issued }).flatMap((proposal) =>
        proposal.lines.map(({ netOre, part }) => [proposal.type, netOre, part]),
      );
    const whole = { ...one, invoiceId: 1, netOre: 800_000, creditedOre: 0 };
    expect(said([])).toEqual([['invoice', 266_667, { meetings: 1, of: 3 }]]);
    expect(said([whole])).toEqual([['credit-note', 533_333, { meetings: 2, of: 3 }]]);
    expect(said([{ ...whole, creditedOre: 100_000 }])).toEqual([['credit-note', 433_333, null]]);
  });

  test('one invoice for each administration, with its reference', () => {
    const lines = (['BUF', 'MBF', 'RTJ'] as const).map((administration, at) => ({
      lineKey: String(at),
      agreementId: 1,
      administration,
      buyerReference: `ZZ${at}`,
      quantity: [2, 3, 1][at] ?? 0,
      chargePercent: 100,
      part: null,
    }));
    const proposals = proposeInvoices({ agreements: [{ id: 1, feeOre: 800_000 }], lines, issued: [] });
    expect(proposals.map(({ administration, netOre }) => [administration, netOre])).toEqual([
      ['BUF', 1_600_000],
      ['MBF', 2_400_000],
      ['RTJ', 800_000],
    ]);
  });
});

function issue(issued: IssuedLine[], proposal: Proposal, invoiceId: number): number {
  for (const { lineKey, netOre } of proposal.lines) {
    expect(netOre).toBeGreaterThan(0);
    const credited = issued.find((one) => one.invoiceId === proposal.creditsId && one.lineKey === lineKey);
    if (proposal.type === 'credit-note' && credited) credited.creditedOre += netOre;
    else issued.push({ ...proposal, invoiceId, lineKey, netOre, creditedOre: 0 });
  }
  return invoiceId;
}
