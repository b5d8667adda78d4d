import { GAPS, LACKING, type Asking, type Gap, type Lacking } from '#content/gaps/gaps.ts';
import type { Range } from '#disclosure/published.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import type { Counted } from '../amount.rules.ts';
import { questionsOf } from '../evidence.ts';
import type { Result, ShownGroup } from '../result.queries.ts';
import { rangeIn } from './range-in.rules.ts';

/** A question of the result with answers to it that mean something, and how many of the group gave one of them. */
export type Reading = { question: CountedItem; answers: Asking | Lacking; people: Counted };

/**
 * Something that many in a group lack. `gap`: and the work asks it of them. `lack`: for a single question, whose lower end is large. Both hold
 * whatever the true numbers are within what is shown.
 */
export type Suggestion = {
  kind: 'gap' | 'lack';
  /** Of the gap, or of the question. Kept with what somebody decides about it. */
  key: string;
  group: ShownGroup;
  lacking: Reading;
  /** What the work asks; none for a lack. */
  asking: Reading | undefined;
  /** So many have given both answers at least. */
  both: number;
  gap: Gap | undefined;
};

/** What is suggested for one group, the largest first, and what is not. */
export type Suggested = {
  suggestions: Suggestion[];
  /** May be large and may not: what is shown does not tell. */
  unsure: Gap[];
  /** A question of it was not asked, or in another wording. */
  notAsked: Gap[];
  /** A question of it is not shown in the group. */
  notShown: Gap[];
  /** What is lacking is told of all together only, and this is a part. */
  wholeOnly: Gap[];
};

/** In which wording each question was asked. */
export type Versions = ReadonlyMap<string, number>;

/**
 * Shares of a group, as fractions of whole numbers: the work asks it of at least one in five, and one in three lack it. What a single question
 * tells by itself, here and in the report, is told of half.
 */
export const leastShare = { asking: [1, 5], lacking: [1, 3], alone: [1, 2] } as const;

/** Computed from the protected tables of the group alone, so that nothing is said that they do not say. */
export function suggestionsFor(of: { result: Result; versions: Versions; group: ShownGroup }): Suggested {
  const found: Suggested = { suggestions: [], unsure: [], notAsked: [], notShown: [], wholeOnly: [] };
  for (const gap of GAPS) {
    const outcome = gapIn(of, gap);
    if (typeof outcome === 'object') found.suggestions.push(outcome);
    else if (outcome !== 'small') found[outcome].push(gap);
  }
  const told = new Set(found.suggestions.map(({ lacking }) => lacking.question.key));
  const lacks = LACKING.filter(({ question }) => !told.has(question)).flatMap((lacking) => lackIn(of, lacking));
  const suggestions = [...found.suggestions, ...lacks].sort((a, b) => b.lacking.people.least - a.lacking.people.least);
  return { ...found, suggestions };
}

type In = { result: Result; versions: Versions; group: ShownGroup };

function gapIn(of: In, gap: Gap): Suggestion | 'unsure' | 'notAsked' | 'notShown' | 'wholeOnly' | 'small' {
  const asked = gap.asking.filter((one) => questionOf(of, one));
  if (asked.length === 0 || !questionOf(of, gap.lacking)) return 'notAsked';
  if (!isTold(of, gap.lacking)) return 'wholeOnly';
  const lacking = readingOf(of, gap.lacking);
  const [asking] = asked.flatMap((one) => readingOf(of, one) ?? []).toSorted((a, b) => b.people.least - a.people.least);
  if (!lacking || !asking) return 'notShown';
  const n = of.group.answers;
  if (!isAtLeast(asking.people, n, leastShare.asking) || !isAtLeast(lacking.people, n, leastShare.lacking)) {
    const may = mayBe(asking.people, n, leastShare.asking) && mayBe(lacking.people, n, leastShare.lacking);
    return may ? 'unsure' : 'small';
  }
  const both = Math.max(0, asking.people.least + lacking.people.least - n.most);
  return { kind: 'gap', key: gap.key, group: of.group, lacking, asking, both, gap };
}

function isTold({ group }: In, { wholeOnly }: Lacking): boolean {
  return !wholeOnly || group.level === 'municipality';
}

function lackIn(of: In, lacking: Lacking): Suggestion[] {
  const reading = isTold(of, lacking) ? readingOf(of, lacking) : undefined;
  if (!reading || !isAtLeast(reading.people, of.group.answers, leastShare.alone)) return [];
  return [
    {
      kind: 'lack',
      key: lacking.question,
      group: of.group,
      lacking: reading,
      asking: undefined,
      both: reading.people.least,
      gap: undefined,
    },
  ];
}

function readingOf(of: In, answers: Asking | Lacking): Reading | undefined {
  const question = questionOf(of, answers);
  const table = question && of.result.tables.get(question.key)?.get(of.group.id);
  if (!table || table.length === 0) return undefined;
  return { question, answers, people: rangeIn({ question, table, n: of.group.answers }, answers.options) };
}

/** The question as it was asked, in the wording that the answers are read in. */
function questionOf({ result, versions }: In, answers: Asking | Lacking): CountedItem | undefined {
  if (versions.get(answers.question) !== answers.version) return undefined;
  const question = questionsOf(result).find(({ key }) => key === answers.question);
  const keys = question?.options.map(({ key }) => key) ?? [];
  return answers.options.every((option) => keys.includes(option)) ? question : undefined;
}

type Share = readonly [number, number];

/** Whether so large a share (`[1, 3]`: a third) of all who answered are among them, whatever the true numbers are. */
export function isAtLeast(people: Range, n: Range, [of, parts]: Share): boolean {
  return n.most > 0 && people.least * parts >= n.most * of;
}

function mayBe(people: Range, n: Range, [of, parts]: Share): boolean {
  return people.most * parts >= n.least * of;
}
