/** How many lines a text takes when about `width` characters fit on one: whole words, and words that are longer are broken. At least one. */
export function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = [...word].length;
    if (used > 0 && used + 1 + length <= width) {
      used += 1 + length;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = length > width ? length % width || width : length;
  }
  return lines;
}
