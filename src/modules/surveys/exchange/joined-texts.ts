import type { Texts } from './imported.ts';

/** Two texts after one another, language by language, with a line between. */
export function joinedTexts(first: Texts, second: Texts): Texts {
  const tags = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(
    tags.map((tag) => [tag, [first[tag] ?? '', second[tag] ?? ''].filter((text) => text !== '').join('\n\n')]),
  );
}
