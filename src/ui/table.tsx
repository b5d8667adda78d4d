import type { Child } from 'hono/jsx';
import { useUiTexts } from './locale-context.ts';

export type Column<R> = {
  label: Child;
  cell: (row: R) => Child;
  /** Right-aligned with figures of one width. */
  numeric?: boolean | undefined;
  /** The cell that names the row; stays in sight when a phone scrolls the table sideways. */
  rowHeader?: boolean | undefined;
};

type DataTableProps<R> = {
  caption: Child;
  /** Label of the scrollable region when the caption is more than text. */
  label?: string | undefined;
  columns: readonly Column<R>[];
  rows: readonly R[];
  /** Sums, written under a heavier line. */
  footer?: R | undefined;
  /** The caption is read aloud but not shown, where a heading just above says the same. */
  captionHidden?: boolean | undefined;
};

/**
 * A table with caption and scopes. On a phone each row becomes terms and values; a table of many figures, which are compared down
 * the column, scrolls instead and says so. The wrapper scrolls by keyboard too, so the page never does.
 */
export function DataTable<R>(props: DataTableProps<R>) {
  const t = useUiTexts();
  const phone = onPhone(props.columns);
  const label = props.label ?? (typeof props.caption === 'string' ? props.caption : undefined);
  return (
    <stadig-scroll>
      {phone === 'scrolls' && <p class="table-hint">{t.swipe}</p>}
      <section class="table-scroll" tabindex={0} aria-label={label ?? t.table}>
        <table class={phone === 'stacks' ? 'ds-table data-table stacks' : 'ds-table data-table'}>
          <caption class={props.captionHidden ? 'ds-sr-only' : undefined}>{props.caption}</caption>
          <thead>
            <tr>
              {props.columns.map((column) => (
                <th scope="col" class={cellClass(column)}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row) => (
              <Row columns={props.columns} row={row} />
            ))}
            {props.rows.length === 0 && (
              <tr>
                <td colspan={props.columns.length}>{t.emptyTable}</td>
              </tr>
            )}
          </tbody>
          {props.footer !== undefined && (
            <tfoot>
              <Row columns={props.columns} row={props.footer} />
            </tfoot>
          )}
        </table>
      </section>
    </stadig-scroll>
  );
}

function Row<R>({ columns, row }: { columns: readonly Column<R>[]; row: R }) {
  return (
    <tr>
      {columns.map((column) =>
        column.rowHeader ? (
          <th scope="row" class={cellClass(column)} data-label={labelOf(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td class={cellClass(column)} data-label={labelOf(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

// A column of words and one of figures have room on the narrowest phone; a long Swedish word and two do not.
function onPhone<R>(columns: readonly Column<R>[]): 'fits' | 'stacks' | 'scrolls' {
  const figures = columns.filter(({ numeric }) => numeric).length;
  if (figures >= 4) return 'scrolls';
  return columns.length <= 2 && columns.length - figures <= 1 ? 'fits' : 'stacks';
}

// Before the value where the row is stacked. The cell that names the row needs no label there.
function labelOf<R>({ label, rowHeader }: Column<R>): string | undefined {
  return typeof label === 'string' && label !== '' && !rowHeader ? label : undefined;
}

function cellClass<R>(column: Column<R>): string | undefined {
  if (column.numeric) return 'numeric';
  return column.rowHeader ? 'row-header' : undefined;
}
