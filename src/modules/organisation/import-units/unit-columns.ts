export type ColumnName = 'administration' | 'unit' | 'serviceLine' | 'staff';

/** What spreadsheets and staff systems call the columns, in small letters. */
const headings: Record<ColumnName, readonly string[]> = {
  administration: ['förvaltning', 'förvaltningen', 'förv', 'kontor', 'sektor', 'administration', 'department'],
  unit: ['enhet', 'enheten', 'enhetsnamn', 'arbetsplats', 'arbetsställe', 'unit', 'workplace'],
  serviceLine: ['verksamhet', 'verksamhetsområde', 'område', 'service', 'service line'],
  staff: [
    'antal',
    'antal anställda',
    'anställda',
    'antal medarbetare',
    'medarbetare',
    'antal personer',
    'personal',
    'staff',
    'number of staff',
    'employees',
    'headcount',
  ],
};

const names = ['administration', 'unit', 'serviceLine', 'staff'] as const;

/** Which column each cell of a line of headings names; undefined for columns that are not ours, and for a line that is no heading. */
export function headerOf(cells: readonly string[]): (ColumnName | undefined)[] | undefined {
  const columns = cells.map((cell) => {
    const heading = cell.toLocaleLowerCase('sv').replace(/[.:]$/, '');
    return names.find((name) => headings[name].includes(heading));
  });
  return columns.filter(Boolean).length >= 2 ? columns : undefined;
}
