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

/** A title to be quoted: ”Antagande av ”Strategi”” would read as if it ended after the third word, so its own quotation marks are single. */
export function quotable(title: string): string {
  return title.replaceAll('”', '’').replaceAll('“', '‘');
}

function withInnerQuotes(details: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [name, typeof value === 'string' ? quotable(value) : value]),
  );
}
