/**
 * Readability index of a Swedish text (Björnsson 1968): words per sentence plus the percentage of words longer than six letters.
 * Below 30 is very easy, 30–40 easy, 40–50 ordinary prose. A text without words is 0.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{Letter}\p{Number}]+(?:[-:’'][\p{Letter}\p{Number}]+)*/gu) ?? [];
  if (words.length === 0) return 0;
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n+/u).filter((part) => /[\p{Letter}\p{Number}]/u.test(part)).length;
  const long = words.filter((word) => [...word].length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}
