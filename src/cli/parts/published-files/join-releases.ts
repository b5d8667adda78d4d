import type { Published } from '#disclosure/published.ts';

/** So far apart are the numbers of groups and people of one release from the next. */
const apart = 1_000_000_000;

/**
 * Several releases of one survey as one: each later one is of the same people and of those who had come since, so that what is new can be
 * subtracted. The same release twice is one. Undefined when they are of different surveys.
 */
export function joinReleases(releases: readonly Published[]): Published | undefined {
  const distinct = [...new Map(releases.map((one) => [JSON.stringify(one), one])).values()].sort(
    (one, other) => answersOf(one) - answersOf(other),
  );
  const [first] = distinct;
  if (!first || distinct.some((one) => !isSameSurvey(one, first))) return undefined;
  if (distinct.length === 1) return first;
  const groups = distinct.flatMap((release, at) =>
    release.groups.map((group) => ({
      ...group,
      id: group.id + at * apart,
      name: at === 0 ? group.name : `${group.name} (${at + 1})`,
      reportingGroups: group.reportingGroups.flatMap((id) =>
        Array.from({ length: at + 1 }, (_, late) => id + late * apart),
      ),
    })),
  );
  const tables: Record<string, Record<string, Published['tables'][string][string]>> = {};
  const statements = distinct.flatMap((release, at) => {
    for (const [key, shown] of Object.entries(release.tables))
      for (const [id, table] of Object.entries(shown)) (tables[key] ??= {})[String(Number(id) + at * apart)] = table;
    return (release.statements ?? []).map((one) => ({ ...one, group: one.group + at * apart }));
  });
  const questions = [
    ...new Map(distinct.flatMap((release) => release.questions).map((one) => [one.key, one])).values(),
  ];
  return { ...first, k: Math.max(...distinct.map(({ k }) => k)), groups, questions, tables, statements };
}

function isSameSurvey(one: Published, other: Published): boolean {
  return one.survey.promiseSha256 === other.survey.promiseSha256 && one.survey.title === other.survey.title;
}

function answersOf({ groups }: Published): number {
  return Math.max(...groups.map(({ answers }) => answers.most));
}
