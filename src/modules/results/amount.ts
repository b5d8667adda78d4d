import type { Range } from '#disclosure/published.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { isRightToLeft } from '#platform/i18n/text-direction.ts';
import { shortened } from '#foundations/documents/index.ts';
import { amountOf, type Amount, type Counted } from './amount.rules.ts';
import { amountTexts } from './amount.texts.ts';
import { leftOut, type Asked } from './classes.rules.ts';
import { formats } from './formats.ts';

/** "9", "minst 12", "omkring 40 %", "färre än en tredjedel": as it stands in a table. */
export function sayAmount(counted: Counted, n: Range, locale: Locale): string {
  const words = inWords(amountOf(counted, n), locale);
  // Among shares a number alone would read as one of them.
  const isAmongShares = counted.form === 'closed' && n.most >= leastForPercent;
  return isAmongShares ? amountTexts[locale].of(words, sayNumber(n, locale)) : words;
}

/** "9 av 14", "omkring 40 % av 34": with the number of answers it is of. */
export function sayAmountOf(counted: Counted, n: Range, locale: Locale): string {
  const t = amountTexts[locale];
  const amount = amountOf(counted, n);
  if (amount.kind === 'unknown') return t.unknown;
  const words = amount.kind === 'exact' && amount.count === 0 ? t.none : inWords(amount, locale);
  return `${t.of(words, sayNumber(n, locale))}${amount.kind === 'exact' ? shareOfExact(amount.count, n, locale) : ''}`;
}

/** As short as a bar needs: "9", "≥12", "≤5 %", "<1/3". Said in whole words in the table under it. */
export function markAmount(counted: Counted, n: Range, locale: Locale): string {
  const amount = amountOf(counted, n);
  const { percent } = amountTexts[locale];
  const { number } = formats[locale];
  switch (amount.kind) {
    case 'exact':
      return number.format(amount.count);
    case 'at-least':
      return `≥${number.format(amount.count)}`;
    case 'at-most':
      return `≤${number.format(amount.count)}`;
    case 'between':
      return `${number.format(amount.from)}–${number.format(amount.to)}`;
    case 'about':
      return `≈${percent(amount.percent)}`;
    case 'at-least-percent':
      return `≥${percent(amount.percent)}`;
    case 'at-most-percent':
      return `≤${percent(amount.percent)}`;
    case 'between-percent':
      return `${amount.from}–${percent(amount.to)}`;
    case 'low-third':
      return '≤1/3';
    case 'middle-third':
      return '1/3–2/3';
    case 'high-third':
      return '≥2/3';
    case 'low-half':
      return '≤1/2';
    case 'high-half':
      return '>1/2';
    case 'unknown':
      return '?';
  }
}

/** "14"; "minst 13" where it would tell that all, or all but one, have answered. */
export function sayNumber(n: Range, locale: Locale): string {
  const { number } = formats[locale];
  return n.least === n.most ? number.format(n.most) : amountTexts[locale].atLeast(number.format(n.least));
}

/** A class in a heading or a key to a picture: one option as it reads, several in quotation marks. */
export function classLabel(
  question: Pick<Asked, 'kind' | 'options'>,
  options: readonly string[],
  locale: Locale,
): string {
  if (options.length === 1 && options[0] !== leftOut) return labelsOf(question, options, locale)[0] ?? '';
  return quotedLabel(question, options, locale);
}

/** A class in a sentence: "”Ganska väl” eller ”Mycket väl”"; a long run of a scale by its ends. */
export function quotedLabel(
  question: Pick<Asked, 'kind' | 'options'>,
  options: readonly string[],
  locale: Locale,
): string {
  const t = amountTexts[locale];
  const labels = labelsOf(question, options, locale).map((label) =>
    t.quoted(isolated(shortened(label, longestQuoted))),
  );
  if (labels.length === 0) return t.leftOut;
  const isRun =
    question.kind === 'scale' &&
    labels.length > 2 &&
    !question.options.some((one) => one.none && options.includes(one.key));
  const joined = isRun ? t.run(labels[0] ?? '', labels.at(-1) ?? '') : t.or(labels);
  return options.includes(leftOut) ? t.orLeftOut(joined) : joined;
}

/** What is read from right to left would turn the figures around it around (Unicode bidirectional algorithm, 2.4). */
function isolated(label: string): string {
  return isRightToLeft(label) ? `\u2068${label}\u2069` : label;
}

/** Letters of an option within a sentence. */
const longestQuoted = 120;

function labelsOf(question: Pick<Asked, 'options'>, options: readonly string[], locale: Locale): string[] {
  return question.options.filter(({ key }) => options.includes(key)).map(({ label }) => label[locale]);
}

function inWords(amount: Amount, locale: Locale): string {
  const t = amountTexts[locale];
  const { number } = formats[locale];
  switch (amount.kind) {
    case 'exact':
      return number.format(amount.count);
    case 'at-least':
      return t.atLeast(number.format(amount.count));
    case 'at-most':
      return t.atMost(number.format(amount.count));
    case 'between':
      return t.between(number.format(amount.from), number.format(amount.to));
    case 'about':
      return t.about(t.percent(amount.percent));
    case 'at-least-percent':
      return t.atLeast(t.percent(amount.percent));
    case 'at-most-percent':
      return t.atMost(t.percent(amount.percent));
    case 'between-percent':
      return t.between(String(amount.from), t.percent(amount.to));
    case 'unknown':
      return t.unknown;
    case 'low-third':
    case 'middle-third':
    case 'high-third':
    case 'low-half':
    case 'high-half':
      return t.thirds[amount.kind];
  }
}

/** A whole number of at least twenty may be said in per cent too; never rounded to none or all. */
function shareOfExact(count: number, n: Range, locale: Locale): string {
  if (n.least < leastForPercent || count === 0) return '';
  const t = amountTexts[locale].exactShare;
  const percent = Math.round((100 * count) / n.most);
  if (percent === 0) return t.below(1);
  return percent === 100 && count < n.most ? t.above(99) : t.about(percent);
}

/** Below this many answers a percentage would pretend to be more exact than it is. */
const leastForPercent = 20;
