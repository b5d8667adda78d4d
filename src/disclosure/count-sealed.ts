import { randomInt } from 'node:crypto';
import { unpackAnswer, type AnswerShape } from './answer-bytes.ts';
import { countSheet, noCounts, type QuestionCount, type SheetLayout } from './encoding.ts';
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
  const groups = new Map<number, QuestionCount[]>();
  const texts = setup.shape.mostCharacters.map((): string[] => []);
  let unreadable = 0;
  return {
    add(groupId, answers) {
      const counts = groups.get(groupId) ?? noCounts(setup.layout);
      groups.set(groupId, counts);
      for (const answer of answers) {
        try {
          const { closed, texts: own } = read(answer);
          countSheet(setup.layout, counts, closed);
          own.forEach((text, index) => text.trim() !== '' && texts[index]?.push(text.trim()));
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          unreadable += 1;
        }
      }
    },
    finish() {
      for (const one of texts) shuffle(one);
      return { groups, texts, unreadable };
    },
  };
}

type Read = (answer: Uint8Array) => { closed: Uint8Array; texts: readonly string[] };

function readerOf({ key, shape }: CountSetup): Read {
  if (!key) return (closed) => ({ closed, texts: [] });
  const open = openingWith(Buffer.from(key.privateKey), Buffer.from(key.info));
  return (sealed) => {
    const opened = open(sealed);
    if (!opened) throw new RangeError('not sealed to this key');
    return unpackAnswer(shape, opened);
  };
}

/** Fisher and Yates, with chance from the system. */
function shuffle(list: string[]): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [list[last], list[other]] = [list[other] ?? '', list[last] ?? ''];
  }
}
