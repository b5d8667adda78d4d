import { allQuestions, type Questionnaire, type SurveyQuestion } from '../questionnaire.ts';
import { freeKey } from '../exchange/keys.ts';
import { typeOf } from './lss-type-of.ts';

/** Codes of a question, of its options and of its rows, by our keys. */
export type LssCodes = { question: string; options: ReadonlyMap<string, string>; rows: ReadonlyMap<string, string> };

/** LimeSurvey's codes are letters and digits: twenty for questions and subquestions, five for answers. */
export function codesOf(questionnaire: Questionnaire): ReadonlyMap<string, LssCodes> {
  const taken = new Set<string>();
  const all = new Map<string, LssCodes>();
  for (const question of allQuestions(questionnaire)) {
    const code = freeKey(question.key.replaceAll('-', ''), taken, { most: 20, letterFirst: true });
    taken.add(code);
    all.set(question.key, { question: code, options: optionCodes(question), rows: shortened(question.rows ?? [], 20) });
  }
  return all;
}

function optionCodes(question: SurveyQuestion): Map<string, string> {
  return shortened(question.options, typeOf(question) === 'M' ? 20 : 5);
}

function shortened(parts: readonly { key: string }[], most: number): Map<string, string> {
  const taken = new Set<string>();
  const codes = new Map<string, string>();
  for (const { key } of parts) {
    const code = freeKey(key.replaceAll('-', ''), taken, { most });
    taken.add(code);
    codes.set(key, code);
  }
  return codes;
}
