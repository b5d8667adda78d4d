import { AnswerTable } from '#ui/chart/answer-table.tsx';
import { StackedBars } from '#ui/chart/stacked-bars.tsx';
import { Fold } from '#ui/fold.tsx';
import { barRows, optionRows, type GroupTable } from './figure.rules.ts';
import { FigureNotes, fitsOneBar, longestHeading, type QuestionFigureProps } from './question-figure.tsx';
import { resultSentence } from './sentence.ts';
import { resultsTexts } from './results.texts.ts';

type FoldedFigureProps = Omit<QuestionFigureProps, 'groups'> & {
  /** Those behind the line, in the table under whom the sentence is about. */
  beside: readonly GroupTable[];
  /** What those are called together: "varje förvaltning". */
  besideLabel: string;
  isOpen: boolean;
};

/** One question among many: the sentence and the picture of whom it is about, and behind a line those beside them and the table of all. */
export function FoldedFigure({ beside, besideLabel, isOpen, ...props }: FoldedFigureProps) {
  const { question, about, groupLabel, locale, id } = props;
  const t = resultsTexts[locale];
  const groups = [about, ...beside];
  const sentence = resultSentence(question, about, locale);
  const rows = barRows(question, groups, locale);
  const others = fitsOneBar(question, groups) ? rows.slice(1) : [];
  const own = ownRows(props, groups);
  const named = { title: question.text[locale], description: sentence, locale };
  return (
    <>
      <figure class="answer-figure" id={id}>
        <p class="answer-sentence">
          {sentence} {own.length > 0 && question.kind === 'multiple' && t.severalPossible}
        </p>
        {own.length > 0 && <StackedBars id={`${id}-bars`} rows={own} {...named} />}
        <Fold summary={summaryOf({ beside, besideLabel, hasPicture: others.length > 0 }, locale)} open={isOpen}>
          {others.length > 0 && <StackedBars id={`${id}-beside`} rows={others} {...named} description={t.besideBars} />}
          <AnswerTable
            caption={t.tableOf(question.text[locale])}
            rows={rows}
            groupLabel={groupLabel}
            answersLabel={t.answers}
            longest={longestHeading({ question, locale })}
            locale={locale}
          />
        </Fold>
      </figure>
      <FigureNotes question={question} groups={groups} locale={locale} />
    </>
  );
}

/** In the classes that are shown of these people, or if they are too many for a bar in those that all beside them share; otherwise a bar for each answer. */
function ownRows(
  { question, about, locale }: Omit<FoldedFigureProps, 'beside' | 'besideLabel' | 'isOpen'>,
  all: readonly GroupTable[],
) {
  if (fitsOneBar(question, [about])) return barRows(question, [about], locale);
  return fitsOneBar(question, all) ? barRows(question, all, locale).slice(0, 1) : optionRows(question, about, locale);
}

function summaryOf(
  { beside, besideLabel, hasPicture }: Pick<FoldedFigureProps, 'beside' | 'besideLabel'> & { hasPicture: boolean },
  locale: FoldedFigureProps['locale'],
): string {
  const { unfold } = resultsTexts[locale];
  if (beside.length === 0) return unfold.table;
  return hasPicture ? unfold.pictureAndTable(besideLabel) : unfold.tableOfAll(besideLabel);
}
