import type { MemberView } from '#platform/web/context.ts';
import { formatDate, formatKronor } from '#foundations/clocks/index.ts';
import { DataTable } from '#ui/table.tsx';
import { feesPaths } from '../fees.paths.ts';
import type { InvoiceEvent } from '../invoice-event.queries.ts';
import type { InvoiceRow } from '../invoice.queries.ts';
import { invoiceTexts } from './invoice.texts.ts';
import { takeBackTexts } from './take-back-event.texts.ts';

/** What has happened to an invoice, also what was noted by mistake and taken back. */
export function Events(props: { view: MemberView; invoice: InvoiceRow; events: InvoiceEvent[] }) {
  const { view, invoice, events } = props;
  const t = invoiceTexts[view.locale];
  const back = takeBackTexts[view.locale];
  if (events.length === 0) return <p>{t.nothingHappened}</p>;
  const day = ({ happenedOn }: InvoiceEvent) => formatDate(happenedOn, view.locale);
  const noteOf = ({ takesBackId, note }: InvoiceEvent) => {
    const taken = events.find(({ id }) => id === takesBackId);
    return taken ? `${back.takesBack(t.eventTypes[taken.type], day(taken))}. ${note}` : note;
  };
  return (
    <DataTable
      caption={t.happened}
      captionHidden
      rows={events}
      columns={[
        { label: t.table.day, rowHeader: true, cell: day },
        { label: t.table.what, cell: ({ type }) => t.eventTypes[type] },
        {
          label: t.table.amount,
          numeric: true,
          cell: ({ amountOre }) => (amountOre === null ? '' : formatKronor(amountOre, view.locale)),
        },
        { label: t.table.note, cell: noteOf },
        {
          label: t.table.mistake,
          cell: (event) =>
            event.isTakenBack ? (
              back.done
            ) : event.takesBackId === null ? (
              <a href={feesPaths.takeBackEvent(view.organisation, invoice.id, event.id)}>
                {back.open} <span class="ds-sr-only">{back.which(t.eventTypes[event.type], day(event))}</span>
              </a>
            ) : (
              ''
            ),
        },
      ]}
    />
  );
}
