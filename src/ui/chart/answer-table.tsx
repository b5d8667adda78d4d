import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { shortened } from '#foundations/documents/index.ts';
import { DataTable } from '#ui/table.tsx';
import { uiTexts } from '#ui/ui.texts.ts';
import type { BarRow } from './bar-geometry.ts';

type AnswerTableProps = {
  caption: string;
  rows: readonly BarRow[];
  /** Heading of the first column: "Förvaltning". */
  groupLabel: string;
  /** Heading of the number of answers. */
  answersLabel: string;
  /** Letters of the name of an answer; a longer one is cut. Whole ones stand in a list beside the table. */
  longest?: number | undefined;
  locale: Locale;
};

/** The figures of a picture in words: a line for each group, or, where there is one group, a line for each answer. */
export function AnswerTable(props: AnswerTableProps) {
  const [row, ...others] = props.rows;
  return row && others.length === 0 && isShown(row) ? <OfOne {...props} row={row} /> : <OfMany {...props} />;
}

function OfOne({ caption, row, answersLabel, longest = longestInHeading, locale }: AnswerTableProps & { row: BarRow }) {
  const t = uiTexts[locale].chart;
  const number = new Intl.NumberFormat(locale);
  const all = { label: answersLabel, count: 0, words: inCell(row.n ?? '–', number) };
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { label: t.answer, rowHeader: true, cell: (part) => part.label },
        { label: row.label, numeric: true, cell: (part) => part.words ?? number.format(part.count) },
      ]}
      rows={row.parts.map((part) => ({ ...part, label: shortened(part.label, longest) }))}
      footer={all}
    />
  );
}

function OfMany({ caption, rows, groupLabel, answersLabel, longest = longestInHeading, locale }: AnswerTableProps) {
  const number = new Intl.NumberFormat(locale);
  const parts = rows.find((row) => row.parts.length > 0)?.parts ?? [];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        {
          label: groupLabel,
          rowHeader: true,
          cell: (row) => <GroupName row={row} tooFew={uiTexts[locale].chart.tooFew} />,
        },
        {
          label: answersLabel,
          numeric: true,
          cell: (row) => (isShown(row) && row.n !== undefined ? inCell(row.n, number) : '–'),
        },
        ...parts.map((part, index) => ({
          label: shortened(part.label, longest),
          numeric: true,
          cell: (row: BarRow) => partCell(row, index, number),
        })),
      ]}
      rows={rows}
    />
  );
}

function GroupName({ row, tooFew }: { row: BarRow; tooFew: string }) {
  return (
    <>
      {row.label}
      {!isShown(row) && <span class="answer-hidden"> {row.notShown ?? tooFew}</span>}
    </>
  );
}

function partCell(row: BarRow, index: number, number: Intl.NumberFormat): Child {
  const part = row.parts[index];
  return isShown(row) && part ? (part.words ?? number.format(part.count)) : '–';
}

function inCell(n: number | string, number: Intl.NumberFormat): string {
  return typeof n === 'number' ? number.format(n) : n;
}

const longestInHeading = 80;

function isShown(row: BarRow): boolean {
  return row.notShown === undefined && row.parts.some((part) => part.count > 0);
}
