import { readTime } from './read-time.rules.ts';

/** A measure as a text says it: empty or null where nothing is said. `named` tells that a person was named as responsible, which is left out. */
export type ReadMeasure = {
  title: string;
  goal: string;
  owner: string;
  named: boolean;
  startsOn: string | null;
  endsOn: string | null;
  resources: string;
  indicator: string;
  targetGroup: string;
};

type Label = 'owner' | 'time' | 'indicator' | 'goal' | 'resources' | 'targetGroup' | 'title';

const labels: readonly [Label, string][] = [
  [
    'owner',
    '(?:huvud)?ansvar(?:ig|iga|ar|)(?: (?:nämnd|förvaltning|funktion|part|enhet|utförare))?|vem|ägare|utförare',
  ],
  ['time', 'tid(?:plan|s(?:ram|plan|period))?|när|klart?(?: senast)?|senast|datum|slutdatum|genomförs|period'],
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

/** Whether a text says who is responsible, which plans say of measures and hardly of anything else. */
export function hasMeasureSigns(text: string): boolean {
  const found = partsOf(text.slice(0, longestRead));
  return found.said.owner !== undefined;
}

/** A measure out of running text, with what its words say of who, when, goal and how one sees it. */
export function readMeasure(text: string, heading = ''): ReadMeasure {
  const { rest, said } = partsOf(text.slice(0, longestRead));
  const own = heading || said.title || rest;
  const { title, more } = titleOf(own);
  const about = heading === '' ? more : [more, rest].filter(Boolean).join(' ');
  const { who, when } = apart(said.owner ?? responsible(rest));
  return {
    ...EMPTY,
    title,
    goal: short(said.goal ?? about),
    resources: short(said.resources ?? ''),
    indicator: short(said.indicator ?? ''),
    targetGroup: short(said.targetGroup ?? '', 500),
    ...ownerOf(who),
    ...(readTime(said.time ?? (when || timeWords(rest))) ?? {}),
  };
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

/** A measure out of a row of such a table. */
export function readMeasureRow(columns: Partial<Record<Label, number>>, row: readonly string[]): ReadMeasure {
  const cell = (label: Label) => row[columns[label] ?? -1] ?? '';
  const { title, more } = titleOf(cell('title'));
  return {
    ...EMPTY,
    title,
    goal: short(cell('goal') || more),
    resources: short(cell('resources')),
    indicator: short(cell('indicator')),
    targetGroup: short(cell('targetGroup'), 500),
    ...ownerOf(cell('owner')),
    ...(readTime(cell('time')) ?? {}),
  };
}

const longestRead = 6000;
const EMPTY: ReadMeasure = {
  title: '',
  goal: '',
  owner: '',
  named: false,
  startsOn: null,
  endsOn: null,
  resources: '',
  indicator: '',
  targetGroup: '',
};
const columnWords: readonly [Label, RegExp][] = [
  ['owner', /ansvar|vem|ägare|utförare/],
  ['targetGroup', /målgrupp/],
  ['indicator', /indikator|mått|uppfölj|hur vet|nyckeltal/],
  ['goal', /^(?:effekt)?mål|syfte|effekt/],
  ['resources', /resurs|kostnad|budget|medel/],
  ['time', /tid|när|klar|datum|period|senast|^år$/],
  ['title', /åtgärd|aktivitet|insats|^vad|att göra/],
];

/** The text without what its labels say, and that by label. */
function partsOf(text: string): { rest: string; said: Partial<Record<Label, string>> } {
  // In the middle of a sentence only a word that begins as a label does: "Kort Ansvarig: rektor".
  const found = [...text.matchAll(inText)].filter(([whole]) => !/^ \p{Ll}/u.test(whole));
  const said: Partial<Record<Label, string>> = {};
  found.forEach((match, at) => {
    const value = tidy(text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length));
    const label = labels.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(match[1] ?? ''))?.[0];
    if (label && value !== '') said[label] ??= value;
  });
  return { rest: tidy(text.slice(0, found[0]?.index ?? text.length)), said };
}

function tidy(text: string): string {
  const one = text.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim();
  const open = one.includes('(') ? one : one.replace(/\)/g, '');
  return open
    .replace(/[\s;,|(–—]+$/u, '')
    .replace(/^[\s;,|–—]+/u, '')
    .trim();
}

const longestTitle = 200;

/** A name that fits, and what did not find room in it. */
function titleOf(text: string): { title: string; more: string } {
  const whole = text.replace(/\s+/g, ' ').trim();
  const sentence = /^.{10,200}?[.!?](?= \p{Lu})/u.exec(whole.slice(0, 300))?.[0];
  if (sentence) return { title: sentence.replace(/\.$/, ''), more: whole.slice(sentence.length).trim() };
  if (whole.length <= longestTitle) return { title: whole.replace(/\.$/, ''), more: '' };
  const cut = whole.lastIndexOf(' ', longestTitle - 1);
  return { title: `${whole.slice(0, cut > 100 ? cut : longestTitle - 1)}…`, more: whole };
}

/** "Rektorerna ansvarar för att …" */
function responsible(text: string): string {
  return /(?:^|[.;] )(\p{Lu}[^.;:]{2,80}?) (?:är ansvarig|ansvarar)\b/u.exec(text)?.[1] ?? '';
}

/** "Rektor, våren 2027" says two things. */
function apart(owner: string): { who: string; when: string } {
  const parts = owner.split(/, ?|; ?/);
  const when = parts.slice(1).filter((part) => readTime(part));
  return { who: parts.filter((part) => !when.includes(part)).join(', '), when: when.join(' ') };
}

/** Only what stands as a time: "senast 1 juni 2027", "under 2027", "(våren 2027)". A year in a name of something else is none. */
function timeWords(text: string): string {
  const found =
    /\b(?:senast|klart?|före|innan|under|till|från|med start|start)\b[^.;()]{0,60}20\d\d[^.;() ]{0,8}/iu.exec(
      text,
    )?.[0] ?? /\([^()]{0,40}(?:20\d\d|[vh]t ?\d\d)[^()]{0,30}\)/iu.exec(text)?.[0];
  return found ?? '';
}

/** A role or an administration. A person's name is not taken over: people leave, posts stay, and the plan becomes public. */
function ownerOf(text: string): { owner: string; named: boolean } {
  const owner = text.replace(/\s+/g, ' ').replace(/\.$/, '').trim();
  if (owner.length > 200) return { owner: '', named: false };
  if (isName(owner)) return { owner: '', named: true };
  return { owner: owner.charAt(0).toLocaleUpperCase('sv') + owner.slice(1), named: false };
}

function isName(text: string): boolean {
  const parts = text.split(/,| och | samt |\/|&/).map((part) => part.trim());
  return parts.some((part) => {
    const given = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u.test(part);
    return given && !ROLES.test(part);
  });
}

const ROLES =
  /chef|nämnd|förvaltning|tjänst|samordnare|rektor|polis|kommun|region|styrelse|enhet|skola|grupp|råd|omsorg|avdelning|kontor|utveckl|strateg|sekreterare|direktör|bibliotek|förening|myndighet|ledare|bolag/i;

function short(text: string, most = 2000): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
