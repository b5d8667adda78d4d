import type { InvoiceRow } from '../invoice.queries.ts';

/** Why an invoice cannot be sent as Peppol BIS Billing 3; the rule's own name in brackets. */
export type NoEInvoice =
  /** No buyer reference (PEPPOL-EN16931-R003). */
  | 'buyerReference'
  /** Nowhere to send it (PEPPOL-EN16931-R010). */
  | 'buyerAddress'
  /** Charged VAT asks for the seller's VAT number, exemption for it or F-tax (BR-S-02, BR-E-02); what is outside VAT for neither (BR-O-02). */
  | 'vatNumber';

export function whyNoEInvoice({
  buyerReference,
  content,
}: Pick<InvoiceRow, 'buyerReference' | 'content'>): NoEInvoice | undefined {
  const { buyer, seller, vat } = content;
  if (buyerReference === '') return 'buyerReference';
  if (buyer.organisationNumber === '') return 'buyerAddress';
  if (seller.vatNumber === '' && (vat === 'standard' || (vat === 'exempt' && !seller.fTax))) return 'vatNumber';
  return undefined;
}
