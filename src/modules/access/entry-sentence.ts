import type { Locale } from '#platform/i18n/locale.ts';

/** How an entry of the history reads: each module gives the sentences of its own commands. */
export type AuditSentence = (details: Record<string, unknown>) => string;
export type AuditSentences = Record<string, Record<Locale, AuditSentence>>;

/** An entry in words; undefined when no module has a sentence for it. A quotation in a title is one inside a quotation here. */
export function entrySentence(
  sentences: AuditSentences,
  { action, details }: { action: string; details: Record<string, unknown> | null },
  locale: Locale,
): string | undefined {
  return sentences[action]?.[locale](withInnerQuotes(details ?? {}));
}

/** ”Antagande av ”Strategi”” reads as if it had ended after the third word: the inner pair is single. */
function withInnerQuotes(details: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('”', '’').replaceAll('“', '‘') : value,
    ]),
  );
}
