import type { PreventionLevel } from '#content/prevention-levels.ts';
import { factsAtEnd, ownerBefore } from './facts-at-end.rules.ts';
import { phrasesOf, type Label, type Phrase } from './measure-labels.ts';
import { isName } from './role-words.ts';
import { SENTENCE_END } from './sentence-end.ts';
import { readOneTime, readOnlyTime, type ReadTime } from './read-time.rules.ts';

/**
 * A measure as a text says it: empty or null where nothing is said, or where it is not sure. `rest` is what found no field, in the words of the text:
 * it stays text, and is never made a goal. `name` is a person who was named as responsible, who is not taken over.
 */
export type ReadMeasure = {
  title: string;
  goal: string;
  owner: string;
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  resources: string;
  indicator: string;
  targetGroup: string;
  preventionLevel: PreventionLevel | null;
  rest: string;
};

/** Whether a text says who is responsible, which plans say of measures and hardly of anything else. */
export function hasMeasureSigns(text: string): boolean {
  return phrasesOf(text.slice(0, longestRead)).phrases.some(({ label }) => label === 'owner');
}

/** A measure out of running text, with what its words say of who, when, goal and how one sees it. */
export function readMeasure(text: string, heading = ''): ReadMeasure {
  const { before, phrases } = phrasesOf(text.slice(0, longestRead));
  const made = begun();
  for (const phrase of phrases) take(made, phrase);
  const end = heading === '' ? factsAtEnd(before) : { text: before, owner: '', time: undefined };
  if (end.owner !== '' && made.owner === '' && made.name === '') setOwner(made, end.owner);
  else if (end.owner !== '') end.text = before;
  if (end.time !== undefined && made.time === undefined && end.text !== before) made.time = end.time;
  else if (end.time !== undefined) end.text = before;
  if (made.owner === '' && made.name === '') setOwner(made, ownerBefore(end.text));
  made.time ??= readOneTime(timeWords(end.text));
  return finished(made, { heading, before: end.text, beyond: text.slice(longestRead) });
}

