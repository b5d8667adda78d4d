import { createHash } from 'node:crypto';
import type { UnitLine } from './read-unit-list.ts';

/** What is there before. */
export type Known = {
  administrations: readonly { id: number; name: string; shortName: string }[];
  units: readonly { id: number; name: string; administrationId: number; serviceLine: string; staff: number }[];
};

type LineProblem =
  | 'one-column'
  | 'no-administration'
  | 'no-unit'
  | 'too-long'
  | 'no-number'
  | 'not-whole'
  | 'negative'
  | 'not-number'
  | 'too-many'
  | 'duplicate';

/** A line that can be read in. `administrationId` is undefined where the administration would be created. */
export type GoodLine = {
  line: number;
  administrationId: number | undefined;
  administration: string;
  name: string;
  serviceLine: string;
  staff: number;
  /** The unit as it stands, when there is one; what the line would change it to is above. */
  stored: { id: number; staff: number; serviceLine: string } | undefined;
  outcome: 'new' | 'changed' | 'same';
};
export type WrongLine = { line: number; text: string; problem: LineProblem; sameAs?: number };

/** What a list would do. Nothing is written by making it. */
export type ImportPlan = {
  good: GoodLine[];
  wrong: WrongLine[];
  /** Lines with sums, which are passed over. */
  sums: number;
  newAdministrations: string[];
  /** Stored units, in the administrations of the list, that the list does not name; they are left as they are. */
  untouched: number;
};

/** Judges every line by itself, then against the lines above and what is stored. An empty administration is that of the line above, or else `fallback`. */
export function planImport(lines: readonly UnitLine[], known: Known, fallback?: { name: string }): ImportPlan {
  const plan: ImportPlan = { good: [], wrong: [], sums: 0, newAdministrations: [], untouched: 0 };
  const seen = new Map<string, number>();
  let above = fallback?.name ?? '';
  for (const line of lines) {
    if (isSum(line)) {
      plan.sums += 1;
      continue;
    }
    above = line.administration || above;
    const judged = judge({ ...line, administration: above }, known);
    if ('problem' in judged) {
      plan.wrong.push(judged);
      continue;
    }
    const key = keyOf(judged.administration, judged.name);
    const sameAs = seen.get(key);
    if (sameAs !== undefined) plan.wrong.push({ line: line.line, text: judged.name, problem: 'duplicate', sameAs });
    else {
      seen.set(key, line.line);
      plan.good.push(judged);
    }
  }
  for (const { administrationId, administration } of plan.good)
    if (administrationId === undefined && !plan.newAdministrations.some((name) => same(name, administration)))
      plan.newAdministrations.push(administration);
  const listed = new Set(plan.good.map((line) => line.administrationId));
  const named = new Set(plan.good.map((line) => line.stored?.id));
  plan.untouched = known.units.filter((unit) => listed.has(unit.administrationId) && !named.has(unit.id)).length;
  return plan;
}

/** What of the plan is done when these of the new administrations are to be created. */
export function acceptedLines(plan: ImportPlan, create: readonly string[]): GoodLine[] {
  return plan.good.filter(
    (line) =>
      line.outcome !== 'same' &&
      (line.administrationId !== undefined || create.some((name) => same(name, line.administration))),
  );
}

/** A short text that is the same as long as the plan is: what was shown is what is done. */
export function digestOf(plan: ImportPlan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64url').slice(0, 22);
}

function judge(line: UnitLine, known: Known): GoodLine | WrongLine {
  const wrong = (problem: LineProblem): WrongLine => ({
    line: line.line,
    text: line.unit || line.administration,
    problem,
  });
  if (line.width === 1) return wrong('one-column');
  if (line.unit === '') return wrong('no-unit');
  if (line.administration === '') return wrong('no-administration');
  if ([line.unit, line.administration, line.serviceLine].some((text) => text.length > 200)) return wrong('too-long');
  const staff = staffOf(line.staff);
  if (typeof staff === 'string') return wrong(staff);
  const administration =
    known.administrations.find((one) => same(one.name, line.administration)) ??
    known.administrations.find((one) => same(one.shortName, line.administration));
  const stored = known.units.find((unit) => unit.administrationId === administration?.id && same(unit.name, line.unit));
  const serviceLine = line.serviceLine || (stored?.serviceLine ?? '');
  const unchanged = stored?.staff === staff && stored.serviceLine === serviceLine;
  return {
    line: line.line,
    administrationId: administration?.id,
    administration: administration?.name ?? line.administration,
    name: stored?.name ?? line.unit,
    serviceLine,
    staff,
    stored: stored && { id: stored.id, staff: stored.staff, serviceLine: stored.serviceLine },
    outcome: stored ? (unchanged ? 'same' : 'changed') : 'new',
  };
}

/** "1 402", "48 st" and "48,0" are numbers of people; a decimal is not. */
function staffOf(text: string): number | LineProblem {
  const plain = text
    .replace(/\s/g, '')
    .replace(/st\.?$/i, '')
    .replace(/[.,]0{1,2}$/, '');
  if (plain === '') return 'no-number';
  if (/^[-\u2212]\d/.test(plain)) return 'negative';
  if (/^\d+[.,]\d+$/.test(plain)) return 'not-whole';
  if (!/^\d+$/.test(plain)) return 'not-number';
  return Number(plain) > 100_000 ? 'too-many' : Number(plain);
}

function isSum({ administration, unit }: UnitLine): boolean {
  return [administration, unit].some((text) => /^(summa|totalt?)\b/i.test(text));
}

function keyOf(administration: string, unit: string): string {
  return JSON.stringify([administration, unit].map((text) => text.toLocaleLowerCase('sv')));
}

function same(a: string, b: string): boolean {
  return a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');
}
