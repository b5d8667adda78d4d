/** A text of at most so many characters, cut at a word where one ends near by, with a mark that there is more. Say the whole of it somewhere else. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const next = text.charAt(most - 1);
  const whole = /\s/u.test(next) ? cut : cut.replace(/\s+\S{0,12}$/u, '');
  return `${withoutHalf(whole).trimEnd()}…`;
}

/** Half of a sign that takes two places would be drawn as a sign of its own. */
function withoutHalf(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}
