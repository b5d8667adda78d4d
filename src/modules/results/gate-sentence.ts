import type { Locale } from '#platform/i18n/locale.ts';
import { coarserOf } from './gate.rules.ts';
import { gateTexts } from './gate.texts.ts';
import type { Result } from './result.queries.ts';

/** What the attacker's program found before anything was shown, in a line: the same on pages and in files. */
export function gateSentence({ gate }: Pick<Result, 'gate'>, locale: Locale): string {
  const t = gateTexts[locale];
  if (!gate) return t.lineBefore;
  const { holds, findings, withheld } = gate.report;
  if (!holds) return t.lineFound(findings.length);
  return withheld ? `${t.line} ${t.outcome.withheld[withheld]}` : t.line;
}

/** Where questions are shown coarser than the size of the group alone asks for, kind by kind; that none is, where that is so. */
export function coarserLines(result: Pick<Result, 'groups' | 'tables' | 'sections'>, locale: Locale): string[] {
  const t = gateTexts[locale].coarser;
  const coarser = coarserOf(result);
  const lines = (['closed', 'thirds', 'hidden'] as const)
    .filter((kind) => coarser[kind].questions > 0)
    .map((kind) => t[kind](coarser[kind].questions, coarser[kind].groups));
  return lines.length > 0 ? lines : [t.none];
}
