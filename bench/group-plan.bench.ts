// What the proposed groups show, over invented municipalities of 1,402 staff, beside showing every unit and hiding those with fewer than k
// answers, on the same staff and the same answers. The rule is that of section 2 of the specification: 94 % of groups at the least size. Then what the
// rule against groups whose members are alike takes from the tables of a survey of 40 of the bank's questions.
import { fold, DEFAULT_K } from '#disclosure/fold.ts';
import { DEFAULT_MINIMUM, type PlanUnit } from '#disclosure/group-plan.ts';
import { seeded, syntheticAnswers, syntheticUnits } from '#disclosure/municipality-in-tests.ts';
import { proposeGroups } from '#disclosure/propose-groups.ts';
import { minimumFor } from '#disclosure/visibility.ts';
import { protect, type ExactResult } from '#disclosure/protect/protect.ts';
import { say, tell } from './figure.ts';
import { countedIn, staffQuestions } from './plausible-answers.ts';

const municipalities = 200;
const questions = staffQuestions(40);

for (const { rate, least } of [
  { rate: 0.62, least: 0.97 },
  { rate: 0.48, least: 0.93 },
  { rate: 0.4, least: 0.9 },
]) {
  const minimum = minimumFor({ rate });
  const runs = Array.from({ length: municipalities }, (_, index) => run({ seed: index + 1, rate, minimum }));
  say(`\n${rate * 100} % answer, ${municipalities} municipalities: mean (5th–95th percentile)`);
  say(
    `  unit by unit, fewer than ${DEFAULT_K} hidden: ${spread(
      runs.map((one) => one.units),
      0,
    )} units`,
  );
  say(
    `    units shown ${percent(runs.map((one) => one.unitsShown))}, staff who see their own unit ${percent(runs.map((one) => one.unitStaff))}`,
  );
  tellPlan(
    `groups of ${DEFAULT_MINIMUM} or more`,
    runs.map((one) => one.sixteen),
  );
  if (minimum > DEFAULT_MINIMUM)
    tellPlan(
      `groups of ${minimum} or more, as proposed at this response`,
      runs.map((one) => one.proposed),
    );
  const shown = mean(runs.map((one) => one.proposed.staffAlone));
  const isUnder = shown < least;
  if (isUnder) process.exitCode = 1;
  say(
    `${isUnder ? 'UNDER ' : 'ok    '}staff who see their own group without folding: ${(shown * 100).toFixed(1)} % (at least ${least * 100})`,
  );
  tell({
    name: 'staff who see no result at all',
    value: 100 * mean(runs.map((one) => one.proposed.nobody)),
    limit: 0,
    unit: '%',
  });
  tellAlike(runs.map((one) => one.alike));
}

function tellAlike(alike: readonly Alike[]): void {
  const sensitive = questions.filter((question) => question.sensitive).length;
  say(
    `  tables of groups, ${questions.length} questions of the bank of which ${sensitive} sensitive, answers invented; of all such tables:`,
  );
  say(
    `    one answer or a scale, closed because nearly all are alike, so that the table says that and no more ${percent(alike.map((one) => one.whole))} (of those of sensitive questions ${percent(alike.map((one) => one.wholeOfSensitive))})`,
  );
  say(
    `    any with a closed class, so also where several may be chosen and 0–2 or nearly all chose one of the options, the others told as usual ${percent(alike.map((one) => one.any))} (of those of sensitive questions ${percent(alike.map((one) => one.anyOfSensitive))}; closed classes, of all classes ${percent(alike.map((one) => one.cells))})`,
  );
  say(
    `    the whole: width of a class ${percent(alike.map((one) => one.width))} of n where the question is sensitive, ${percent(alike.map((one) => one.otherWidth))} where it is not`,
  );
  tell({
    name: 'tables of groups closed by homogeneity (the first of these lines; the second is not held to a limit)',
    value: 100 * mean(alike.map((one) => one.whole)),
    limit: 6,
    unit: '%',
    note: `${(100 * mean(alike.map((one) => one.any))).toFixed(1)} % with any closed class`,
  });
}

type Shown = { groups: number; carrying: number; alone: number; staffAlone: number; nobody: number };

type Alike = Record<'whole' | 'wholeOfSensitive' | 'any' | 'anyOfSensitive' | 'cells' | 'width' | 'otherWidth', number>;

