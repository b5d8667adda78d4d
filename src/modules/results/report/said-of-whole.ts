import type { Locale } from '#platform/i18n/locale.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { quotedLabel, sayAmount, sayAmountOf } from '../amount.ts';
import { rangeOf } from '../classes.rules.ts';
import { differencesOf, spokenOptions, type Difference } from '../differences.rules.ts';
import { questionsOf } from '../evidence.ts';
import { isShown } from '../figure.rules.ts';
import { partNames } from '../part-names.ts';
import { groupsShown, groupTable } from '../result.rules.ts';
import { inCapital } from '../sentence.ts';
import { leastForChance } from '../uncertainty.rules.ts';
import type { ReportBasis } from './report-basis.ts';
import { shortLabel } from './blocks.ts';
import { reportTexts } from './report.texts.ts';
import { standingOut, type Ranked, type Standing, type StandingOut } from './standing-out.rules.ts';

/** What is said of the survey as a whole, in the report and on the slides: sentences, from what is shown alone. */
export type SaidOfWhole = {
  standing: StandingOut | undefined;
  most: SaidOfSide;
  lacking: SaidOfSide;
  differences: { said: Said[]; found: DifferenceFound[]; none: string };
};

/** A sentence with the question it is of. */
export type Said = { question: CountedItem; sentence: string };

/** `near`: which others may be as many; empty when none. */
export type SaidOfSide = { heading: string; said: Said[]; near: string };

/** A question in which an administration differs from the others more than chance explains. */
type DifferenceFound = { question: CountedItem; options: readonly string[]; groups: Difference[] };

export function saidOfWhole(basis: Pick<ReportBasis, 'result' | 'versions' | 'locale'>): SaidOfWhole {
  const { result, versions, locale } = basis;
  const t = reportTexts[locale].short;
  const standing = standingOut(result, versions);
  const isKnown = standing?.kind === 'known';
  return {
    standing,
    most: { heading: isKnown ? t.most : t.upperScale, ...ranked(standing, 'most', locale) },
    lacking: { heading: isKnown ? t.lacking : t.lowerScale, ...ranked(standing, 'lacking', locale) },
    differences: saidDifferences(basis),
  };
}

function ranked(
  standing: StandingOut | undefined,
  side: 'most' | 'lacking',
  locale: Locale,
): Omit<SaidOfSide, 'heading'> {
  if (!standing) return { said: [], near: '' };
  const { first, near }: Ranked = standing[side];
  const t = reportTexts[locale].short;
  const named = near.slice(0, 2).map(({ question }) => `”${shortLabel(question.text[locale], 110)}”`);
  const more = near.length > 2 ? [t.nearMore(near.length - 2)] : [];
  return {
    said: first.map((one) => ({ question: one.question, sentence: standingSentence(one, standing.n, locale) })),
    near: near.length > 0 ? t.near([...named, ...more].join(', ')) : '',
  };
}

/** "Omkring 40 % av 673 vet lite eller inget om …": in the words of the bank, otherwise in those of the question. */
function standingSentence({ question, options, people, said }: Standing, n: StandingOut['n'], locale: Locale): string {
  const t = reportTexts[locale].standing;
  const amount = inCapital(sayAmountOf(people, n, locale));
  if (said) return t.said(amount, said[locale]);
  return t.answered(amount, quotedLabel(question, options, locale), question.text[locale]);
}

function saidDifferences({ result, locale }: Pick<ReportBasis, 'result' | 'locale'>): SaidOfWhole['differences'] {
  const t = reportTexts[locale];
  const parts = partNames(result, locale).many;
  const [whole, ...administrations] = groupsShown(result.groups, 'administration');
  const isCompared = administrations.filter(({ answers }) => answers.least >= leastForChance).length > 1;
  if (!whole || !isCompared) return { said: [], found: [], none: t.short.notCompared(inCapital(parts)) };
  const all = differencesOf(result);
  const found = questionsOf(result).flatMap((question): DifferenceFound[] => {
    const groups = (all.get(question.key) ?? []).filter(({ differs }) => differs);
    const options = spokenOptions(question, groupTable(result, question, whole));
    return groups.length > 0 && options ? [{ question, options, groups }] : [];
  });
  const said = found.flatMap(({ question, options, groups }) =>
    groups.map(({ group, direction }) => {
      const labels = quotedLabel(question, options, locale);
      const amountIn = (of: typeof group) => {
        const { table, n } = groupTable(result, question, of);
        return isShown(table) ? sayAmount(rangeOf({ question, table, n }, options), n, locale) : '–';
      };
      const where = t.difference[direction](group.name, labels, question.text[locale]);
      return { question, sentence: `${where} ${t.difference.amounts(amountIn(group), amountIn(whole))}` };
    }),
  );
  return { said, found, none: t.short.noDifference(parts) };
}
