import type { Translatable, TranslationPart } from './translation.rules.ts';

/** Most texts in one form. */
export const textsOnPage = 50;

/** Pages of at most so many texts; a question is kept together where it fits. */
export function paged(
  part: Pick<TranslationPart, 'key' | 'kind' | 'section'>,
  texts: readonly Translatable[],
): TranslationPart[] {
  const pages: Translatable[][] = [];
  for (const group of groupedByQuestion(texts)) {
    for (let at = 0; at < group.length; at += textsOnPage) {
      const piece = group.slice(at, at + textsOnPage);
      const last = pages.at(-1);
      if (last && last.length + piece.length <= textsOnPage) last.push(...piece);
      else pages.push([...piece]);
    }
  }
  return pages.map((one, at) => ({
    ...part,
    key: at === 0 ? part.key : `${part.key}-${at + 1}`,
    page: at + 1,
    pages: pages.length,
    texts: one,
  }));
}

function groupedByQuestion(texts: readonly Translatable[]): Translatable[][] {
  const groups: Translatable[][] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (last && text.question && last[0]?.question?.key === text.question.key) last.push(text);
    else groups.push([text]);
  }
  return groups;
}
