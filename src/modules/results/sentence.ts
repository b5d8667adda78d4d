import type { CountedItem } from '#modules/surveys/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formats } from './formats.ts';
import type { Tally } from './result.queries.ts';
import { resultsTexts } from './results.texts.ts';
import { sayingOf, shareOf, type Saying } from './sentence.rules.ts';

/** The one sentence that says the result of a question among some people: "13 av 24 svarade ”Ja” (54 %)." */
export function resultSentence(
  question: Pick<CountedItem, 'kind' | 'options' | 'ofSome'>,
  tally: Tally | undefined,
  locale: Locale,
): string {
  const saying = sayingOf(question, tally);
  return [mainSentence(saying, question, locale), restSentence(saying, locale)].filter((part) => part !== '').join(' ');
}

function mainSentence(saying: Saying, question: Pick<CountedItem, 'kind' | 'ofSome'>, locale: Locale): string {
  const t = resultsTexts[locale].sentence;
  const { number, and, or } = formats[locale];
  if (saying.kind === 'nobody') return question.ofSome ? t.tooFewOfSome : t.nobody;
  if (saying.kind === 'only-outside') return t.onlyOutside(number.format(saying.base));
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

/** Those that the first sentence does not speak of but its base holds: "2 svarade ”Gäller inte mig” och 3 svarade inte." */
function restSentence(saying: Saying, locale: Locale): string {
  if (saying.kind === 'nobody') return '';
  const t = resultsTexts[locale].sentence;
  const { number, and } = formats[locale];
  const { outside, unanswered } = saying;
  const parts = [
    ...(outside ? [t.outside(number.format(outside.count), outside.label[locale])] : []),
    ...(unanswered > 0 ? [t.unanswered(number.format(unanswered))] : []),
  ];
  return parts.length > 0 ? t.rest(and.format(parts)) : '';
}

function shareText(said: { count: number; base: number }, locale: Locale): string {
  const share = shareOf(said.count, said.base);
  return share ? resultsTexts[locale].sentence.share[share.bound](share.percent) : '';
}
