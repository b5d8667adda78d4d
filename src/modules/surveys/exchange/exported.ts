import type { Questionnaire } from '../questionnaire.ts';

/** What is handed over of a survey: its questions, without the organisation and without people. */
export type Exported = { id: number; title: string; introduction: string; questionnaire: Questionnaire };

/** The title or the introduction in a language, in Swedish where it has not been written in it. */
export function saidIn(of: Exported, name: 'title' | 'introduction', language: string): string {
  return of.questionnaire.phrases[language]?.[name] || of[name];
}