function run(of: { seed: number; rate: number; minimum: number }) {
  const random = seeded(of.seed);
  const units = syntheticUnits(random);
  const answers = new Map(units.map((unit) => [unit.id, syntheticAnswers(unit, of.rate, random)]));
  const staff = sum(units.map((unit) => unit.staff));
  const seen = units.filter((unit) => (answers.get(unit.id) ?? 0) >= DEFAULT_K);
  const shownBy = (minimum: number): Shown => {
    const plan = proposeGroups(units, { minimum });
    const perGroup = new Map(
      plan.groups.map((group) => [group.id, sum(group.unitIds.map((id) => answers.get(id) ?? 0))]),
    );
    const sets = fold(plan, perGroup);
    const alone = sets.filter((one) => one.level === 'group' && one.groupIds.length === 1);
    return {
      groups: plan.groups.length,
      carrying: [...perGroup.values()].filter((count) => count >= DEFAULT_K).length / plan.groups.length,
      alone: alone.length / plan.groups.length,
      staffAlone: sum(alone.map((one) => one.planned)) / staff,
      nobody: 1 - sum(sets.filter((one) => one.level === 'group').map((one) => one.planned)) / staff,
    };
  };
  return {
    units: units.length,
    unitsShown: seen.length / units.length,
    unitStaff: sum(seen.map((unit) => unit.staff)) / staff,
    sixteen: shownBy(DEFAULT_MINIMUM),
    proposed: shownBy(of.minimum),
    alike: alikeIn({ units, answers, minimum: of.minimum, random }),
  };
}

type Answered = { units: PlanUnit[]; answers: ReadonlyMap<string, number>; minimum: number; random: () => number };

/** What the rule closes when the shown groups have answered. */
function alikeIn({ units, answers, minimum, random }: Answered): Alike {
  const plan = proposeGroups(units, { minimum });
  const perGroup = new Map(
    plan.groups.map((group) => [group.id, sum(group.unitIds.map((id) => answers.get(id) ?? 0))]),
  );
  const number = new Map(plan.groups.map((group, at) => [group.id, at + 1]));
  const groups: ExactResult['groups'] = fold(plan, perGroup).map((one, at) => ({
    id: at + 1,
    level: one.level,
    name: one.id,
    reportingGroups: one.groupIds.map((id) => number.get(id) ?? 0),
    invited: one.planned,
    answers: one.answered,
  }));
  const counted = new Map([...perGroup].map(([id, count]) => [number.get(id) ?? 0, count]));
  const survey = { title: 'Enkät', promiseSha256: '' };
  const published = protect({
    survey,
    k: DEFAULT_K,
    groups,
    questions,
    counts: countedIn(groups, questions, { answers: counted, random }),
  });
  const tables = questions.flatMap((question) =>
    groups.map((group) => ({ question, group, table: published.tables[question.key]?.[group.id] ?? [] })),
  );
  const small = tables.filter(({ group }) => group.level === 'group');
  const closed = small.filter(({ table }) => table.some(isClosed));
  const whole = closed.filter(({ question }) => question.kind !== 'multiple');
  const ofSensitive = (of: typeof tables) => of.filter(({ question }) => question.sensitive);
  const cells = (of: typeof tables) => of.flatMap(({ table }) => table);
  const wholeOf = (sensitive: boolean) =>
    tables.filter(({ group, question }) => group.level === 'municipality' && question.sensitive === sensitive);
  const width = (of: typeof tables) =>
    mean(of.flatMap(({ table, group }) => table.map(({ least, most }) => (most - least) / group.answers)));
  return {
    whole: whole.length / small.length,
    wholeOfSensitive: ofSensitive(whole).length / ofSensitive(small).length,
    any: closed.length / small.length,
    anyOfSensitive: ofSensitive(closed).length / ofSensitive(small).length,
    cells: cells(small).filter(isClosed).length / cells(small).length,
    width: width(wholeOf(true)),
    otherWidth: width(wholeOf(false)),
  };
}

function isClosed({ form }: { form: string }): boolean {
  return form === 'closed';
}

function tellPlan(name: string, plans: readonly Shown[]): void {
  say(
    `  ${name}: ${spread(
      plans.map((one) => one.groups),
      0,
    )} groups, everybody sees a result of a named set`,
  );
  say(
    `    groups with ${DEFAULT_K} answers or more ${percent(plans.map((one) => one.carrying))}, shown without another ${percent(plans.map((one) => one.alone))}, staff who see their own group alone ${percent(plans.map((one) => one.staffAlone))}`,
  );
}

function percent(shares: readonly number[]): string {
  return `${spread(
    shares.map((share) => share * 100),
    1,
  )} %`;
}

function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(digits);
  return `${mean(values).toFixed(digits)} (${at(0.05)}–${at(0.95)})`;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
