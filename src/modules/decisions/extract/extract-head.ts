import { dayAfter, daysIn } from './days-in-text.ts';
import type { Read } from './read-extract.ts';

const body =
  /^(?:organ|nämnd|beslutsorgan|instans)?\s*:?\s*((?:kommun|region)(?:styrelsens|fullmäktiges) [\p{L}-]*(?:utskott|beredning)|(?:kommun|region)(?:fullmäktige|styrelsen)|(?:[\p{L}-]+,? )?(?:(?:och|samt) )?[\p{L}-]*(?:nämnden|nämnd|utskottet|utskott|beredningen|direktionen))(?![\p{L}])/iu;
const deciding =
  /^((?:kommun|region)(?:fullmäktige|styrelsen)|[\p{L}-]+(?: och [\p{L}-]+)?(?:nämnden|utskottet|direktionen|utskott)) (?:beslutar|beslutade|föreslår|antar)/iu;

/** Which body met: from the head, from the proof of posting, or else from the decision's own words. */
export function bodyOf(head: readonly string[], lines: readonly string[]): Read<string> | undefined {
  for (const line of [...head, ...lines.filter((one) => /^organ\b/i.test(one))]) {
    // A line about the place or about who is there is no name of a body.
    if (/(?:rummet|salen|beslutande|ledamot|ordförande)/i.test(line)) continue;
    const name = body.exec(line)?.[1];
    if (name) return { value: asName(name), words: line.slice(0, 160) };
  }
  for (const line of lines) {
    const name = deciding.exec(line)?.[1];
    if (name) return { value: asName(name), words: line.slice(0, 160) };
  }
  return undefined;
}

/** The day of the meeting: after the word for it, beside the body's name, or else the first day in the head. */
export function meetingDayOf(head: readonly string[], lines: readonly string[]): Read<string> | undefined {
  const labelled =
    dayAfter(head, /sammanträdesdatum|sammanträdesdag|mötesdatum|mötesdag|sammanträde\b/i) ??
    dayAfter(lines, /sammanträdesdatum|sammanträdesdag|mötesdatum/i);
  if (labelled) return labelled;
  const isOther = (line: string) => /juster|anslag|utskrift|utdrag|bestyrk/i.test(line);
  for (const line of [...head.filter((one) => body.test(one)), ...head]) {
    const [day] = isOther(line) ? [] : daysIn(line);
    if (day) return { value: day, words: line.slice(0, 160) };
  }
  return undefined;
}

/** `KOMMUNSTYRELSEN` and `kommunstyrelsen` are written `Kommunstyrelsen`. */
function asName(name: string): string {
  const plain = name === name.toLocaleUpperCase('sv') ? name.toLocaleLowerCase('sv') : name;
  return plain.charAt(0).toLocaleUpperCase('sv') + plain.slice(1);
}
