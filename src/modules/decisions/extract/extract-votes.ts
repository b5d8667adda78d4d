import { sectionsOf } from './extract-sections.ts';

/** A vote with its numbers; what the text does not say is null. */
export type ReadVote = { yes: number | null; no: number | null; abstained: number | null; words: string };

const longestWords = 4000;
const most = 20;

/** Who reserved, as it stands: under its heading, and where somebody says so in another part. */
export function reservationsIn(lines: readonly string[]): string[] {
  const found = sectionsOf(lines).flatMap(({ kind, lines: own }) =>
    kind === 'reservation'
      ? paragraphsOf(own)
      : sentencesOf(own).filter((sentence) => /reserverar sig|reserverade sig|anmäler reservation/i.test(sentence)),
  );
  return [...new Set(found)]
    .filter((words) => !/^(?:inga?|-)\b.{0,20}$/i.test(words))
    .slice(0, most)
    .map((words) => words.slice(0, longestWords));
}

/** The votes of a paragraph: each part under a heading of its own, or else each sentence that has the numbers. The same numbers count once. */
export function votesIn(lines: readonly string[]): ReadVote[] {
  const found = sectionsOf(lines)
    .flatMap(({ kind, lines: own }) => (kind === 'vote' ? [own.join('\n').trim()] : sentencesOf(own)))
    .filter((words) => (says.yes.test(words) && says.no.test(words)) || uncertain.test(words))
    .map(readVote)
    .filter(({ yes, no, words }) => yes !== null || no !== null || uncertain.test(words));
  return found.filter((vote, at) => found.findIndex((other) => sameNumbers(other, vote)) === at).slice(0, most);
}

const says = { yes: /(?<!\p{L})ja(?!\p{L})/iu, no: /(?<!\p{L})nej(?!\p{L})/iu };
/** Which number is for and which against is not said. */
const uncertain = /\d+ röster mot \d+/i;

function readVote(words: string): ReadVote {
  const style = beside('ja', 'before').test(words) ? 'before' : 'after';
  const number = (said: string) => numberAt(beside(said, style).exec(words)?.[1]) ?? namesAfter(words, said);
  return {
    yes: number('ja'),
    no: number('nej'),
    abstained: number(String.raw`avst[åo]\p{L}*`),
    words: words.slice(0, longestWords),
  };
}

const named =
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  );
const figure = String.raw`(\d{1,3}|ett|${named.join('|')})`;
const ballot = (said: string) => String.raw`(?<!\p{L})(?:${said})(?:[- ]?röst(?:er|erna)?)?(?!\p{L})`;

/** `8 ja-röster`, `två som avstod`, or `Ja: 8`, `Avstår 2`: a table or a sentence keeps to one of them. */
function beside(said: string, style: 'before' | 'after'): RegExp {
  return style === 'before'
    ? new RegExp(String.raw`(?<![\p{L}\d/-])${figure}(?: st| ledamöter)?(?: som)?[ -]${ballot(said)}`, 'iu')
    : new RegExp(String.raw`${ballot(said)}\s*[:=–-]?\s*(\d{1,3})(?![\d-])`, 'iu');
}

function numberAt(found: string | undefined): number | null {
  if (found === undefined) return null;
  return /\d/.test(found) ? Number(found) : named.indexOf(found.toLowerCase().replace(/^ett$/, 'en'));
}

/** How many are named after the word, each with a party. */
function namesAfter(words: string, said: string): number | null {
  const parts = words.split(
    new RegExp(`(${ballot('ja')}|${ballot('nej')}|${ballot(String.raw`avst[åo]\p{L}*`)})`, 'iu'),
  );
  const own = new RegExp(`^${ballot(said)}$`, 'iu');
  const people = parts
    .filter((_, at) => own.test(parts[at - 1] ?? ''))
    .reduce((sum, part) => sum + (part.match(/\([\p{L}\d]{1,5}\)/gu)?.length ?? 0), 0);
  return people > 0 ? people : null;
}

function sameNumbers(one: ReadVote, other: ReadVote): boolean {
  const known = one.yes !== null || one.no !== null;
  return known ? one.yes === other.yes && one.no === other.no : one.words === other.words;
}

function paragraphsOf(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\n/g, ' ').trim())
    .filter(Boolean);
}

function sentencesOf(lines: readonly string[]): string[] {
  return paragraphsOf(lines).flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
}
