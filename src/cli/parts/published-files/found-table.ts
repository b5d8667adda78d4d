/** A table as it stands in a document. `headings`: what stands around it, the nearest first. */
export type FoundTable = { place: string; headings: readonly string[]; rows: readonly (readonly string[])[] };

/** What a document says. */
export type FoundContent = { tables: FoundTable[]; loose: LooseText[] };

/** Other text with a figure in it, and the headings over it, the nearest first. */
export type LooseText = { words: string; headings: readonly string[] };

export function emptyContent(): FoundContent {
  return { tables: [], loose: [] };
}

export function joined(...contents: readonly FoundContent[]): FoundContent {
  return { tables: contents.flatMap(({ tables }) => tables), loose: contents.flatMap(({ loose }) => loose) };
}

/** Words without the spaces that only lay them out. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
