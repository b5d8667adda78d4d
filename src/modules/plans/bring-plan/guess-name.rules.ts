import type { PlanType } from '../plan.queries.ts';
import type { ReadPlan } from './read-plan.rules.ts';

/** What the text calls itself, or its file; empty when neither says. */
export function guessedTitle(read: ReadPlan, fileName: string): string {
  if (read.title !== '') return read.title;
  return fileName
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[_]+/g, ' ')
    .trim();
}

/** Which kind of plan a name tells of. */
export function guessedType(name: string): PlanType {
  const said = name.toLocaleLowerCase('sv');
  if (/rutin|vägledning|checklista/.test(said)) return 'routine';
  if (/strategi|policy|program|riktlinje/.test(said)) return 'strategy';
  return /plan/.test(said) ? 'action-plan' : 'strategy';
}
