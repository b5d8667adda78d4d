import type { Child } from 'hono/jsx';
import type { Locale } from '#platform/i18n/locale.ts';
import { DataTable, type Column } from '#ui/table.tsx';
import { uiTexts } from '#ui/ui.texts.ts';
import type { BarRow } from './bar-geometry.ts';
import { StackedBars } from './stacked-bars.tsx';

type AnswerFigureProps = {
  /** Unique on the page. */
  id: string;
  /** The question; title of the picture and of the table. */
  title: string;
  /** The one sentence that says the result. */
  sentence: Child;
  /** What the picture shows, for those who do not see it; the sentence when it is plain text. */
  description: string;
  /** Everything given here is drawn and written: hand over nothing that may not be shown. */
  rows: readonly BarRow[];
  /** Heading of the first column: "Förvaltning". */
  groupLabel: string;
  locale: Locale;
  dir?: 'ltr' | 'rtl' | undefined;
  downloads?: readonly { href: string; label: string }[] | undefined;
};

/** Result of a question: the sentence, the picture, and always the table under it. */
export function AnswerFigure(props: AnswerFigureProps) {
  const t = uiTexts[props.locale].chart;
  return (
    <figure class="answer-figure" id={props.id}>
      <p class="answer-sentence">{props.sentence}</p>
      <StackedBars
        id={`${props.id}-bars`}
        title={props.title}
        description={props.description}
        rows={props.rows}
        locale={props.locale}
        dir={props.dir}
      />
      <DataTable caption={t.table(props.title)} captionHidden columns={columnsOf(props)} rows={props.rows} />
      {props.downloads && props.downloads.length > 0 && (
        <p class="answer-downloads">
          {t.download}:{' '}
          {props.downloads.map((download, index) => (
            <>
              {index > 0 && ', '}
              <a href={download.href}>{download.label}</a>
            </>
          ))}
        </p>
      )}
    </figure>
  );
}

function columnsOf({ rows, groupLabel, locale }: AnswerFigureProps): Column<BarRow>[] {
  const t = uiTexts[locale].chart;
  const number = new Intl.NumberFormat(locale);
  const parts = rows.find((row) => row.parts.length > 0)?.parts ?? [];
  return [
    { label: groupLabel, rowHeader: true, cell: (row) => <GroupName row={row} tooFew={t.tooFew} /> },
    {
      label: t.answers,
      numeric: true,
      cell: (row) => (isShown(row) && row.n !== undefined ? number.format(row.n) : '–'),
    },
    ...parts.map((part, index) => ({
      label: part.label,
      numeric: true,
      cell: (row: BarRow) => partCell(row, index, number),
    })),
  ];
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
  return isShown(row) && part ? number.format(part.count) : '–';
}

function isShown(row: BarRow): boolean {
  return row.notShown === undefined && row.parts.some((part) => part.count > 0);
}
