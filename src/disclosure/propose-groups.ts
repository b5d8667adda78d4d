import { DEFAULT_MINIMUM, type GroupPlan, type PlanUnit } from './group-plan.ts';
import { planOf } from './plan-of.ts';

/**
 * Proposes groups of at least `minimum` staff: neighbouring units (in the order given) are merged within their service line, then
 * what is left within the administration. An administration below the minimum becomes one group that folds into a group of another.
 * RangeError when a unit comes twice or its staff is no whole number.
 */
export function proposeGroups(
  units: readonly PlanUnit[],
  { minimum = DEFAULT_MINIMUM }: { minimum?: number } = {},
): GroupPlan {
  requireUnits(units);
  const bundles = [...Map.groupBy(units, (unit) => unit.administrationId).values()].flatMap((own) =>
    inOrder(mergeAdministration(own, minimum), own),
  );
  const groups = bundles.map((bundle) => ({ unitIds: bundle.map((unit) => unit.id) }));
  return planOf({ groups, units, minimum });
}

type Bundle = PlanUnit[];

function requireUnits(units: readonly PlanUnit[]): void {
  if (new Set(units.map((unit) => unit.id)).size !== units.length) throw new RangeError('a unit comes twice');
  if (units.some((unit) => !Number.isSafeInteger(unit.staff) || unit.staff < 0)) {
    throw new RangeError('staff is a whole number from zero');
  }
}

function mergeAdministration(units: Bundle, minimum: number): Bundle[] {
  if (staffOf(units) < minimum) return [units];
  const lines = [...Map.groupBy(units, (unit) => unit.serviceLine ?? '').values()].map((line) =>
    mergeLine(line, minimum),
  );
  const across = gather(
    lines.map((line) => line.rest),
    minimum,
  );
  const whole = [...lines.flatMap((line) => line.whole), ...across.whole];
  return whole.length === 0 ? [units] : withRest(whole, across.rest);
}

// A unit that is large enough stands alone; small ones are gathered with each other, so that no large one swallows them.
function mergeLine(line: Bundle, minimum: number): { whole: Bundle[]; rest: Bundle } {
  const large = line.filter((unit) => unit.staff >= minimum).map((unit) => [unit]);
  const small = line.filter((unit) => unit.staff < minimum).map((unit) => [unit]);
  const { whole, rest } = gather(small, minimum);
  const last = whole.pop();
  if (last) return { whole: [...large, ...whole, [...last, ...rest]], rest: [] };
  return large.length > 0 ? { whole: withRest(large, rest), rest: [] } : { whole: [], rest };
}

function gather(pieces: readonly Bundle[], minimum: number): { whole: Bundle[]; rest: Bundle } {
  const whole: Bundle[] = [];
  let rest: Bundle = [];
  for (const piece of pieces) {
    rest = [...rest, ...piece];
    if (rest.length === 0 || staffOf(rest) < minimum) continue;
    whole.push(rest);
    rest = [];
  }
  return { whole, rest };
}

function withRest(whole: readonly Bundle[], rest: Bundle): Bundle[] {
  const smallest = Math.min(...whole.map(staffOf));
  const taker = whole.findIndex((bundle) => staffOf(bundle) === smallest);
  return whole.map((bundle, index) => (index === taker ? [...bundle, ...rest] : bundle));
}

function inOrder(bundles: readonly Bundle[], units: Bundle): Bundle[] {
  const place = new Map(units.map((unit, index) => [unit.id, index]));
  const placeOf = (unit: PlanUnit | undefined) => place.get(unit?.id ?? '') ?? units.length;
  const sorted = bundles.map((bundle) => [...bundle].sort((a, b) => placeOf(a) - placeOf(b)));
  return sorted.sort((a, b) => placeOf(a[0]) - placeOf(b[0]));
}

function staffOf(units: readonly PlanUnit[]): number {
  return units.reduce((sum, unit) => sum + unit.staff, 0);
}
