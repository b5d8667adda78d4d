import type { PublishedQuestion } from '#disclosure/published.ts';

/** What is between the options of a class, and words that say something of all of it. */
const joiners =
  /(?:^|\s)(?:eller|och|or|and|inget svar|no answer|svarade inte|did not answer|svar|answer)(?=\s|$)|[”“"',;/+()…–-]/g;
const orLeftOut = /\s(?:eller|or)\s(?:inget svar|no answer)$/;
const leftOut = /(?:svarade inte|inget svar|did not answer|no answer|utan svar)/;

/** Letters that tell two things apart; how they are written does not. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/**
 * The options that some words name in a question: "”Ja” eller ”Delvis”", "”1” till ”3”", "Svarade inte". Undefined when they name something
 * else, or more than that. A label that was cut ends with "…".
 */
export function optionsNamed(question: PublishedQuestion, words: string): string[] | undefined {
  const text = plain(words);
  if (text === '') return undefined;
  const whole = question.options.find(({ key, label }) => [label.sv, label.en, key].some((one) => plain(one) === text));
  if (whole) return [whole.key];
  if (text.endsWith('…') && !/[”“"]/.test(text)) {
    const cut = text.slice(0, -1).trim();
    const found = question.options.filter(({ label }) =>
      [label.sv, label.en].some((one) => plain(one).startsWith(cut)),
    );
    return cut.length > 3 && found.length === 1 ? found.map(({ key }) => key) : undefined;
  }
  // What has been cut from a list of options may be any of them.
  if (text.endsWith('…')) return undefined;
  for (const locale of ['sv', 'en'] as const) {
    const run = /^[”“"](.+?)[”“"] (?:till|to) [”“"](.+?)[”“"](.*)$/.exec(text);
    const ends =
      run && [run[1], run[2]].map((end) => question.options.findIndex(({ label }) => plain(label[locale]) === end));
    if (run && ends && ends.every((end) => end >= 0)) {
      const inRun = question.options.slice(ends[0], (ends[1] ?? 0) + 1).map(({ key }) => key);
      return leftOut.test(run[3] ?? '') ? [...inRun, ''] : inRun;
    }
    const named = namedApart(question, text, locale);
    if (named) return named;
  }
  return leftOut.test(text) && text.replace(leftOut, '').replace(joiners, '').trim() === '' ? [''] : undefined;
}

/** Takes the labels out of the words, the longest first; nothing but joiners may be left. */
function namedApart(question: PublishedQuestion, text: string, locale: 'sv' | 'en'): string[] | undefined {
  // Taken away first: "no answer" begins as an option that is called No.
  let rest = text.replace(orLeftOut, '');
  const hadLeftOut = rest !== text;
  const found: string[] = [];
  const labels = question.options
    .map(({ key, label }) => ({ key, label: plain(label[locale]) }))
    .filter(({ label }) => label !== '')
    .sort((one, other) => other.label.length - one.label.length);
  for (const { key, label } of labels) {
    const [before = '', after] = apartAt(rest, label);
    if (after === undefined) continue;
    rest = `${before} ${after}`;
    found.push(key);
  }
  const isLeftOut = hadLeftOut || leftOut.test(rest);
  if (found.length === 0 || rest.replace(leftOut, ' ').replace(joiners, ' ').replace(joiners, ' ').trim() !== '')
    return undefined;
  return isLeftOut ? [...found, ''] : found;
}

/** A label counts where it is no part of a longer word. */
function apartAt(text: string, label: string): [string, string] | [] {
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + label.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after))
      return [text.slice(0, at), text.slice(at + label.length)];
  }
  return [];
}
