import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { DataTable, type Column } from '#ui/table.tsx';

type Unit = { name: string; staff: number };
const columns: Column<Unit>[] = [
  { label: 'Enhet', rowHeader: true, cell: (unit) => unit.name },
  { label: 'Anställda', numeric: true, cell: (unit) => unit.staff },
];

function render(element: unknown) {
  const { document } = new Window();
  document.body.innerHTML = String(element);
  return document.body;
}

test('a table has a caption, headers with scope, and a region that the keyboard can scroll', () => {
  const body = render(
    <DataTable
      caption="Enheter"
      columns={columns}
      rows={[{ name: 'Hemtjänsten', staff: 24 }]}
      footer={{ name: 'Alla', staff: 24 }}
    />,
  );
  const region = body.querySelector('section');
  expect(region?.getAttribute('aria-label')).toBe('Enheter');
  expect(region?.getAttribute('tabindex')).toBe('0');
  expect(body.querySelector('caption')?.textContent).toBe('Enheter');
  expect([...body.querySelectorAll('th')].map((one) => `${one.getAttribute('scope')}: ${one.textContent}`)).toEqual([
    'col: Enhet',
    'col: Anställda',
    'row: Hemtjänsten',
    'row: Alla',
  ]);
  expect([...body.querySelectorAll('.numeric')].map((one) => one.textContent)).toEqual(['Anställda', '24', '24']);
});

test('a row of words becomes terms and values on a phone, a few figures stay a table, many figures scroll and say so', () => {
  const words = render(
    <DataTable
      caption="Enheter"
      columns={[...columns, { label: 'Förvaltning', cell: () => 'Omsorgen' }]}
      rows={[{ name: 'Hemtjänsten', staff: 24 }]}
    />,
  );
  expect(words.querySelector('table.stacks')).not.toBeNull();
  expect([...words.querySelectorAll('tbody tr > *')].map((cell) => cell.getAttribute('data-label'))).toEqual([
    null,
    'Anställda',
    'Förvaltning',
  ]);
  const few = render(<DataTable caption="Enheter" columns={columns} rows={[]} />);
  expect(few.querySelector('.stacks, .table-hint')).toBeNull();
  const figures = Array.from({ length: 4 }, () => ({ label: 'Svar', numeric: true, cell: (unit: Unit) => unit.staff }));
  const many = render(<DataTable caption="Enheter" columns={figures} rows={[]} />);
  expect(many.querySelector('.stacks')).toBeNull();
  expect(many.querySelector('.table-hint')?.textContent).toBe('Svep i sidled för att se mer');
});

test('an empty table says so across all its columns', () => {
  const cell = render(<DataTable caption="Enheter" columns={columns} rows={[]} />).querySelector('td');
  expect(cell?.textContent).toBe('Tabellen är tom.');
  expect(cell?.getAttribute('colspan')).toBe('2');
});
