import type { Published, PublishedGroup, PublishedQuestion, ShownTable } from '../published.ts';

/** Just so many in each class; '' is who left it out. */
export function exact(counts: Readonly<Record<string, number>>): ShownTable {
  return Object.entries(counts).map(([option, x]) => ({
    options: option.split('+').map((key) => (key === 'left' ? '' : key)),
    least: x,
    most: x,
    form: 'counts',
  }));
}

/** From so many to so many in each class: `{ yes: [12, 14] }`. Options that are one class are joined by a plus. */
export function between(counts: Readonly<Record<string, readonly [number, number]>>): ShownTable {
  return Object.entries(counts).map(([option, [least, most]]) => ({
    options: option.split('+').map((key) => (key === 'left' ? '' : key)),
    least,
    most,
    form: 'closed',
  }));
}

/** People of these groups of the plan, of whom so many answered. */
export function groupOf(
  id: number,
  reportingGroups: readonly number[],
  answers: number,
  invited = answers * 2,
): PublishedGroup {
  const level = reportingGroups.length > 1 ? 'municipality' : 'group';
  return { id, level, name: `Grupp ${id}`, reportingGroups, invited, answers: { least: answers, most: answers } };
}

/** A sensitive question; `options` in words apart by spaces. */
export function questionOf(
  key: string,
  kind: PublishedQuestion['kind'],
  options: string,
  more: Partial<PublishedQuestion> = {},
): PublishedQuestion {
  return {
    key,
    text: { sv: `Fråga ${key}`, en: `Question ${key}` },
    kind,
    options: options.split(' ').map((one) => ({ key: one, label: { sv: `svar ${one}`, en: `answer ${one}` } })),
    outside: null,
    sensitive: true,
    protectedAnswers: [],
    askedIf: [],
    ...more,
  };
}

/** Everything published of a survey with k = 6. */
export function publishedOf(
  groups: readonly PublishedGroup[],
  questions: readonly PublishedQuestion[],
  tables: Published['tables'],
  statements: Published['statements'] = [],
): Published {
  return {
    format: 'stadig-result-1',
    survey: { title: 'Medarbetarna i Strandvik', promiseSha256: 'a'.repeat(64) },
    k: 6,
    groups,
    questions,
    tables,
    statements,
  };
}
