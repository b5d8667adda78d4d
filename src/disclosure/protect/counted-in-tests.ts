import type { PublishedQuestion } from '../published.ts';
import type { ExactResult } from './protect.ts';

// For tests and figures only: results counted from answers that a test makes up.

/** What one person answered: question → option, options of a multiple, or nothing (left out). */
export type Person = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Administrations of reporting groups of people. `invited`: as many as answered and `missing` more in each group. */
export type Staff = readonly (readonly (readonly Person[])[])[];

export function question(of: Partial<PublishedQuestion> & { key: string }): PublishedQuestion {
  const options = of.options ?? optionsNamed('1', '2', '3', '4', '5');
  return {
    text: { sv: of.key, en: of.key },
    kind: 'scale',
    outside: null,
    sensitive: true,
    protectedAnswers: [],
    askedIf: [],
    ...of,
    options,
  };
}

export function optionsNamed(...keys: string[]): PublishedQuestion['options'] {
  return keys.map((key) => ({ key, label: { sv: key, en: key } }));
}

/** Counts of the whole, the administrations and the groups: ids 1, 100 and on, 200 and on. */
export function countedFrom(
  staff: Staff,
  questions: readonly PublishedQuestion[],
  {
    missing = 5,
    k = 6,
    stands,
  }: { missing?: number; k?: number; stands?: (question: string, group: number) => boolean } = {},
): ExactResult {
  const numbered = staff.map((groups, at) =>
    groups.map((people, place) => ({ nr: 1 + staff.slice(0, at).flat().length + place, people })),
  );
  const sets = [
    { id: 1, level: 'municipality' as const, name: 'Kommunen', of: numbered.flat() },
    ...numbered.map((groups, at) => ({ id: 100 + at, level: 'administration' as const, name: `F${at}`, of: groups })),
    ...numbered.flat().map((one) => ({ id: 199 + one.nr, level: 'group' as const, name: `G${one.nr}`, of: [one] })),
  ];
  return {
    survey: { title: 'Enkät', promiseSha256: '00' },
    k,
    groups: sets.map(({ of, ...set }) => ({
      ...set,
      reportingGroups: of.map(({ nr }) => nr),
      invited: of.reduce((sum, { people }) => sum + people.length + missing, 0),
      answers: of.reduce((sum, { people }) => sum + people.length, 0),
    })),
    questions,
    counts: new Map(
      questions.map((one) => [
        one.key,
        new Map(
          sets
            .filter(({ id }) => stands?.(one.key, id) ?? true)
            .map(
              ({ id, of }) =>
                [
                  id,
                  countOf(
                    of.flatMap(({ people }) => people),
                    one,
                  ),
                ] as const,
            ),
        ),
      ]),
    ),
  };
}

function countOf(people: readonly Person[], { key, options }: PublishedQuestion): { chosen: number[]; left: number } {
  const answers = people.map((person) => person[key]);
  return {
    chosen: options.map(
      (option) =>
        answers.filter((answer) => (Array.isArray(answer) ? answer.includes(option.key) : answer === option.key))
          .length,
    ),
    left: answers.filter((answer) => answer === undefined).length,
  };
}

/** So many people with each answer to a question, in that order. */
export function people(key: string, counts: Readonly<Record<string, number>>): Person[] {
  return Object.entries(counts).flatMap(([answer, count]) =>
    Array.from({ length: count }, (): Person => ({ [key]: answer === '' ? undefined : answer })),
  );
}
