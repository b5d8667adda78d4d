// What the proposed groups show, over invented municipalities of 1,402 staff, beside showing every unit and hiding those with fewer than k
// answers, on the same staff and the same answers. The rule is that of section 2 of the specification: 94 % of groups at the least size.
import { fold, DEFAULT_K } from '#disclosure/fold.ts';
import { DEFAULT_MINIMUM } from '#disclosure/group-plan.ts';
import { seeded, syntheticAnswers, syntheticUnits } from '#disclosure/municipality-in-tests.ts';
import { proposeGroups } from '#disclosure/propose-groups.ts';
import { minimumFor } from '#disclosure/visibility.ts';
import { say } from './figure.ts';

const municipalities = 300;

for (const { rate, least } of [
  { rate: 0.62, least: 0.98 },
  { rate: 0.5, least: 0.97 },
  { rate: 0.4, least: 0.97 },
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
  const shown = mean(runs.map((one) => one.proposed.carrying));
  const isUnder = shown < least;
  if (isUnder) process.exitCode = 1;
  say(
    `${isUnder ? 'UNDER ' : 'ok    '}groups with ${DEFAULT_K} answers or more, as proposed: ${(shown * 100).toFixed(1)} % (at least ${least * 100})`,
  );
}

type Shown = { groups: number; carrying: number; alone: number; staffAlone: number };

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
    const alone = fold(plan, perGroup).filter((one) => one.level === 'group' && one.groupIds.length === 1);
    return {
      groups: plan.groups.length,
      carrying: [...perGroup.values()].filter((count) => count >= DEFAULT_K).length / plan.groups.length,
      alone: alone.length / plan.groups.length,
      staffAlone: sum(alone.map((one) => one.planned)) / staff,
    };
  };
  return {
    units: units.length,
    unitsShown: seen.length / units.length,
    unitStaff: sum(seen.map((unit) => unit.staff)) / staff,
    sixteen: shownBy(DEFAULT_MINIMUM),
    proposed: shownBy(of.minimum),
  };
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
