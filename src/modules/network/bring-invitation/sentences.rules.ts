const longestText = 60_000;
const longestSentence = 2000;

/** A text as sentences and lines, each of them without bullets; what a line break only wraps is one sentence. An invitation is shorter than what is read. */
export function sentencesOf(text: string): string[] {
  return unwrapped(text.slice(0, longestText)).flatMap((line) =>
    line
      .split(/(?<=[.!?]) (?=\p{Lu})/u)
      .map((one) => one.trim().slice(0, longestSentence))
      .filter((one) => one !== ''),
  );
}

const bullet = /^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/u;

/** A line that neither ends a sentence nor is followed by something that begins anew is one with the next. */
function unwrapped(text: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const raw of text.replace(/\r\n?/gu, '\n').split('\n')) {
    const isItem = bullet.test(raw);
    const line = raw
      .replace(bullet, '')
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim();
    const last = lines.at(-1);
    if (line !== '' && open && !isItem && last !== undefined && /^[\p{Ll}(]/u.test(line))
      lines[lines.length - 1] = `${last} ${line}`;
    else if (line !== '') lines.push(line);
    open = line !== '' && !/[.!?:]$/u.test(line);
  }
  return lines;
}
