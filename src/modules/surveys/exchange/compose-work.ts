import type { Localized } from '#content/localized.ts';
import { questionnaireLimits, type SurveyQuestion } from '../questionnaire.ts';
import type { Found, FoundCondition, Note, Texts } from './imported.ts';
import { resolveCondition, type Named } from './resolve-condition.ts';

/** A question that came in, and its options by the file's codes. */
export type Came = { question: SurveyQuestion; keys: ReadonlyMap<string, string> };
/** What has come in so far, and what has been said of it. */
export type Work = {
  base: string;
  languages: readonly string[];
  notes: Note[];
  /** Questions that came in, by the file's code. */
  came: Map<string, Came>;
  keys: Set<string>;
  questions: number;
  items: number;
  named: Found['named'];
};

/** The condition as we can put it. One that we cannot is named, and all are asked. */
export function conditionOf(work: Work, condition: FoundCondition | undefined, what: string) {
  if (!condition) return undefined;
  const find = (name: string): Named | undefined => {
    const meant = work.named(name);
    const came = meant && work.came.get(meant.question);
    return came && { ...came, option: meant.option };
  };
  const says = condition.says && resolveCondition(condition.says, find);
  const detail = condition.text.slice(0, 200);
  if (!says) work.notes.push({ what, reason: 'condition', detail });
  else if (condition.text.includes('!=')) work.notes.push({ what, reason: 'condition-not-answered', detail });
  return says;
}

/** In the questionnaire's languages. Where Swedish is missing, the file's main language stands in its place. Undefined when nothing is said. */
export function localized(work: Work, texts: Texts): Localized | undefined {
  const said = Object.entries(texts).filter(([, text]) => text !== '');
  const of = (tag: string) => said.find(([language]) => language === tag)?.[1];
  const sv = of('sv') ?? of(work.base) ?? said[0]?.[1];
  if (sv === undefined) return undefined;
  return { ...Object.fromEntries(said.filter(([tag]) => work.languages.includes(tag))), sv };
}

/** Whether a text is longer than is taken, in any language. */
export function tooLong(texts: Texts): boolean {
  return Object.values(texts).some((text) => text.length > questionnaireLimits.text);
}
