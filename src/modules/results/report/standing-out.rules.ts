import type { Bilingual } from '#content/bilingual.ts';
import { LACKING, type Lacking } from '#content/gaps/gaps.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { middleOf, type Counted } from '../amount.rules.ts';
import { isRest, rangeOf } from '../classes.rules.ts';
import { questionsOf } from '../evidence.ts';
import { isShown, type GroupTable } from '../figure.rules.ts';
import type { Result } from '../result.queries.ts';
import { groupTable } from '../result.rules.ts';
import { rangeIn } from '../suggestions/range-in.rules.ts';
import { isAtLeast, leastShare, type Versions } from '../suggestions/suggestion.rules.ts';

/** How many of all who answered the survey gave one of these answers. `said`: what those lack who did, in words of the question bank. */
export type Standing = {
  question: CountedItem;
  options: readonly string[];
  people: Counted;
  said: Bilingual | undefined;
};

/** The first of a list, and those whose range reaches as high as the last of them: it cannot be said that they are fewer. */
export type Ranked = { first: Standing[]; near: Standing[] };

/**
 * What stands out of the whole. `known`: it is known which end of the question is the lower one (`content/gaps`), so that most have the one
 * and some lack the other. `scale`: it is not, and the two ends of the scales are all that is told.
 */
export type StandingOut = { kind: 'known' | 'scale'; most: Ranked; lacking: Ranked; n: GroupTable['n'] };

/**
 * Computed from the table of the whole alone: what half have or lack, whatever the true numbers are, as where a lack is suggested by itself.
 * Nothing stands out where there is no question with two ends.
 */
export function standingOut(
  result: Pick<Result, 'groups' | 'tables' | 'sections'>,
  versions: Versions,
): StandingOut | undefined {
  const whole = result.groups.find((group) => group.level === 'municipality');
  if (!whole) return undefined;
  const tables = questionsOf(result).map((question) => ({ question, ...groupTable(result, question, whole) }));
  const known = tables.flatMap((of) => {
    const lacking = LACKING.find(
      ({ question, version }) => question === of.question.key && versions.get(question) === version,
    );
    return lacking && isShown(of.table) ? [endsOf(of, lacking)] : [];
  });
  const ends =
    known.length > 0
      ? known
      : tables.flatMap((of) => (of.question.kind === 'scale' && isShown(of.table) ? [endsOfScale(of)] : []));
  if (ends.length === 0) return undefined;
  const n = whole.answers;
  const lacking = ranked(
    ends.flatMap(({ lower }) => (lower && isAtLeast(lower.people, n, leastShare.alone) ? [lower] : [])),
  );
  const told = new Set(lacking.first.map(({ question }) => question.key));
  const upper = ends.flatMap(({ upper: one }) =>
    one && isAtLeast(one.people, n, leastShare.alone) && !told.has(one.question.key) ? [one] : [],
  );
  return { kind: known.length > 0 ? 'known' : 'scale', most: ranked(upper), lacking, n };
}

/** More than this are not remembered from a slide. */
const mostTold = 3;

type Of = GroupTable & { question: CountedItem };
type Ends = { upper: Standing | undefined; lower: Standing | undefined };

function endsOf(of: Of, lacking: Lacking): Ends {
  const { question, table = [], n } = of;
  const asked = new Set(question.options.map(({ key }) => key));
  const lower = lacking.options.filter((key) => asked.has(key));
  const upper = question.options.filter(({ key, none }) => !none && !lower.includes(key)).map(({ key }) => key);
  // Who chose one of several may have chosen more: what they do not lack is then no answer of its own.
  const hasUpper = question.kind !== 'multiple' && upper.length > 0;
  return {
    upper: hasUpper
      ? { question, options: upper, people: rangeOf({ question, table, n }, upper), said: undefined }
      : undefined,
    lower:
      lower.length > 0
        ? { question, options: lower, people: rangeIn({ question, table, n }, lower), said: lacking.said }
        : undefined,
  };
}

/** The two halves of a scale, from least to most; the middle of an odd one is in neither. */
function endsOfScale({ question, table = [], n }: Of): Ends {
  const scale = question.options.filter(({ key }) => !isRest(question, [key])).map(({ key }) => key);
  const half = Math.floor(scale.length / 2);
  const standing = (options: string[]): Standing | undefined =>
    options.length > 0
      ? { question, options, people: rangeOf({ question, table, n }, options), said: undefined }
      : undefined;
  return { upper: standing(scale.slice(scale.length - half)), lower: standing(scale.slice(0, half)) };
}

/** The largest first by the middle of what is shown, then in the order asked. */
function ranked(all: readonly Standing[]): Ranked {
  const order = all.toSorted((a, b) => middleOf(b.people) - middleOf(a.people));
  const first = order.slice(0, mostTold);
  const last = first.at(-1);
  return { first, near: last ? order.slice(mostTold).filter(({ people }) => people.most >= last.people.least) : [] };
}
