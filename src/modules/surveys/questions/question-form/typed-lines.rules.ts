import type { Localized } from '#content/localized.ts';
import { nextKey } from '../arrange.rules.ts';

type Line = { key: string; label: Localized };

/** The lines that were typed, without empty ones; each with only single spaces. */
export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/**
 * Typed lines as options or rows. A line that stands as before keeps its key, with everything else that was said of it, wherever it has
 * moved. Where one line alone was reworded in its place it keeps its key too, so that conditions on it hold. All others get keys never used here.
 */
export function keyedLines<L extends Line>(
  labels: readonly string[],
  before: readonly L[],
  letter: string,
): (L | Line)[] {
  const left = [...before];
  const known = labels.map((label) => {
    const at = left.findIndex((line) => line.label.sv === label);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  const fresh = labels.filter((_label, index) => !known[index]);
  const [lost] = left;
  const keys = before.map((line) => line.key);
  return labels.map((label, index) => {
    const same = known[index];
    if (same) return same;
    if (fresh.length === 1 && left.length === 1 && lost && labels.length === before.length && before[index] === lost)
      return { ...lost, label: { sv: label } };
    const key = nextKey(letter, keys);
    keys.push(key);
    return { key, label: { sv: label } };
  });
}

/** A text as it was typed: with its translations when the Swedish is as before, alone when it is not, since they would say something else. */
export function typedText(typed: string, before: Localized | undefined): Localized {
  return before?.sv === typed ? before : { sv: typed };
}
