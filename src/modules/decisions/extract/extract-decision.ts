import type { Outcome } from '../matter.rules.ts';
import type { Read } from './read-extract.ts';
import { sectionsOf } from './extract-sections.ts';

/** The longest text of a decision that is kept. */
const longest = 20_000;

/**
 * The decision as it stands: under its heading, or else from the line on which the body decides. Words on the way to it (what was proposed, moved
 * or put to the vote) are not the decision.
 */
export function decisionOf(lines: readonly string[]): Read<string> | undefined {
  const sections = sectionsOf(lines);
  const headed = sections
    .map((section, at) => ({ ...section, at }))
    .filter(({ kind }) => kind === 'decision')
    // A body that is named on the line after the heading is part of the decision.
    .map(({ heading, lines: own, at }) => {
      const next = sections[at + 1];
      return { heading, text: unwrapped(own.some(Boolean) || next?.kind !== 'decides' ? own : next.lines) };
    });
  const found = headed.some(({ text }) => text !== '')
    ? headed
    : sections
        .filter(({ kind }, at) => kind === 'decides' && !isOnTheWay(sections[at - 1]?.heading ?? ''))
        .slice(-1)
        .map(({ heading, lines: own }) => ({ heading, text: unwrapped(own) }));
  const text = found
    .map((one) => one.text)
    .filter(Boolean)
    .join('\n\n')
    .slice(0, longest);
  if (text === '') return undefined;
  return { value: text, words: found[0]?.heading ?? '' };
}

function isOnTheWay(heading: string): boolean {
  return (
    /^(?:förslag|yrkande|proposition|beslutsgång|omröstning|votering)/i.test(heading) && !/beslutsgång/i.test(heading)
  );
}

const signs: [Outcome, RegExp][] = [
  ['referred-back', /återremit|återremiss|återförvisa/i],
  ['tabled', /bordlägg|bordlagt|bordläggs/i],
  [
    'amended',
    /med (?:följande|den|de|nedanstående) (?:ändring|tillägg|justering|komplettering)|med (?:ändringen|tillägget)|ändringsyrkande|tilläggsyrkande|i (?:ändrad|reviderad) (?:lydelse|form)/i,
  ],
  ['rejected', /(?<!\p{L})(?:avslå|avslår|avslås|avslog|avstyrker|avslag)(?!\p{L})/iu],
];

/** How it went, and the sentence that says so. Undefined where the text says two things: then a person chooses. */
export function outcomeOf(text: string): Read<Outcome> | undefined {
  const sentences = text.split(/\n+|(?<=[.;])\s+/).filter(Boolean);
  const found = signs.flatMap(([outcome, pattern]) => {
    const words = sentences.find((sentence) => pattern.test(sentence));
    return words ? [{ value: outcome, words: words.slice(0, 200) }] : [];
  });
  if (found.length > 1) return undefined;
  const [only] = found;
  // Something is rejected and something is adopted in the same decision.
  if (only?.value === 'rejected' && /(?<!\p{L})(?:antar?|antas|bifall\p{L}*|godkänn\p{L}*)(?!\p{L})/iu.test(text))
    return undefined;
  const approved =
    sentences[0] === undefined ? undefined : { value: 'approved' as const, words: sentences[0].slice(0, 200) };
  return only ?? approved;
}

/** Lines that the page broke are put together again; att-clauses, points and paragraphs stay apart. */
function unwrapped(lines: readonly string[]): string {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const starts = /^(?:att\b|\d{1,2}[.)] |[-–•] |[a-z]\) )/.test(line);
    if (line === '') open = false;
    else if (open && !starts)
      paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`.replace(/(\p{L})- (?=\p{Ll})(?!- och )/u, '$1- '));
    else paragraphs.push(line);
    if (line !== '') open = !/[:.]$/.test(line) || !starts ? !/:$/.test(line) : false;
  }
  return paragraphs.join('\n').replace(/\n(?!att\b|\d{1,2}[.)] |[-–•] |[a-z]\) )/g, '\n\n');
}
