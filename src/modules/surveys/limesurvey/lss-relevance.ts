import { allQuestions, type Condition, type Questionnaire } from '../questionnaire.ts';
import { numberTests } from '../exchange/number-tests.ts';
import type { LssCodes } from './lss-codes.ts';

/** When a question is shown, as LimeSurvey's expression: `((C1.NAOK == "A") or (C1.NAOK == "B"))`; `1`, to everyone, for what it cannot say. */
export function relevanceOf(
  condition: Condition,
  questionnaire: Questionnaire,
  codes: ReadonlyMap<string, LssCodes>,
): string {
  const asked = allQuestions(questionnaire).find(({ key }) => key === condition.question);
  const own = codes.get(condition.question);
  if (!asked || !own) return '1';
  const tests = condition.options.map((key) => {
    const code = own.options.get(key) ?? key;
    if (asked.kind === 'multiple') return `(${own.question}_${code}.NAOK == "Y")`;
    if (asked.kind !== 'number') return `(${own.question}.NAOK == "${code}")`;
    return numberTests(asked, key, (test, value) => `${own.question}.NAOK ${test} ${value}`);
  });
  const parts = tests.filter((part) => part !== '');
  return parts.length === 0 ? '1' : `(${parts.join(' or ')})`;
}
