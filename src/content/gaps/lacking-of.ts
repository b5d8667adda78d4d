import type { Bilingual } from '../bilingual.ts';

/** Answers to a question of the bank by which somebody says that they lack what the work asks of them. */
export type Lacking = {
  question: string;
  /** Which wording of the question: answers to another are not read so. */
  version: number;
  options: readonly string[];
  /** What those who answered so lack, after "minst hälften av dem som svarade". */
  said: Bilingual;
  /** Of a manager, who is one person in a small administration: told of all together only, so that nobody is pointed out. */
  wholeOnly?: true;
};

/** Options written short, with a space between. All are of the first wording; a new one is a new entry. */
export function lackingOf(question: string, options: string, sv: string, en: string): Lacking {
  return { question, version: 1, options: options.split(' '), said: { sv, en } };
}
