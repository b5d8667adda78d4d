import { FIXED_WORDS } from '../exchange/fixed-words.ts';
import type { SurveyQuestion } from '../questionnaire.ts';

/** LimeSurvey's sign of the type that asks the same. Where it has answers of its own, only when they are the very same. */
export function typeOf(question: SurveyQuestion): string {
  const { kind, options, size } = question;
  if (kind === 'text') return size === 'short' ? 'S' : 'T';
  if (kind === 'number') return 'N';
  if (kind === 'multiple') return 'M';
  if (kind === 'ranking') return 'R';
  if (kind === 'scale') return isNumbered(options, 5) ? '5' : 'L';
  if (kind === 'single') return isFixed(options, ['Y', 'yes'], ['N', 'no']) ? 'Y' : 'L';
  if (isNumbered(options, 5)) return 'A';
  if (isNumbered(options, 10)) return 'B';
  if (isFixed(options, ['Y', 'yes'], ['U', 'uncertain'], ['N', 'no'])) return 'C';
  return isFixed(options, ['I', 'increase'], ['S', 'same'], ['D', 'decrease']) ? 'E' : 'F';
}

/** Names of LimeSurvey's own looks for its types. */
export const THEMES: Record<string, string> = {
  ...{ S: 'shortfreetext', T: 'longfreetext', N: 'numerical', M: 'multiplechoice', R: 'ranking', '5': '5pointchoice' },
  ...{ L: 'listradio', Y: 'yesno', F: 'arrays/array', A: 'arrays/5point', B: 'arrays/10point' },
  ...{ C: 'arrays/yesnouncertain', E: 'arrays/increasesamedecrease' },
};

function isNumbered(options: SurveyQuestion['options'], most: number): boolean {
  return (
    options.length === most &&
    options.every(
      ({ key, label, none }, at) => key === String(at + 1) && label.sv === key && (label.en ?? key) === key && !none,
    )
  );
}

function isFixed(
  options: SurveyQuestion['options'],
  ...words: [code: string, word: keyof typeof FIXED_WORDS][]
): boolean {
  return (
    options.length === words.length &&
    options.every(({ key, label, none }, at) => {
      const [code, word] = words[at] ?? [];
      const fixed = word && FIXED_WORDS[word];
      return (
        !none &&
        fixed !== undefined &&
        key === code &&
        Object.entries(label).every(([tag, text]) => fixed[tag] === text)
      );
    })
  );
}
