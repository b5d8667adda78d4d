import { randomInt } from 'node:crypto';
import { unpackAnswer, type AnswerShape, type AnswerSheet } from './answer-bytes.ts';
import { sheetCounter, type SheetCounter } from './count-sheets.ts';
import type { QuestionCount, SheetLayout } from './encoding.ts';
import { openingWith } from './seal.ts';

/** How the answers of a survey are opened and read. Without a key they are not sealed: closed sheets, as before there was sealing. */
export type CountSetup = {
  layout: SheetLayout;
  shape: AnswerShape;
  key: { privateKey: Uint8Array; info: Uint8Array } | undefined;
};

/** What is left of answers when they have been counted: sums per reporting group, and texts without an order or an owner. */
export type CountedAnswers = {
  groups: Map<number, QuestionCount[]>;
  /** Per question answered in words, in the order of the questions, in an order of chance. */
  texts: string[][];
  /** Answers that could not be opened, or were none: they count as answers in which everything was left out. */
  unreadable: number;
};

/** Opens answers and counts them as they come. Nothing readable is kept of an answer but its addends and its texts. */
export function sealedCounter(setup: CountSetup): {
  add: (groupId: number, answers: readonly Uint8Array[]) => void;
  finish: () => CountedAnswers;
} {
  const read = readerOf(setup);
  const groups = new Map<number, SheetCounter>();
  const texts = setup.shape.mostCharacters.map((): string[] => []);
  let unreadable = 0;
  return {
    add(groupId, answers) {
      const counter = groups.get(groupId) ?? sheetCounter(setup.layout);
      groups.set(groupId, counter);
      const opened = answers.flatMap((answer) => read(answer) ?? []);
      const broken = new Set(counter.add(sideBySide(opened, setup.layout.width)));
      unreadable += answers.length - opened.length + broken.size;
      for (const [place, own] of opened.entries()) {
        if (broken.has(place)) continue;
        own.texts.forEach((text, index) => text.trim() !== '' && texts[index]?.push(text.trim()));
      }
    },
    finish() {
      for (const one of texts) shuffle(one);
      const counts = [...groups].map(([groupId, counter]) => [groupId, counter.counts()] as const);
      return { groups: new Map(counts), texts, unreadable };
    },
  };
}

/** Reads an answer, or nothing from what is none. */
type Read = (answer: Uint8Array) => AnswerSheet | undefined;

function readerOf({ key, shape, layout }: CountSetup): Read {
  if (!key) return (closed) => (closed.length === layout.width ? { closed, texts: [] } : undefined);
  const open = openingWith(Buffer.from(key.privateKey), Buffer.from(key.info));
  return (sealed) => {
    const opened = open(sealed);
    return opened && unpacked(shape, opened);
  };
}

function unpacked(shape: AnswerShape, opened: Uint8Array): AnswerSheet | undefined {
  try {
    return unpackAnswer(shape, opened);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // sealed to this key, and no answer
    throw error;
  }
}

/** The closed sheets one after another, as they are counted. */
function sideBySide(opened: readonly AnswerSheet[], width: number): Uint8Array {
  const sheets = new Uint8Array(opened.length * width);
  for (const [place, { closed }] of opened.entries()) sheets.set(closed, place * width);
  return sheets;
}

/** Fisher and Yates, with chance from the system. */
function shuffle(list: string[]): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [list[last], list[other]] = [list[other] ?? '', list[last] ?? ''];
  }
}
