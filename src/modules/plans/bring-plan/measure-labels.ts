export type Label = 'owner' | 'time' | 'indicator' | 'goal' | 'resources' | 'targetGroup' | 'title';

/** What stands after a label up to the next, and with the label. */
export type Phrase = { label: Label; value: string; raw: string };

const labels: readonly [Label, string][] = [
  [
    'owner',
    '(?:huvud)?ansv(?:ar(?:ig|iga|ar|)|\\.?)(?: (?:nämnd|förvaltning|funktion|part|enhet|utförare))?|vem|ägare|utförare|utförs av',
  ],
  ['time', 'tid(?:plan|s(?:ram|plan|period))?|när|klart?(?: senast)?|senast|datum|slutdatum|genomförs|period|deadline'],
  ['indicator', 'indikator(?:er)?|mått|uppföljning|följs upp|så ser vi|hur vet vi(?: det)?|nyckeltal'],
  ['goal', 'mål|syfte|effektmål|förväntad effekt|önskad effekt'],
  ['resources', 'resurs(?:er)?|kostnad(?:er)?|budget|medel|finansiering'],
  ['targetGroup', 'målgrupp(?:er)?|för vem'],
  ['title', 'åtgärd(?:er)?(?: \\d{1,2})?|aktivitet(?:er)?(?: \\d{1,2})?|insats(?:er)?(?: \\d{1,2})?|vad'],
];
const anyLabel = labels.map(([, words]) => words).join('|');
const labelled = new RegExp(`^(?:\\*\\*)?(?:${anyLabel})(?:\\*\\*)? ?:`, 'iu');
const inText = new RegExp(`(?:^|[\\n.;,(|–—] ?|\\*\\*| )(${anyLabel})(?:\\*\\*)? ?: ?(?:\\*\\*)?`, 'giu');

/** Whether a line only adds to what stands before it: `Ansvarig: rektor`. */
export function isLabelled(text: string): boolean {
  return labelled.test(text.slice(0, 60));
}

/** The text before the first label, and what each label says, in order. No word is lost between them. */
export function phrasesOf(text: string): { before: string; phrases: Phrase[] } {
  // In the middle of a sentence only a word that begins as a label does: "Kort Ansvarig: rektor".
  const found = [...text.matchAll(inText)].filter(([whole]) => !/^ \p{Ll}/u.test(whole));
  const phrases = found.flatMap((match, at): Phrase[] => {
    const until = found[at + 1]?.index ?? text.length;
    const value = tidy(text.slice(match.index + match[0].length, until));
    const label = labelOf(match[1] ?? '');
    return label ? [{ label, value, raw: tidy(text.slice(match.index, until).replace(/^\./, '')) }] : [];
  });
  return { before: tidy(text.slice(0, found[0]?.index ?? text.length)), phrases: phrases.filter(saysSomething) };
}

function labelOf(words: string): Label | undefined {
  return labels.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(words))?.[0];
}

function saysSomething({ value }: Phrase): boolean {
  return value !== '';
}

/** Without signs at the edges; lines stay lines. */
function tidy(text: string): string {
  const one = text
    .replace(/(?<=[\p{L}\p{N}])\*\*(?=[\p{L}\p{N}])/gu, ' ')
    .replace(/\*\*/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  const open = one.includes('(') ? one : one.replace(/\)/g, '');
  return open
    .replace(/[\s;,|(–—]+$/u, '')
    .replace(/^[\s;,|–—(]+/u, '')
    .trim();
}
