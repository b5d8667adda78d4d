import type { CountedItem } from '#modules/surveys/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { AnswerFigure } from '#ui/chart/answer-figure.tsx';
import { OptionFigure } from './option-figure.tsx';
import { barRow, tallyOf } from './result.rules.ts';
import type { Result, ShownGroup } from './result.queries.ts';
import { resultSentence } from './sentence.ts';

export type QuestionFigureProps = {
  result: Result;
  question: CountedItem;
  /** Unique on the page. */
  id: string;
  /** What the sentence is about. */
  about: ShownGroup;
  /** Bars, and lines of the table. */
  groups: readonly ShownGroup[];
  /** Heading of the first column. */
  groupLabel: string;
  locale: Locale;
};

/** Sentence, picture and table of one question. */
export function QuestionFigure(props: QuestionFigureProps) {
  const { result, question, about, groups, locale } = props;
  const sentence = resultSentence(question, tallyOf(result, question, about), locale);
  // Where several could be chosen, and where there are more answers than fillings, one bar cannot hold them all.
  const classes = question.options.length + 1; // those who did not answer are one of their own
  if (question.kind === 'multiple' || classes > fillings) return <OptionFigure {...props} sentence={sentence} />;
  return (
    <AnswerFigure
      id={props.id}
      title={question.text[locale]}
      sentence={sentence}
      description={sentence}
      rows={groups.map((group) => barRow({ question, group, tally: tallyOf(result, question, group) }, locale))}
      groupLabel={props.groupLabel}
      locale={locale}
    />
  );
}

/** As many as a picture has patterns to tell apart. */
const fillings = 6;
