import type { Locale } from '#platform/i18n/locale.ts';
import type { ScreenFinding } from '#platform/screen.ts';
import { rules } from '#foundations/screen/judge-text.ts';
import { screenTexts } from '#foundations/screen/screen.texts.ts';

const named = 3;
const longest = 60;

/** What was found, rule by rule, and what to do about it. A person number is not repeated back. */
export function explainFindings(findings: readonly ScreenFinding[], locale: Locale): string {
  const t = screenTexts[locale];
  const sentences = rules.flatMap(({ rule }) => {
    const words = [...new Set(findings.filter((one) => one.rule === rule).map((one) => shortened(one.words)))];
    return words.length > 0 ? [t.rules[rule](listed(words, t.more))] : [];
  });
  return [...sentences, ...(findings.some(({ certainty }) => certainty === 'possible') ? [t.decide] : [])].join(' ');
}

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

function listed(words: readonly string[], more: (count: string) => string): string {
  const rest = words.length - named;
  return words.slice(0, named).join(', ') + (rest > 0 ? more(String(rest)) : '');
}
