import type { Locale } from '#platform/i18n/locale.ts';
import { coarsestForm } from '../amount.rules.ts';
import { quotedLabel, sayAmountOf, sayNumber } from '../amount.ts';
import { formats } from '../formats.ts';
import { inCapital } from '../sentence.ts';
import { intervalOf, leastForChance } from '../uncertainty.rules.ts';
import { leastShare, type Reading, type Suggestion } from './suggestion.rules.ts';
import { suggestionTexts } from './suggestion.texts.ts';

/** The suggestion as one sentence that a finding can begin from: "Minst hälften av dem som svarade vet inte säkert …". */
export function suggestionTitle(suggestion: Suggestion, locale: Locale): string {
  const t = suggestionTexts[locale];
  const { group, lacking } = suggestion;
  const part = partOf(lacking.people.least, suggestion, locale);
  const said = lacking.answers.said[locale];
  return group.level === 'municipality' ? inCapital(t.title(part, said)) : t.titleOf(group.name, part, said);
}

/** How many lack it, with the number it is of: "Omkring 70 % av 190". */
export function suggestionAmount({ lacking, group }: Suggestion, locale: Locale): string {
  return inCapital(sayAmountOf(lacking.people, group.answers, locale));
}

/** Why it is suggested and how sure it is, sentence by sentence. */
export function suggestionReasons(suggestion: Suggestion, locale: Locale): string[] {
  const { asking, lacking } = suggestion;
  return [
    ...(asking ? [readingSentence(asking, suggestion, locale)] : []),
    readingSentence(lacking, suggestion, locale),
    ...(asking ? [bothSentence(suggestion, locale)] : []),
    ...sureness(suggestion, locale),
  ];
}

function readingSentence({ question, answers, people }: Reading, { group }: Suggestion, locale: Locale): string {
  const amount = inCapital(sayAmountOf(people, group.answers, locale));
  const t = suggestionTexts[locale];
  const said = answers.said[locale];
  if (answers.options.length > mostLabels) return t.readingOfMany(amount, said, question.text[locale]);
  return t.reading(amount, said, quotedLabel(question, answers.options, locale), question.text[locale]);
}

/** More answers than these in a row are not read. */
const mostLabels = 4;

/** How many at least gave both answers, where the numbers leave no other way. */
function bothSentence({ both, group, lacking, asking }: Suggestion, locale: Locale): string {
  const t = suggestionTexts[locale];
  const n = group.answers;
  // Under a twentieth it would be rounded to none.
  if (20 * both < n.most) return t.bothUnknown;
  const form = coarsestForm([lacking.people, ...(asking ? [asking.people] : [])]);
  return t.both(inCapital(sayAmountOf({ least: both, most: n.most, form }, n, locale)));
}

function sureness({ kind, group, lacking }: Suggestion, locale: Locale): string[] {
  const t = suggestionTexts[locale];
  const n = group.answers;
  if (n.least < leastForChance) return [t.few(leastForChance)];
  if (group.staff === 0) return [t.nobodyKnows];
  // All, or all but one, have answered: there is nobody to be like.
  if (group.staff - n.least <= 1) return [];
  const interval = intervalOf(lacking.people, n, group.staff);
  if (!interval) return [];
  const all = formats[locale].number.format(group.staff);
  const [from, to] = [100 * interval.from, 100 * interval.to];
  const middle = Math.round((from + to) / 2);
  const margin = Math.ceil(Math.max(to - middle, middle - from));
  const [of, parts] = kind === 'gap' ? leastShare.lacking : leastShare.alone;
  return [
    t.ofAll(all, middle, margin),
    t.ofAllLeast(all, Math.floor((100 * lacking.people.least) / group.staff)),
    ...(interval.from * parts < of ? [t.chance] : []),
  ];
}

/** The largest everyday part that is surely reached; the numbers themselves where they are few. */
function partOf(least: number, { group }: Suggestion, locale: Locale): string {
  const t = suggestionTexts[locale];
  const n = group.answers;
  if (n.least < leastForChance) return t.atLeastOf(formats[locale].number.format(least), sayNumber(n, locale));
  const [name] = parts.find(([, of, whole]) => least * whole >= n.most * of) ?? parts[parts.length - 1] ?? ['third'];
  return t.parts[name];
}

const parts: readonly (readonly [keyof (typeof suggestionTexts)['sv']['parts'], number, number])[] = [
  ['nine', 9, 10],
  ['four', 4, 5],
  ['threeQuarters', 3, 4],
  ['twoThirds', 2, 3],
  ['half', 1, 2],
  ['third', 1, 3],
];
