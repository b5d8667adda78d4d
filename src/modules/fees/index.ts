import type { Services } from '#platform/web/context.ts';
import { buyerPage, buyerReferencePage } from './buyer/buyer.page.tsx';
import { eInvoicesFile, invoiceFile, invoiceTableFile } from './export-invoices/exports.page.ts';
import { feesSentences } from './fees.sentences.ts';
import { addInvoiceEventPage, creditInvoicePage } from './follow-invoice/invoice-forms.page.tsx';
import { invoicePage } from './follow-invoice/invoice.page.tsx';
import { invoicesPage } from './invoices.page.tsx';
import { takeBackEventPage } from './follow-invoice/take-back-event.page.tsx';
import { issueInvoicesJob } from './issue-invoices/issue-invoices.job.ts';
import { proposalsPage, resumeRunAction, runPage } from './issue-invoices/proposals.page.tsx';
import { sellerPage } from './seller/seller.page.tsx';

export { addLine, agree, changeBuyerReference, endLine, holdLines, type AgreementWriter } from './agreement.ts';
export {
  getAgreement,
  listAgreementLines,
  listAgreements,
  type Agreement,
  type AgreementLine,
  type NewAgreement,
  type NewLine,
  type VatKind,
} from './agreement.queries.ts';
export { creditInvoice } from './follow-invoice/credit-invoice.command.ts';
export { addInvoiceEvent } from './follow-invoice/invoice-event.command.ts';
export { feesPaths } from './fees.paths.ts';
export { listInvoices, listInvoicesOf } from './invoice.queries.ts';
export { orderInvoices } from './issue-invoices/issue-run.command.ts';
export { countProposals, listProposals } from './issue-invoices/proposals.queries.ts';
export { lineNetOre, netOreOf, type Charge, type ChargedLine, type MeetingPart } from './line.rules.ts';
export { formatOrganisationNumber, parseOrganisationNumber } from './organisation-number.ts';
export { writeUbl } from './export-invoices/write-ubl.ts';
export { changeSeller } from './seller/seller.command.ts';
export { exemptionCodes } from './invoice.rules.ts';
export { chargeWhenRejected, percentWhenWithdrawn } from './terms.rules.ts';

/** Agreements, invoices and what was paid. */
export const fees = {
  routes: [
    ...invoicesPage,
    // A name under the list comes before what is taken for a number.
    ...sellerPage,
    ...proposalsPage,
    ...buyerPage,
    ...buyerReferencePage,
    ...runPage,
    ...resumeRunAction,
    ...invoiceTableFile,
    ...eInvoicesFile,
    ...invoicePage,
    ...invoiceFile,
    ...addInvoiceEventPage,
    ...takeBackEventPage,
    ...creditInvoicePage,
  ],
  sentences: feesSentences,
  jobs: (services: Services) => [issueInvoicesJob(services)],
};
