import { readExpression, type Expression } from '../exchange/conditions.ts';
import type { FoundCondition } from '../exchange/imported.ts';
import type { LssRow } from './lss-tables.ts';

/** When a question or group is shown: its expression, or else the rows of the old table of conditions. Undefined: always. */
export function conditionOf(relevance: string, rows: readonly LssRow[]): FoundCondition | undefined {
  // What LimeSurvey calls the free answer of a list is an option like others here.
  const text = relevance.trim().replaceAll('-oth-', 'other');
  if (text !== '' && text !== '1') return { text, says: readExpression(text) };
  return rows.length === 0 ? undefined : fromRows(rows);
}

/** Scenarios are tied by "or"; within one, conditions on the same question by "or" and those on different questions by "and". */
function fromRows(rows: readonly LssRow[]): FoundCondition {
  const scenarios = Map.groupBy(rows, (row) => row.scenario ?? '1');
  const parts = [...scenarios.values()].map((scenario) => {
    const questions = Map.groupBy(scenario, (row) => row.cqid ?? '');
    return tied(
      'and',
      [...questions.values()].map((own) => tied('or', own.map(leafOf))),
    );
  });
  const text = rows.map((row) => `${row.cfieldname} ${row.method} ${row.value}`).join(', ');
  return { text, says: tied('or', parts) };
}

function leafOf({ cfieldname = '', method = '', value = '' }: LssRow): Expression | undefined {
  const test = (['==', '!=', '<', '<=', '>', '>='] as const).find((one) => one === method.trim());
  return test && { op: 'is', name: cfieldname.replace(/^\+/, ''), test, value };
}

function tied(op: 'or' | 'and', parts: readonly (Expression | undefined)[]): Expression | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length || known.length === 0) return undefined;
  return known.length === 1 ? known[0] : { op, parts: known };
}
