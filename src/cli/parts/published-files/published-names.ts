import type { Published, PublishedGroup, PublishedQuestion, Range } from '#disclosure/published.ts';
import { plain } from './option-words.ts';

/** What questions and groups are called. */
export type Names = {
  questions: ReadonlyMap<string, PublishedQuestion>;
  groups: ReadonlyMap<string, PublishedGroup>;
  all: readonly PublishedQuestion[];
};

export function namesOf({ questions, groups }: Published): Names {
  const whole = groups.find(({ level }) => level === 'municipality');
  return {
    all: questions,
    questions: new Map(
      questions.flatMap((one) => [one.key, one.text.sv, one.text.en].map((text) => [plain(text), one] as const)),
    ),
    groups: new Map([
      ...(whole
        ? ['alla', 'alla tillsammans', 'all', 'everyone together', 'hela kommunen'].map(
            (name) => [name, whole] as const,
          )
        : []),
      ...groups.map((group) => [plain(group.name), group] as const),
    ]),
  };
}

/** The first that is a question's words or key; otherwise the first that has a question's words in it. */
export function questionIn(texts: readonly string[], { questions, all }: Names): PublishedQuestion | undefined {
  const exact = texts.map((text) => questions.get(plain(text))).find((one) => one !== undefined);
  if (exact) return exact;
  const longest = [...all].sort((one, other) => other.text.sv.length - one.text.sv.length);
  for (const text of texts) {
    const within = plain(text);
    const found = longest.find(({ text: { sv, en } }) =>
      [sv, en].some((one) => one.length > 8 && within.includes(plain(one))),
    );
    if (found) return found;
  }
  return undefined;
}

/** "Norra skolan (14 svar)": a group and how many answered there. */
const withAnswers = /^(.+) \((\d[\d ]*) (?:svar|answers)\)$/;

/** The group that is named together with how many answered in it. */
export function sizeOf(words: string, { groups }: Names): { group: PublishedGroup; said: Range } | undefined {
  const [, name = '', number = ''] = withAnswers.exec(plain(words)) ?? [];
  const group = groups.get(name);
  const answers = Number(number.replaceAll(' ', ''));
  return group && { group, said: { least: answers, most: answers } };
}

/** The first that is a group's name, alone or with how many answered there. */
export function groupIn(texts: readonly string[], names: Names): PublishedGroup | undefined {
  return texts
    .map((text) => names.groups.get(plain(text)) ?? sizeOf(text, names)?.group)
    .find((one) => one !== undefined);
}
