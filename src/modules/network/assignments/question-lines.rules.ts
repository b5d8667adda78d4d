import type { AssignmentQuestion } from '../state-letters/assignment-questions.ts';

const most = 30;

/**
 * Questions as they are typed, one a line. `Har ni en rutin? | Ja | Nej` is a choice, with `*` before it several may be chosen, with `#` the answer is a
 * number; otherwise it is a text. A question that stands as it was keeps its key, and with it the answers that have come.
 */
export function readQuestionLines(
  typed: string,
  before: readonly AssignmentQuestion[] = [],
): { questions: AssignmentQuestion[] } | { fault: number } {
  const questions: AssignmentQuestion[] = [];
  const lines = typed.split('\n').map((line) => line.trim());
  let last = before.reduce((highest, { key }) => Math.max(highest, Number(key.slice(1))), 0);
  for (const [at, line] of lines.entries()) {
    if (line === '') continue;
    const [first = '', ...options] = line.split('|').map((part) => part.trim());
    const label = first.replace(/^[*#]\s*/, '');
    const type = first.startsWith('#')
      ? 'number'
      : options.length === 0
        ? 'text'
        : first.startsWith('*')
          ? 'choices'
          : 'choice';
    const isWrong =
      label === '' ||
      label.length > 300 ||
      (type === 'number' && options.length > 0) ||
      (type === 'text' && first.startsWith('*')) ||
      (options.length > 0 && (options.length < 2 || options.some((one) => one === '' || one.length > 200))) ||
      new Set(options).size < options.length;
    if (isWrong || questions.length === most) return { fault: at + 1 };
    const same = before.find((one) => one.label === label && one.type === type);
    const isTaken = same && questions.some(({ key }) => key === same.key);
    questions.push({ key: same && !isTaken ? same.key : `q${(last += 1)}`, type, label, options });
  }
  return { questions };
}

/** The same lines from what is stored. */
export function questionLines(questions: readonly AssignmentQuestion[]): string {
  const marks = { text: '', choice: '', choices: '* ', number: '# ' };
  return questions.map(({ type, label, options }) => [`${marks[type]}${label}`, ...options].join(' | ')).join('\n');
}
