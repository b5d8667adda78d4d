import { StackedBars } from '#ui/chart/stacked-bars.tsx';
import { DataTable } from '#ui/table.tsx';
import { formats } from './formats.ts';
import type { QuestionFigureProps } from './question-figure.tsx';
import type { ShownGroup, Tally } from './result.queries.ts';
import { optionRows, tallyOf } from './result.rules.ts';
import { resultsTexts } from './results.texts.ts';

/** A bar for each option for those the sentence is about, and a line for each group in the table. */
export function OptionFigure({
  result,
  question,
  about,
  groups,
  groupLabel,
  locale,
  id,
  sentence,
}: QuestionFigureProps & { sentence: string }) {
  const t = resultsTexts[locale];
  const { number } = formats[locale];
  const said = tallyOf(result, question, about);
  const bars = optionRows({ question, tally: said }, locale);
  const isAnswered = said !== undefined && said.unanswered < said.n;
  const rows: Row[] = groups.map((group) => ({ group, tally: tallyOf(result, question, group) }));
  return (
    <figure class="answer-figure" id={id}>
      <p class="answer-sentence">
        {sentence} {isAnswered && question.kind === 'multiple' && t.severalPossible}
      </p>
      {bars.length > 0 && (
        <StackedBars
          id={`${id}-bars`}
          title={question.text[locale]}
          description={sentence}
          rows={bars}
          locale={locale}
        />
      )}
      {bars.length > 0 && groups.length > 1 && <p class="quiet">{t.pictureOf(about.name)}</p>}
      <DataTable
        caption={t.tableOf(question.text[locale])}
        captionHidden
        columns={[
          { label: groupLabel, rowHeader: true, cell: (row) => <GroupName {...row} nobody={t.nobody} /> },
          { label: t.answers, numeric: true, cell: ({ tally }) => countCell(tally?.n, number) },
          ...question.options.map((option, index) => ({
            label: option.label[locale],
            numeric: true,
            cell: ({ tally }: Row) => countCell(tally?.chosen[index], number),
          })),
          { label: t.unanswered, numeric: true, cell: ({ tally }) => countCell(tally?.unanswered, number) },
        ]}
        rows={rows}
      />
    </figure>
  );
}

type Row = { group: ShownGroup; tally: Tally | undefined };

function GroupName({ group, tally, nobody }: Row & { nobody: string }) {
  return (
    <>
      {group.name}
      {!tally && <span class="answer-hidden"> {nobody}</span>}
    </>
  );
}

function countCell(count: number | undefined, number: Intl.NumberFormat): string {
  return count === undefined ? '–' : number.format(count);
}
