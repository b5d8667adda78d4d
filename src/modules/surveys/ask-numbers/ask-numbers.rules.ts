import type { PlanUnit } from '#disclosure/group-plan.ts';
import type { SurveyAudience } from '#content/survey-audience.ts';
import { templateOf } from '../ready-set.ts';
import type { Survey } from '../survey.queries.ts';

/** How many people of each unit are asked, by the unit's id. */
export type AskedNumbers = Readonly<Record<string, number>>;

/** What is wrong with a line, by its number from 1. */
export type LineFault = { line: number; code: 'unit-unknown' | 'number-wrong' | 'unit-twice'; text: string };

const allStaff: readonly SurveyAudience[] = ['staff', 'anyone'];

/** Whether a survey is for others than all staff, so that the numbers of the organisation are not those who are asked. */
export function isForPart(survey: Pick<Survey, 'questionnaire'>): boolean {
  return !allStaff.includes(templateOf(survey.questionnaire).audience);
}

/** Whether groups cannot be made yet, since nobody has said how many are asked. */
export function lacksNumbers(survey: Pick<Survey, 'questionnaire' | 'mode' | 'asksPart' | 'joint'>): boolean {
  return survey.mode === 'codes' && survey.joint === null && isForPart(survey) && !survey.asksPart;
}

/** Units as lines to write numbers on: `Skolan: 3`. Two of one name say which administration they are of. */
export function linesOf(
  units: readonly PlanUnit[],
  of: { numbers: AskedNumbers | undefined; administrationNames: ReadonlyMap<string, string> },
): string {
  return units.map((unit) => `${nameIn(units, unit, of)}: ${of.numbers?.[unit.id] ?? ''}`.trimEnd()).join('\n');
}

/** What was written, unit by unit; a unit without a number has nobody. Nothing at all is undefined: all staff. */
export function readNumbers(
  typed: string,
  units: readonly PlanUnit[],
  administrationNames: ReadonlyMap<string, string>,
): { numbers: AskedNumbers | undefined } | { fault: LineFault } {
  const byName = new Map(units.map((unit) => [nameIn(units, unit, { administrationNames }), unit.id]));
  const numbers: Record<string, number> = {};
  for (const [at, line] of typed.split('\n').entries()) {
    const text = line.replace(/\s+$/u, '');
    if (text.trim() === '') continue;
    const [, name = text, number = ''] = /^(.*?)\s*[:;\t]\s*([^:;\t]*)$/u.exec(text) ?? [];
    const id = byName.get(name.replace(/\s+/gu, ' ').trim());
    const fault = (code: LineFault['code']) => ({ fault: { line: at + 1, code, text: text.slice(0, 80) } });
    if (id === undefined) return fault('unit-unknown');
    if (!/^\d{0,5}$/.test(number)) return fault('number-wrong');
    if (Object.hasOwn(numbers, id)) return fault('unit-twice');
    numbers[id] = Number(number);
  }
  return { numbers: Object.values(numbers).some((number) => number > 0) ? numbers : undefined };
}

function nameIn(
  units: readonly PlanUnit[],
  unit: PlanUnit,
  of: { administrationNames: ReadonlyMap<string, string> },
): string {
  const name = unit.name.replace(/\s+/gu, ' ').trim();
  const isAlone = units.every((one) => one === unit || one.name.replace(/\s+/gu, ' ').trim() !== name);
  return isAlone ? name : `${name} (${of.administrationNames.get(unit.administrationId) ?? ''})`;
}
