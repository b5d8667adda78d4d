import { expect } from 'vitest';
import { all, readXml, value } from '#modules/fees/export-invoices/ubl-reader-in-tests.ts';
import { brokenRules } from '#modules/fees/export-invoices/ubl-rules-in-tests.ts';
import { expectSaid, open, until, type Officer } from './at-the-desk.ts';

/** Who the host is on its invoices. The numbers are the ones that are given to examples. */
export async function describeSeller({ walker }: Officer): Promise<void> {
  await open(walker, 'Nätverk', 'Fakturor', 'Uppgifter om er på fakturan');
  await walker.fill({
    'Organisationens namn': 'Föreningen Vardagens demokrati',
    Organisationsnummer: '802000-0017',
    Momsregistreringsnummer: 'SE802000001701',
    'Gatuadress eller box': 'Box 1',
    Postnummer: '111 11',
    Ort: 'Stockholm',
    Bankgiro: '5050-1055',
  });
  await walker.press('Spara uppgifterna');
}

/** All that can be an e-invoice stands chosen; it is issued as it was shown. */
export async function issueInvoices({ walker }: Officer): Promise<void> {
  await open(walker, 'Nätverk', 'Fakturor', /fakturor att ställa ut$|^Att fakturera$/);
  // Rejected after one meeting of five: a fifth of 16 000. Withdrawn after the last free day: half of 8 000.
  await expectSaid(
    walker,
    /Klippuddens kommun, Kommunledningen .*3 200 kr/,
    /Storlida kommun, Kulturförvaltningen .*4 000 kr/,
  );
  await walker.press('Ställ ut de valda fakturorna');
  await until(walker, 'Fakturorna är utställda');
}

/** Three invoices, one for each administration: the sums of the memorandum, in the page and in the file that the finance systems read. */
export async function expectInvoices(
  { walker, slug }: Officer,
  places: readonly (readonly [string, string, string])[],
): Promise<void> {
  let net = 0;
  for (const [administration, number, reference] of places) {
    await open(walker, 'Nätverk', 'Fakturor');
    await walker.page
      .getByRole('row', { name: `Gislaveds kommun, ${administration}` })
      .getByRole('link')
      .first()
      .click();
    await walker.page.waitForLoadState();
    await expectSaid(walker, reference);
    const href = await walker.page.getByRole('link', { name: 'E-faktura (Peppol BIS 3)' }).getAttribute('href');
    const { status, bytes } = await walker.fetch(href ?? '');
    expect(status, slug).toBe(200);
    const invoice = readXml(bytes.toString('utf8'));
    expect(brokenRules(invoice)).toEqual([]);
    expect(value(invoice, 'cbc:BuyerReference')).toBe(reference);
    const [line] = all(invoice, 'cac:InvoiceLine');
    expect(line && value(line, 'cbc:InvoicedQuantity')).toBe(number);
    expect(value(invoice, 'cac:LegalMonetaryTotal', 'cbc:TaxExclusiveAmount')).toBe(`${Number(number) * 8000}.00`);
    net += Number(value(invoice, 'cac:LegalMonetaryTotal', 'cbc:TaxExclusiveAmount'));
  }
  expect(net).toBe(48_000);
}
