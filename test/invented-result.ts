import type { Person, World } from '#test/world.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { countedItems } from '#modules/surveys/questionnaire.ts';
import { questionnaireOf, readySet } from '#modules/surveys/ready-set.ts';

export const questionnaire = questionnaireOf(readySet);
export const questions = countedItems(questionnaire);

/** A shown group of an invented result; `of` are its administrations, `groups` its reporting groups. */
export type InventedGroup = {
  id: number;
  level: 'group' | 'administration' | 'municipality';
  name: string;
  of: string[];
  groups: number[];
  staff: number;
  answers: number;
};
/** How many answered a question, and how often each option was chosen. */
export type InventedCount = { answered: number; chosen: number[] };

/** A whole municipality: forty groups in six administrations. */
export function largePlan(): InventedGroup[] {
  const ids = Array.from({ length: 40 }, (_one, index) => 101 + index);
  const administrations = Array.from({ length: 6 }, (_one, index) => ({
    name: `Förvaltningen för samhällsområde ${index + 1}`,
    groups: ids.filter((id) => id % 6 === index),
  }));
  const of = administrations.map((one) => one.name);
  return [
    { id: 1, level: 'municipality', name: 'Strandviks kommun', of, groups: ids, staff: 1402, answers: 673 },
    ...administrations.map(({ name, groups }, index) => ({
      id: 2 + index,
      level: 'administration' as const,
      name,
      of: [name],
      groups,
      staff: 230,
      answers: 112,
    })),
    ...ids.map((id) => ({
      id,
      level: 'group' as const,
      name: `Enheten nummer ${id} och Enheten intill`,
      of: [of[id % 6] ?? ''],
      groups: [id],
      staff: 35,
      answers: 17,
    })),
  ];
}

/** Rows as closing leaves them, without a survey having been answered. */
export async function frozenResult(
  at: World,
  person: Person,
  groups: InventedGroup[],
  count: (group: InventedGroup, question: CountedItem) => InventedCount,
  response = { invited: 100, answered: 40 },
): Promise<{ surveyId: number; resultId: number }> {
  const organisationId = person.organisation.id;
  const now = at.services.clock();
  const node = async (kind: 'survey' | 'result') =>
    (
      await at.owner
        .insertInto('node')
        .values({ organisationId, kind, title: 'Enkät', path: '/enkater/1', createdAt: now })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id;
  const [surveyId, resultId] = [await node('survey'), await node('result')];
  const token = `r${surveyId}`.replaceAll('0', 'a').replaceAll('1', 'b').padStart(10, 'r');
  const promised = {
    publicToken: token,
    promise: '{}',
    promiseSha256: Buffer.alloc(32),
    sheetWidth: 1,
    sealedLengths: [113],
    publicKey: Buffer.alloc(32),
    codesRoot: Buffer.alloc(32),
    openedAt: now,
  };
  const survey = { organisationId, id: surveyId, title: 'Enkät om trygghet', questions: JSON.stringify(questionnaire) };
  await at.owner.insertInto('survey').values(survey).execute();
  for (const state of ['open', 'closed'] as const) {
    const change = { ...promised, state, closedAt: state === 'closed' ? now : null };
    await at.owner.updateTable('survey').set(change).where('id', '=', surveyId).execute();
  }
  await at.owner
    .insertInto('result')
    .values({ organisationId, id: resultId, surveyId, frozenAt: now, ...response })
    .execute();
  for (const group of groups) {
    const { of, groups: reportingGroupIds, ...rest } = group;
    await at.owner
      .insertInto('shownGroup')
      .values({ organisationId, resultId, ...rest, administrationNames: of, reportingGroupIds })
      .execute();
    const key = { organisationId, resultId, shownGroupId: group.id };
    const counts = questions.flatMap((question) => {
      const { answered, chosen } = count(group, question);
      const perOption = question.options.map((option, index) => ({
        ...key,
        questionKey: question.key,
        optionKey: option.key,
        answers: chosen[index] ?? 0,
      }));
      return [...perOption, { ...key, questionKey: question.key, optionKey: '', answers: group.answers - answered }];
    });
    await at.owner.insertInto('resultCount').values(counts).execute();
  }
  return { surveyId, resultId };
}
