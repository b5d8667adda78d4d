import type { Locale } from '#platform/i18n/locale.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { quotedLabel, sayAmountOf } from './amount.ts';
import { rangeOf } from './classes.rules.ts';
import { claimsTexts } from './claims.texts.ts';
import { spokenOptions, type Difference } from './differences.rules.ts';
import { isShown, type GroupTable } from './figure.rules.ts';
import { formats } from './formats.ts';
import { partNames } from './part-names.ts';
import { isTooCoarse, sayingOf } from './sentence.rules.ts';
import { intervalOf, leastForChance, type Interval } from './uncertainty.rules.ts';

/** What a result bears, and what it does not: sentences. */
export type Claims = { can: string[]; cannot: string[] };

export type ClaimsOf = {
  question: Pick<CountedItem, 'key' | 'kind' | 'options'>;
  /** What the sentence is about, and how many were asked there. */
  about: GroupTable & { invited: number };
  /** Those shown beside it. */
  groups: readonly GroupTable[];
  differences: readonly Difference[];
  /** Municipalities stand beside each other instead of administrations. */
  isJoint?: true | undefined;
};

/** What may be said of a question and what may not, from what is shown of it alone. None where nothing is shown. */
export function claimsOf(of: ClaimsOf, locale: Locale): Claims {
  if (!isShown(of.about.table)) return { can: [], cannot: [] };
  return {
    can: [...aboutHalf(of, locale, 'can'), ...aboutAll(of, locale), ...aboutDifferences(of, locale)],
    cannot: [
      ...aboutHalf(of, locale, 'cannot'),
      ...aboutOthers(of, locale),
      ...aboutForms(of, locale),
      ...aboutChance(of, locale),
    ],
  };
}

/** What the sentence speaks of, and how many of those who answered. */
function spokenOf({ question, about }: ClaimsOf) {
  const options = spokenOptions(question, about);
  if (!options || !about.table) return undefined;
  return { options, shown: rangeOf({ question, table: about.table, n: about.n }, options) };
}

function aboutHalf(of: ClaimsOf, locale: Locale, kind: keyof Claims): string[] {
  const t = claimsTexts[locale];
  const spoken = spokenOf(of);
  if (!spoken) return [];
  const labels = quotedLabel(of.question, spoken.options, locale);
  const { n } = of.about;
  const isMore = 2 * spoken.shown.least > n.most;
  const isFewer = 2 * spoken.shown.most < n.least;
  if (kind === 'cannot') return isMore || isFewer ? [] : [t.aboutHalf(labels)];
  if (isMore) return [t.mostAnswered(labels)];
  return isFewer ? [t.fewAnswered(labels)] : [];
}

function aboutAll(of: ClaimsOf, locale: Locale): string[] {
  const spoken = spokenOf(of);
  const { n, invited } = of.about;
  const interval = spoken && intervalOf(spoken.shown, n, invited);
  if (!interval) return [];
  const labels = quotedLabel(of.question, spoken.options, locale);
  return [
    claimsTexts[locale].population(formats[locale].number.format(invited), sayInterval(interval, locale), labels),
  ];
}

function sayInterval({ from, to }: Interval, locale: Locale): string {
  const t = claimsTexts[locale];
  const [low, high] = [Math.floor(100 * from), Math.ceil(100 * to)];
  if (low <= 0) return t.atMost(high);
  return high >= 100 ? t.atLeast(low) : t.between(low, high);
}

function aboutDifferences({ differences }: ClaimsOf, locale: Locale): string[] {
  const t = claimsTexts[locale];
  return (['more', 'fewer'] as const).flatMap((direction) => {
    const names = differences
      .filter((one) => one.differs && one.direction === direction)
      .map(({ group }) => group.name);
    return names.length > 0 ? [t.differs[direction](formats[locale].and.format(names))] : [];
  });
}

function aboutOthers({ about }: ClaimsOf, locale: Locale): string[] {
  const silent = about.invited - about.n.most;
  return silent > 1 ? [claimsTexts[locale].others(formats[locale].number.format(silent))] : [];
}

/** What a coarse form leaves open. */
function aboutForms({ question, about, groups }: ClaimsOf, locale: Locale): string[] {
  const t = claimsTexts[locale];
  const saying = sayingOf(question, about.table, about.n);
  const near = saying.kind === 'near' ? [isTooCoarse(saying.all, about.n) ? t.unclear : t.near] : [];
  const all = [about, ...groups.filter(({ name }) => name !== about.name)];
  const closed = all.flatMap(({ table, n }) => {
    const cell = table?.find(
      (one) => one.form === 'closed' && one.least > 0 && one.most >= n.most && one.least < one.most,
    );
    return cell ? [t.closed(sayAmountOf(cell, n, locale))] : [];
  });
  const thirds = all.filter(({ table }) => table?.some((cell) => cell.form === 'thirds')).map(({ name }) => name);
  return [
    ...near,
    ...closed.slice(0, 1),
    ...(thirds.length > 0
      ? [t.thirds(formats[locale].and.format(thirds.slice(0, mostNames)), thirds.length > mostNames)]
      : []),
  ];
}

function aboutChance({ groups, differences, isJoint }: ClaimsOf, locale: Locale): string[] {
  const t = claimsTexts[locale];
  const alike = differences.filter((one) => !one.differs).map(({ group }) => group.name);
  const isAll = alike.length === differences.length && alike.length > 0;
  const chance = isAll
    ? [t.chanceAll(partNames({ isJoint }, locale).any)]
    : alike.length > 0
      ? [t.chance(formats[locale].or.format(alike))]
      : [];
  const hasSmall = groups.length > 1 && groups.some(({ n, table }) => isShown(table) && n.least < leastForChance);
  return [...chance, ...(hasSmall ? [t.small(leastForChance)] : [])];
}

/** More names than these are not read. */
const mostNames = 3;
