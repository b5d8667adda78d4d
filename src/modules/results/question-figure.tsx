import type { Locale } from '#platform/i18n/locale.ts';
import { isRightToLeft } from '#platform/i18n/text-direction.ts';
import { AnswerFigure } from '#ui/chart/answer-figure.tsx';
import { AnswerTable } from '#ui/chart/answer-table.tsx';
import type { BarRow } from '#ui/chart/bar-geometry.ts';
import { StackedBars } from '#ui/chart/stacked-bars.tsx';
import { Fold } from '#ui/fold.tsx';
import type { CountedItem } from '#modules/surveys/index.ts';
import { commonClasses } from './classes.rules.ts';
import { barRows, isCoarse, isShown, optionRows, type GroupTable } from './figure.rules.ts';
import { resultSentence } from './sentence.ts';
import { resultsTexts } from './results.texts.ts';

export type QuestionFigureProps = {
  question: Pick<CountedItem, 'key' | 'kind' | 'text' | 'options' | 'ofSome' | 'sensitive'>;
  /** Unique on the page. */
  id: string;
  /** What the sentence is about. */
  about: GroupTable;
  /** Bars, and lines of the table. */
  groups: readonly GroupTable[];
  /** Heading of the first column. */
  groupLabel: string;
  locale: Locale;
};

/** Sentence, picture and table of one question, all of it unfolded: where the question stands by itself. */
export function QuestionFigure(props: QuestionFigureProps) {
  const { question, about, groups, locale } = props;
  const sentence = resultSentence(question, about, locale);
  const rows = barRows(question, groups, locale);
  return (
    <>
      {fitsOneBar(question, groups) ? (
        <AnswerFigure
          id={props.id}
          title={question.text[locale]}
          sentence={sentence}
          description={sentence}
          rows={rows}
          groupLabel={props.groupLabel}
          locale={locale}
        />
      ) : (
        <OptionFigure {...props} rows={rows} sentence={sentence} />
      )}
      <FigureNotes question={question} groups={[about, ...groups]} locale={locale} />
    </>
  );
}

/** Why figures are coarse, where they are, and the options whole, where they were cut. */
export function FigureNotes(props: Pick<QuestionFigureProps, 'question' | 'groups' | 'locale'>) {
  const { coarse } = resultsTexts[props.locale];
  return (
    <>
      {props.groups.some(isCoarse) && <p class="quiet">{props.question.sensitive ? coarse.sensitive : coarse.other}</p>}
      <LongOptions {...props} />
    </>
  );
}

/** Not where several could be chosen, and not where there are more classes than a picture has fillings to tell apart. */
export function fitsOneBar(question: QuestionFigureProps['question'], groups: readonly GroupTable[]): boolean {
  const tables = groups.flatMap(({ table }) => (isShown(table) ? [table] : []));
  return question.kind !== 'multiple' && commonClasses(question, tables).length <= fillings;
}

/** A bar for each option for those the sentence is about, and a line for each group in the table. */
function OptionFigure(props: QuestionFigureProps & { rows: readonly BarRow[]; sentence: string }) {
  const { question, about, groups, groupLabel, locale, id, sentence, rows } = props;
  const t = resultsTexts[locale];
  const bars = optionRows(question, about, locale);
  return (
    <figure class="answer-figure" id={id}>
      <p class="answer-sentence">
        {sentence} {bars.length > 0 && question.kind === 'multiple' && t.severalPossible}
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
      <AnswerTable
        caption={t.tableOf(question.text[locale])}
        rows={rows}
        groupLabel={groupLabel}
        answersLabel={t.answers}
        longest={longestHeading(props)}
        locale={locale}
      />
    </figure>
  );
}

/** The options as they read, where they are too long for a key to a picture or the heading of a column. */
function LongOptions({ question, locale }: Pick<QuestionFigureProps, 'question' | 'locale'>) {
  if (!hasLongOptions({ question, locale })) return null;
  return (
    <Fold summary={resultsTexts[locale].wholeOptions}>
      <ol>
        {question.options.map(({ label }) => (
          <li dir={isRightToLeft(label[locale]) ? 'rtl' : undefined}>{label[locale]}</li>
        ))}
      </ol>
    </Fold>
  );
}

function hasLongOptions({ question, locale }: Pick<QuestionFigureProps, 'question' | 'locale'>): boolean {
  return question.options.some((option) => option.label[locale].length > longestLabel);
}

/** A class of several short options is named whole: cut, it would be taken for another. */
export function longestHeading(props: Pick<QuestionFigureProps, 'question' | 'locale'>): number {
  return hasLongOptions(props) ? longestLabel : 6 * longestLabel;
}

const fillings = 6;
const longestLabel = 80;
