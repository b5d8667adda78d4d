import { basisOf } from '#platform/basis.ts';
import { formPage } from '#platform/web/page.tsx';
import { formatDate, formatKronor } from '#foundations/clocks/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { feesPaths } from '../fees.paths.ts';
import { getInvoiceEvent } from '../invoice-event.queries.ts';
import { getInvoice } from '../invoice.queries.ts';
import { noteBasis } from './invoice-event.command.ts';
import { invoiceCrumbs } from './invoice.page.tsx';
import { invoiceTexts } from './invoice.texts.ts';
import { takeBackInvoiceEvent } from './take-back-event.command.ts';
import { takeBackForm } from './take-back-event.form.ts';
import { takeBackTexts } from './take-back-event.texts.ts';

export const takeBackEventPage = formPage({
  path: '/:organisation/fakturor/:id/handelser/:eventId/tillbakatagande',
  form: takeBackForm,
  command: takeBackInvoiceEvent,
  load: async ({ db }, { id, eventId }) => ({
    invoice: await getInvoice(db, id),
    event: await getInvoiceEvent(db, { invoiceId: id, eventId }),
  }),
  initial: ({ invoice }) => ({ basis: basisOf(noteBasis(invoice)) }),
  view(view, { invoice, event }, form) {
    const t = takeBackTexts[view.locale];
    const { eventTypes } = invoiceTexts[view.locale];
    return (
      <Page
        view={view}
        step="network"
        title={t.title}
        lead={t.lead}
        form={form}
        breadcrumbs={invoiceCrumbs(view, invoice)}
      >
        <Facts
          items={[
            { term: t.noted, value: `${eventTypes[event.type]} ${formatDate(event.happenedOn, view.locale)}` },
            ...(event.amountOre === null
              ? []
              : [{ term: t.amount, value: formatKronor(event.amountOre, view.locale) }]),
            ...(event.note === '' ? [] : [{ term: t.note, value: event.note }]),
          ]}
        />
        {event.isTakenBack ? (
          <p>{t.already}</p>
        ) : (
          <form method="post" novalidate>
            <BasisField
              form={form}
              stored={noteBasis(invoice)}
              href={feesPaths.invoice(view.organisation, invoice.id)}
            />
            <TextField form={form} name="why" label={t.why} hint={t.whyHint} required />
            <Button>{t.submit}</Button>
          </form>
        )}
      </Page>
    );
  },
  input: (typed, { id, eventId }) => ({ ...typed, invoiceId: id, eventId }),
  next: (invoiceId, view) => feesPaths.invoice(view.organisation, invoiceId),
});