/** A measure out of a row of a table whose columns are known. What stands in no known column stays text, under its column's heading. */
export function readMeasureRow(
  columns: Partial<Record<Label, number>>,
  row: readonly string[],
  header: readonly string[] = [],
): ReadMeasure {
  const made = begun();
  const known = new Map(Object.entries(columns).map(([label, at]) => [at, label]));
  let title = '';
  row.forEach((cell, at) => {
    const value = oneLine(cell);
    if (value === '') return;
    const label = labels.find((one) => one === known.get(at));
    const raw = [oneLine(header[at] ?? ''), value].filter(Boolean).join(': ');
    if (label === 'title') title = value;
    else if (label) take(made, { label, value, raw });
    else if (!/^(?:nr|nummer|#|)$/i.test(header[at] ?? '') || !/^\d{1,3}[.)]?$/.test(value)) made.rest.push(raw);
  });
  return finished(made, { heading: '', before: title, beyond: '' });
}

/** Columns of a table of measures by what they hold; nothing when its heading is none of a table of measures. */
export function measureColumns(header: readonly string[]): Partial<Record<Label, number>> | undefined {
  const found: Partial<Record<Label, number>> = {};
  header.forEach((cell, at) => {
    const words = cell.slice(0, 60).toLocaleLowerCase('sv');
    const label = columnWords.find(([, pattern]) => pattern.test(words))?.[0];
    if (label) found[label] ??= at;
  });
  return found.title !== undefined && Object.keys(found).length > 1 ? found : undefined;
}

const longestRead = 6000;
const longestTitle = 200;

const labels = ['owner', 'time', 'indicator', 'goal', 'resources', 'targetGroup', 'title'] as const;
const columnWords: readonly [Label, RegExp][] = [
  ['owner', /ansv|vem|ägare|utförare/],
  ['targetGroup', /målgrupp/],
  ['indicator', /indikator|mått|uppfölj|hur vet|nyckeltal/],
  ['goal', /^(?:effekt)?mål|syfte|effekt/],
  ['resources', /resurs|kostnad|budget|medel/],
  ['time', /tid|när|klar|datum|period|senast|^år$/],
  ['title', /åtgärd|aktivitet|insats|^vad|att göra/],
];

/** A measure on its way. `time` may be read more than once; `rest` holds what has found no field so far. */
type Made = Record<'owner' | 'name' | 'goal' | 'resources' | 'indicator' | 'targetGroup' | 'title', string> & {
  time: ReadTime | undefined;
  rest: string[];
};

function begun(): Made {
  return {
    owner: '',
    name: '',
    goal: '',
    resources: '',
    indicator: '',
    targetGroup: '',
    title: '',
    time: undefined,
    rest: [],
  };
}

/** What a label says goes into its field, if that is free and it fits; otherwise all of it stays text. */
function take(made: Made, phrase: Phrase): void {
  const { label, value, raw } = phrase;
  if (label === 'owner') return takeOwner(made, phrase);
  if (label === 'time') return takeTime(made, phrase);
  const most = label === 'targetGroup' ? 500 : label === 'title' ? longestTitle : 2000;
  if (made[label] !== '' || value.length > most) made.rest.push(raw);
  else made[label] = value;
}

/** "Rektor, våren 2027. Följs upp i juni." says who, when and something else. */
function takeOwner(made: Made, { value, raw }: Phrase): void {
  const [first, after] = firstSentence(value);
  if (made.owner !== '' || made.name !== '' || first.length > 200) {
    made.rest.push(raw);
    return;
  }
  const parts = first.split(/[,;] ?/);
  const when = parts.slice(1).find((part) => readOnlyTime(part)) ?? '';
  const others = parts.filter((part, at) => at === 0 || part !== when);
  setOwner(made, others.join(', '));
  for (const said of [when, after]) takeLoose(made, said);
}

function takeTime(made: Made, { value, raw }: Phrase): void {
  const [first, after] = firstSentence(value);
  const only = readOnlyTime(first);
  if (made.time !== undefined || !only)
    made.rest.push(after === '' ? raw : raw.slice(0, raw.length - after.length).trim());
  made.time ??= only ?? readOneTime(first);
  takeLoose(made, after);
}

/** What stands after what a label says: a time of its own, or text. */
function takeLoose(made: Made, said: string): void {
  if (said === '') return;
  const time = made.time === undefined ? readOnlyTime(said) : undefined;
  if (time) made.time = time;
  else made.rest.push(said);
}

function setOwner(made: Made, text: string): void {
  const owner = oneLine(text).replace(/\.$/, '');
  if (isName(owner)) made.name = owner;
  else made.owner = owner.charAt(0).toLocaleUpperCase('sv') + owner.slice(1);
}

function finished(made: Made, of: { heading: string; before: string; beyond: string }): ReadMeasure {
  const { time, rest, title: labelledTitle, ...said } = made;
  const own = of.heading || labelledTitle || of.before;
  const { title, more } = titleOf(own);
  // What did not become the name is text: the words before the labels, or a name that a label gave beside the heading.
  const loose = [of.before, labelledTitle].filter((one) => one !== own);
  const left = [more, ...loose, ...rest, of.beyond].map((one) => one.trim()).filter((one) => /[\p{L}\p{N}]/u.test(one));
  return {
    ...said,
    title,
    startsOn: time?.startsOn ?? null,
    endsOn: time?.endsOn ?? null,
    preventionLevel: null,
    rest: left.join('\n'),
  };
}

/** A name that fits, and what did not find room in it. */
function titleOf(text: string): { title: string; more: string } {
  const whole = oneLine(text);
  const [sentence, after] = firstSentence(whole);
  if (after !== '' && sentence.length >= 10 && sentence.length <= longestTitle)
    return { title: sentence.replace(/\.$/, ''), more: after };
  if (whole.length <= longestTitle) return { title: whole.replace(/\.$/, ''), more: '' };
  const cut = whole.lastIndexOf(' ', longestTitle - 1);
  return { title: `${whole.slice(0, cut > 100 ? cut : longestTitle - 1)}…`, more: whole };
}

/** The first sentence or line, and what stands after it. An abbreviation ends none. */
function firstSentence(text: string): [string, string] {
  const end = SENTENCE_END.exec(text);
  return end ? [text.slice(0, end.index).trim(), text.slice(end.index).trim()] : [text, ''];
}

/** Only what stands as a time: "senast 1 juni 2027", "under 2027", "(våren 2027)". A year in a name of something else is none. */
function timeWords(text: string): string {
  const led = /\b(?:senast|klart?|före|innan|under|till)\b[^.;()]{0,60}20\d\d[^.;() ]{0,8}/iu.exec(text)?.[0];
  const inBrackets = /\(([^()]{3,60})\)/u.exec(text)?.[1] ?? '';
  return led ?? (readOnlyTime(inBrackets) && !/^20\d\d$/.test(inBrackets) ? inBrackets : '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
