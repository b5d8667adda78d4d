import type { Question } from '#content/question-bank.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formats } from './formats.ts';
import type { Tally } from './result.queries.ts';
import { resultsTexts } from './results.texts.ts';
import { sayingOf, shareOf, type Outside, type Saying } from './sentence.rules.ts';

/** The one sentence that says the result of a question among some people: "13 av 24 svarade ”Ja” (54 %)." */
export function resultSentence(
  question: Pick<Question, 'kind' | 'options'>,
  tally: Tally | undefined,
  locale: Locale,
): string {
  const saying = sayingOf(question, tally);
  return [mainSentence(saying, question, locale), outsideSentence(saying.outside, locale)]
    .filter((part) => part !== '')
    .join(' ');
}

function mainSentence(saying: Saying, question: Pick<Question, 'kind'>, locale: Locale): string {
  const t = resultsTexts[locale].sentence;
  if (saying.kind === 'nobody') return saying.outside ? t.onlyOutside : t.nobody;
  const { number, and, or } = formats[locale];
  const said = {
    labels: (saying.kind === 'upper-half' ? or : and).format(saying.labels.map((label) => t.quoted(label[locale]))),
    count: number.format(saying.count),
    base: number.format(saying.base),
    share: shareText(saying, locale),
  };
  if (saying.kind === 'upper-half') return t.upperHalf(said);
  const first =
    saying.labels.length > 1 ? t.tie(said) : question.kind === 'multiple' ? t.mostChosen(said) : t.mostCommon(said);
  if (saying.next.length === 0) return first;
  const next = and.format(saying.next.map(({ label, count }) => t.counted(label[locale], number.format(count))));
  return `${first} ${t.next(next)}`;
}

function outsideSentence(outside: Outside | undefined, locale: Locale): string {
  if (!outside) return '';
  return resultsTexts[locale].sentence.outside(formats[locale].number.format(outside.count), outside.label[locale]);
}

function shareText(said: { count: number; base: number }, locale: Locale): string {
  const share = shareOf(said.count, said.base);
  return share ? resultsTexts[locale].sentence.share[share.bound](share.percent) : '';
}
