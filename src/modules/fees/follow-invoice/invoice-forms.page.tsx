import { basisOf } from '#platform/basis.ts';
import { formPage } from '#platform/web/page.tsx';
import { formatKronor, today } from '#foundations/clocks/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxesField, DateField, NumberField, RadioField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { writeKronor } from '#modules/decisions/index.ts';
import { feesPaths } from '../fees.paths.ts';
import { getInvoice } from '../invoice.queries.ts';
import { openOre } from '../invoice.rules.ts';
import { creditInvoice } from './credit-invoice.command.ts';
import { creditInvoiceForm } from './credit-invoice.form.ts';
import { listCreditable } from './creditable.queries.ts';
import { addInvoiceEvent, noteBasis } from './invoice-event.command.ts';
import { invoiceEventForm, invoiceEventTypes } from './invoice-event.form.ts';
import { invoiceCrumbs, invoiceName } from './invoice.page.tsx';
import { invoiceTexts } from './invoice.texts.ts';

export const addInvoiceEventPage = formPage({
  path: '/:organisation/fakturor/:id/handelser/ny',
  form: invoiceEventForm,
  command: addInvoiceEvent,
  load: async ({ db }, { id }) => ({ invoice: await getInvoice(db, id) }),
  initial: ({ invoice }, view) => ({
    happenedOn: today(view.now),
    basis: basisOf(noteBasis(invoice)),
    // Nothing else happens to a credit note.
    ...(invoice.type === 'credit-note' && { type: 'sent' }),
    ...(invoice.type === 'invoice' && openOre(invoice) > 0 && { amount: writeKronor(openOre(invoice)) }),
  }),
  view(view, { invoice }, form) {
    const t = invoiceTexts[view.locale];
    const isInvoice = invoice.type === 'invoice';
    const types = invoiceEventTypes.filter((type) => isInvoice || type === 'sent');
    return (
      <Page
        view={view}
        step="network"
        title={t.event.title(invoiceName(view, invoice))}
        form={form}
        breadcrumbs={invoiceCrumbs(view, invoice)}
      >
        <form method="post" novalidate>
          <BasisField form={form} stored={noteBasis(invoice)} href={feesPaths.invoice(view.organisation, invoice.id)} />
          <RadioField
            form={form}
            name="type"
            label={t.event.type}
            required
            options={types.map((value) => ({ value, label: t.eventTypes[value] }))}
          />
          <DateField
            form={form}
            name="happenedOn"
            label={t.event.day}
            required
            min={invoice.issuedOn}
            max={today(view.now)}
          />
          {isInvoice && (
            <NumberField
              form={form}
              name="amount"
              label={t.event.amount}
              hint={t.event.amountHint(formatKronor(openOre(invoice), view.locale))}
              unmarked
              unit="kr"
            />
          )}
          <TextField form={form} name="note" label={t.event.note} />
          <Button>{t.event.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, invoiceId: id }),
  next: (invoiceId, view) => feesPaths.invoice(view.organisation, invoiceId),
});

export const creditInvoicePage = formPage({
  path: '/:organisation/fakturor/:id/kreditering',
  form: creditInvoiceForm,
  command: creditInvoice,
  async load({ db }, { id }) {
    const invoice = await getInvoice(db, id);
    return { invoice, left: await listCreditable(db, invoice) };
  },
  initial: ({ left }) => ({ lines: left.map(({ lineKey }) => lineKey) }),
  view(view, { invoice, left }, form) {
    const t = invoiceTexts[view.locale].crediting;
    return (
      <Page
        view={view}
        step="network"
        title={t.title(invoice.number)}
        lead={t.lead}
        form={form}
        breadcrumbs={invoiceCrumbs(view, invoice)}
      >
        {left.length === 0 ? (
          <p>{t.nothingLeft}</p>
        ) : (
          <form method="post" novalidate>
            <p>{t.follows}</p>
            <CheckboxesField
              form={form}
              name="lines"
              label={t.lines}
              required
              options={left.map(({ lineKey, quantity, netOre }) => ({
                value: lineKey,
                label: t.line(quantity, formatKronor(netOre, view.locale)),
              }))}
            />
            <TextField form={form} name="why" label={t.why} hint={t.whyHint} required />
            <Button>{t.submit}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, invoiceId: id }),
  next: (creditId, view) => feesPaths.invoice(view.organisation, creditId),
});
