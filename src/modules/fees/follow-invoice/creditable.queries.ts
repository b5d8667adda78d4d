import type { Tx } from '#db/connection.ts';
import { listIssuedLines, type InvoiceRow } from '../invoice.queries.ts';
import type { InvoiceLine } from '../invoice.rules.ts';

/** What is left to credit of an invoice, line by line; nothing of a credit note. */
export async function listCreditable(db: Tx, { id, agreementId, content }: InvoiceRow): Promise<InvoiceLine[]> {
  const issued = (await listIssuedLines(db, [agreementId])).filter(({ invoiceId }) => invoiceId === id);
  return content.lines.flatMap((line) => {
    const one = issued.find(({ lineKey }) => lineKey === line.lineKey);
    const netOre = one ? one.netOre - one.creditedOre : 0;
    return netOre > 0 ? [{ ...line, netOre, part: netOre === line.netOre ? line.part : null }] : [];
  });
}
