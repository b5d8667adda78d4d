import type { Condition, SurveyQuestion } from '../questionnaire.ts';
import type { Expression, Test } from './conditions.ts';

/** What a name in a condition means: a question that came in, with its options by the file's codes; or one option of it. */
export type Named = { question: SurveyQuestion; keys: ReadonlyMap<string, string>; option?: string | undefined };

/** The same condition as one question and some of its options, which is what we can ask; undefined when it says something else. */
export function resolveCondition(
  expression: Expression,
  find: (name: string) => Named | undefined,
): Condition | undefined {
  const chosen = optionsThatHold(expression, find);
  if (!chosen) return undefined;
  const options = chosen.question.options.map(({ key }) => key).filter((key) => chosen.options.has(key));
  return options.length === 0 ? undefined : { question: chosen.question.key, options };
}

type Chosen = { question: SurveyQuestion; options: ReadonlySet<string> };

function optionsThatHold(expression: Expression, find: (name: string) => Named | undefined): Chosen | undefined {
  if (expression.op === 'is') {
    const named = find(expression.name);
    const options = named && holding(named, expression.test, expression.value);
    return named && options && { question: named.question, options };
  }
  const parts = expression.parts.map((part) => optionsThatHold(part, find));
  const [first, ...rest] = parts;
  if (!first) return undefined;
  // Of several choices, "this and that" is not the same as either.
  if (expression.op === 'and' && first.question.kind === 'multiple') return undefined;
  return rest.reduce<Chosen | undefined>((so, part) => {
    if (!so || !part || part.question !== so.question) return undefined;
    const options =
      expression.op === 'or'
        ? [...so.options, ...part.options]
        : [...so.options].filter((key) => part.options.has(key));
    return { question: so.question, options: new Set(options) };
  }, first);
}

function holding({ question, keys, option }: Named, test: Test, value: string): ReadonlySet<string> | undefined {
  // That nothing was written is no number, though it can be read as nought.
  if (question.kind === 'number')
    return value.trim() === '' ? undefined : classesHolding(question, test, Number(value));
  if (!['single', 'scale', 'multiple'].includes(question.kind)) return undefined;
  const key = option === undefined ? keys.get(value) : value === 'Y' ? keys.get(option) : undefined;
  if (key === undefined) return undefined;
  if (test === '==') return new Set([key]);
  if (test !== '!=' || question.kind === 'multiple') return undefined;
  return new Set(question.options.map((one) => one.key).filter((one) => one !== key));
}

/** The classes in which the comparison holds for every number; undefined when it cuts through one. */
function classesHolding(question: SurveyQuestion, test: Test, value: number): ReadonlySet<string> | undefined {
  if (!Number.isFinite(value)) return undefined;
  const chosen = new Set<string>();
  for (const { key, none, from = -Infinity, to = Infinity } of question.options) {
    if (none) continue;
    const [low, high] = [holds(from, test, value), holds(to, test, value)];
    const cutsThrough = (test === '==' || test === '!=') && from < value && value < to;
    if (low !== high || cutsThrough) return undefined;
    if (low) chosen.add(key);
  }
  return chosen;
}

function holds(number: number, test: Test, value: number): boolean {
  if (test === '==') return number === value;
  if (test === '!=') return number !== value;
  if (test === '<') return number < value;
  if (test === '<=') return number <= value;
  return test === '>' ? number > value : number >= value;
}
