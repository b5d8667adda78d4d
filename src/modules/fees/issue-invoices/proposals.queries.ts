import type { Tx } from '#db/connection.ts';
import { basisOf } from '#platform/basis.ts';
import { listAgreementLines, listAgreements, type Agreement } from '../agreement.queries.ts';
import { listBuyers, type Buyer } from '../buyer/buyer.queries.ts';
import { listInvoices, listIssuedLines } from '../invoice.queries.ts';
import { sumInvoice, type InvoiceSums } from '../invoice.rules.ts';
import { proposeInvoices, type Proposal } from '../propose.rules.ts';

/** What can be missing before an invoice finds its way. None of it stops an invoice on paper; an e-invoice needs the first two. */
type MissingFact = 'organisationNumber' | 'buyerReference' | 'address';

/** An invoice that is not issued yet, with all that it would say about the buyer. `key` is of what is shown: it changes when anything does. */
export type ShownProposal = Proposal & {
  key: string;
  agreement: Agreement;
  buyer: Buyer;
  sums: InvoiceSums;
  credits: { number: number; issuedOn: string } | null;
  missing: MissingFact[];
};

/** How many invoices and credit notes there are to issue. */
export async function countProposals(db: Tx): Promise<number> {
  const known = {
    agreements: await listAgreements(db),
    lines: await listCharged(db),
    issued: await listIssuedLines(db),
  };
  return proposeInvoices(known).length;
}

/** What there is to invoice now, of some agreements or of all, by subject, party and administration. */
export async function listProposals(db: Tx, agreementIds?: readonly number[]): Promise<ShownProposal[]> {
  const agreements = await listAgreements(db, agreementIds);
  const buyers = await listBuyers(db, agreements);
  const proposals = proposeInvoices({
    agreements,
    lines: await listCharged(db, agreementIds),
    issued: await listIssuedLines(db, agreementIds),
  });
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const credited = proposals.some(({ type }) => type === 'credit-note')
    ? new Map((await listInvoices(db, agreementIds ? { agreementIds } : {})).map((one) => [one.id, one]))
    : new Map<number, { number: number; issuedOn: string }>();
  return proposals
    .flatMap((proposal) => {
      const agreement = byId.get(proposal.agreementId);
      const buyer = buyers.get(proposal.agreementId);
      if (!agreement || !buyer) return [];
      const from = proposal.creditsId === null ? undefined : credited.get(proposal.creditsId);
      const shown = {
        ...proposal,
        agreement,
        buyer,
        sums: sumInvoice(proposal.lines, agreement.vatPercent),
        credits: from ? { number: from.number, issuedOn: from.issuedOn } : null,
        missing: missingOf(proposal, buyer),
      };
      return [{ ...shown, key: `${agreement.id}.${basisOf(shown)}` }];
    })
    .sort(
      (a, b) =>
        swedish.compare(a.agreement.subject, b.agreement.subject) ||
        swedish.compare(a.buyer.name, b.buyer.name) ||
        swedish.compare(a.administration, b.administration),
    );
}

/** Lines that wait for room are not charged. */
async function listCharged(db: Tx, agreementIds?: readonly number[]) {
  return (await listAgreementLines(db, agreementIds)).filter(({ isHeld }) => !isHeld);
}

const swedish = new Intl.Collator('sv');

function missingOf({ buyerReference }: Proposal, buyer: Buyer): MissingFact[] {
  return [
    ...(buyer.organisationNumber === '' ? (['organisationNumber'] as const) : []),
    ...(buyerReference === '' ? (['buyerReference'] as const) : []),
    ...(buyer.street === '' || buyer.city === '' ? (['address'] as const) : []),
  ];
}
