import type { CommandContext } from '#platform/command.ts';
import { addDays } from '#foundations/clocks/index.ts';
import type { InvoiceContent } from '../invoice-content.ts';
import type { Seller } from '../seller/seller.queries.ts';
import type { ShownProposal } from './proposals.queries.ts';

/**
 * Writes these as invoices and credit notes, each with all that it says. The caller holds the seller's row, so that the numbers follow on each other.
 */
export async function writeInvoices(
  ctx: Pick<CommandContext, 'db' | 'now' | 'organisation'>,
  order: {
    seller: Seller & { nextNumber: number };
    issuedOn: string;
    proposals: readonly ShownProposal[];
    /** Why, on credit notes. */
    note?: string;
  },
): Promise<{ id: number; number: number }[]> {
  const { seller, issuedOn, proposals } = order;
  if (proposals.length === 0) return [];
  const organisationId = ctx.organisation.id;
  const issued = await ctx.db
    .insertInto('invoice')
    .values(
      proposals.map((proposal, at) => ({
        organisationId,
        number: seller.nextNumber + at,
        agreementId: proposal.agreementId,
        type: proposal.type,
        creditsId: proposal.creditsId,
        administration: proposal.administration,
        buyerReference: proposal.buyerReference,
        issuedOn,
        dueOn: addDays(issuedOn, proposal.agreement.paymentDays),
        content: JSON.stringify(contentOf(seller, proposal, order.note ?? '')),
        ...proposal.sums,
      })),
    )
    .returning(['id', 'number'])
    .execute();
  issued.sort((a, b) => a.number - b.number);
  await ctx.db
    .insertInto('invoiceLine')
    .values(
      proposals.flatMap(({ lines }, at) =>
        lines.map(({ part: _part, ...line }) => ({ ...line, organisationId, invoiceId: issued[at]?.id ?? 0 })),
      ),
    )
    .execute();
  await ctx.db
    .updateTable('seller')
    .set({ nextNumber: seller.nextNumber + proposals.length })
    .where('organisationId', '=', organisationId)
    .execute();
  return issued;
}

function contentOf(seller: Seller, proposal: ShownProposal, note: string): InvoiceContent {
  const { agreement, buyer, lines, credits } = proposal;
  const { name, organisationNumber, vatNumber, street, postalCode, city, email, bankgiro, iban, peppolId, fTax } =
    seller;
  return {
    seller: { name, organisationNumber, vatNumber, street, postalCode, city, email, bankgiro, iban, peppolId, fTax },
    buyer,
    subject: agreement.subject,
    vat: agreement.vat,
    vatPercent: agreement.vatPercent,
    vatReason: agreement.vatReason,
    vatCode: agreement.vatCode,
    paymentDays: agreement.paymentDays,
    lines,
    credits,
    note,
  };
}
