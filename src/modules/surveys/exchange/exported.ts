import type { Questionnaire } from '../questionnaire.ts';
import { writtenName } from '../written-texts.ts';

/** What is handed over of a survey: its questions, without the organisation and without people. */
export type Exported = { id: number; title: string; introduction: string; questionnaire: Questionnaire };

/** The title or the introduction in a language, in Swedish where it has not been written in it. */
export function saidIn(of: Exported, name: 'title' | 'introduction', language: string): string {
  return writtenIn(of, name, language) || of[name];
}

/** The same; undefined where it has not been written in the language. */
export function writtenIn(of: Exported, name: 'title' | 'introduction', language: string): string | undefined {
  return of.questionnaire.phrases[language]?.[writtenName(name, of[name])];
}
