import { QUESTION_BANK, type Question } from '#content/question-bank.ts';
import type { SurveyQuestion } from '../questionnaire.ts';

/** The bank's question with this key, as it is worded today. */
export function findInBank(key: string): Question | undefined {
  return QUESTION_BANK.find((question) => question.key === key);
}

/** Whether the key is one that the bank gives: an area and a number. Such a key is promised to mean the bank's own words. */
export function isBankKey(key: string): boolean {
  return /^[A-L][1-9]\d?$/.test(key);
}

/** A copy that asks exactly as the bank does today: answers to it can be compared between years and municipalities. */
export function copyOf(question: Question): SurveyQuestion {
  return structuredClone(question);
}

/**
 * Whether a question has a key of the bank without its words. A copy of an earlier version is left alone: the bank has moved on and no
 * longer knows how it was worded.
 */
export function differsFromBank(question: SurveyQuestion): boolean {
  if (!isBankKey(question.key)) return false;
  const original = findInBank(question.key);
  if (!original) return true;
  return (
    question.version > original.version ||
    (question.version === original.version && wordsOf(question) !== wordsOf(original))
  );
}

/** What the respondent reads in Swedish, the original, and what is counted: the same words mean the same question. */
export function wordsOf(question: SurveyQuestion): string {
  const { kind, text, help, options, rows, size } = question;
  const read = options.map(({ key, label, none, alone, from, to }) => [key, label.sv, none, alone, from, to]);
  return JSON.stringify([
    kind,
    text.sv,
    help?.sv ?? '',
    read,
    (rows ?? []).map((row) => [row.key, row.label.sv]),
    size ?? '',
  ]);
}
