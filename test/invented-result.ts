import type { Person, World } from '#test/world.ts';
import type { GateReport, ShownTable } from '#disclosure/published.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { countedItems, type Questionnaire } from '#modules/surveys/questionnaire.ts';
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

/** What an attacker says who has found nothing. */
const nothingFound: GateReport = {
  format: 'stadig-gate-1',
  holds: true,
  knows: 1,
  checked: { sets: 12, questions: 24, sensitive: 5, protectedAnswers: 30, solved: 400 },
  findings: [],
};

/** How counts are shown by the size of the group, plainly: three classes of a scale below sixty, closed ends in small groups. */
export function shownTable(question: CountedItem, n: number, { answered, chosen }: InventedCount): ShownTable {
  const counts = [
    ...question.options.map((option, at) => ({ key: option.key, rest: option.none === true, count: chosen[at] ?? 0 })),
    { key: '', rest: true, count: n - answered },
  ];
  const scale = counts.filter(({ rest }) => !rest);
  const half = Math.floor(scale.length / 2);
  const classes =
    n >= 60 || question.kind === 'multiple'
      ? counts.map((one) => [one])
      : [
          ...(question.kind === 'scale'
            ? [scale.slice(0, half), scale.slice(half, scale.length - half), scale.slice(scale.length - half)]
            : scale.map((one) => [one])),
          counts.filter(({ rest }) => rest),
        ].filter((one) => one.length > 0);
  return classes.map((one) => {
    const count = one.reduce((sum, { count }) => sum + count, 0);
    return { options: one.map(({ key }) => key), ...shownRange(count, n) };
  });
}

function shownRange(count: number, n: number): Pick<ShownTable[number], 'least' | 'most' | 'form'> {
  if (n < 20) {
    if (count >= n - 2) return { least: n - 2, most: n, form: 'closed' };
    return { least: count, most: count, form: 'counts' };
  }
  const step = n < 60 ? 10 : 5;
  const stepOf = (x: number) => {
    const percent = (100 * x) / n;
    if (step === 5 && percent <= 5) return 0;
    return step === 5 && percent >= 95 ? 100 : step * Math.round(percent / step);
  };
  const same = Array.from({ length: n + 1 }, (_, x) => x).filter((x) => stepOf(x) === stepOf(count));
  return { least: same[0] ?? 0, most: same.at(-1) ?? n, form: step === 10 ? 'tens' : 'fives' };
}

/** Rows as closing leaves them, without a survey having been answered. */
export async function frozenResult(
  at: World,
  person: Person,
  groups: InventedGroup[],
  count: (group: InventedGroup, question: CountedItem) => InventedCount | ShownTable,
  said: { invited?: number; answered?: number; questionnaire?: Questionnaire; gate?: GateReport | null } = {},
): Promise<{ surveyId: number; resultId: number; token: string }> {
  const { invited = 100, answered = 40, questionnaire: asked = questionnaire, gate = nothingFound } = said;
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
  const survey = { organisationId, id: surveyId, title: 'Enkät om trygghet', questions: JSON.stringify(asked) };
  await at.owner.insertInto('survey').values(survey).execute();
  for (const state of ['open', 'closed'] as const) {
    const change = { ...promised, state, closedAt: state === 'closed' ? now : null };
    await at.owner.updateTable('survey').set(change).where('id', '=', surveyId).execute();
  }
  await at.owner
    .insertInto('result')
    .values({ organisationId, id: resultId, surveyId, frozenAt: now, invited, answered })
    .execute();
  for (const group of groups) {
    const { of, groups: reportingGroupIds, answers, ...rest } = group;
    const isNearlyAll = group.staff - answers <= 1;
    const n = { answers: isNearlyAll ? group.staff - 1 : answers, answersMost: isNearlyAll ? group.staff : answers };
    await at.owner
      .insertInto('shownGroup')
      .values({ organisationId, resultId, ...rest, ...n, administrationNames: of, reportingGroupIds })
      .execute();
    const tables = countedItems(asked).map((question) => {
      const counted = count(group, question);
      const cells = isTable(counted) ? counted : shownTable(question, answers, counted);
      return {
        organisationId,
        resultId,
        shownGroupId: group.id,
        questionKey: question.key,
        cells: JSON.stringify(cells),
      };
    });
    const shown = tables.filter(({ cells }) => cells !== '[]');
    if (shown.length > 0) await at.owner.insertInto('shownTable').values(shown).execute();
  }
  if (gate) {
    const stored = { organisationId, resultId, report: JSON.stringify(gate) };
    await at.owner.insertInto('gateReport').values(stored).execute();
  }
  return { surveyId, resultId, token };
}

function isTable(counted: InventedCount | ShownTable): counted is ShownTable {
  return Array.isArray(counted);
}
