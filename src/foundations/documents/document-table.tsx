import { plainText, type Block, type Run } from './blocks.ts';
import { RunsView } from './runs-view.tsx';

/**
 * A table with caption and scopes, in a region that the keyboard can scroll: the same elements as the tables of pages. On a phone its
 * rows are terms and values too, unless it is many figures, which are compared down the column.
 */
export function DocumentTable({ table }: { table: Extract<Block, { type: 'table' }> }) {
  const numeric = (at: number) => (table.columns[at]?.align === 'end' ? 'numeric' : undefined);
  const figures = table.columns.filter(({ align }) => align === 'end').length;
  const stacks = figures < 4 && table.columns.length - figures > 1;
  const row = (cells: readonly Run[][]) => (
    <tr>
      {cells.map((cell, at) =>
        at === 0 && numeric(at) === undefined && plainText(cell) !== '' ? (
          <th scope="row" class="row-header">
            <RunsView runs={cell} />
          </th>
        ) : (
          <td class={numeric(at)} data-label={table.columns[at]?.label}>
            <RunsView runs={cell} />
          </td>
        ),
      )}
    </tr>
  );
  return (
    <stadig-scroll id={table.id}>
      <section
        class="table-scroll"
        tabindex={0}
        aria-label={table.caption || table.columns.map(({ label }) => label).join(', ')}
      >
        <table class={stacks ? 'ds-table data-table stacks' : 'ds-table data-table'}>
          {table.caption && <caption>{table.caption}</caption>}
          <thead>
            <tr>
              {table.columns.map(({ label }, at) => (
                <th scope="col" class={numeric(at)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{table.rows.map(row)}</tbody>
          {table.footer && <tfoot>{row(table.footer)}</tfoot>}
        </table>
      </section>
    </stadig-scroll>
  );
}
