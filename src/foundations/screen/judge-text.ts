import { findPersonNumbers } from '#platform/person-number.ts';
import type { ScreenFinding } from '#platform/screen.ts';
import { findAnonymityClaimed } from '#foundations/screen/anonymity-claimed.ts';
import { findEmailAddresses } from '#foundations/screen/email-addresses.ts';
import { findOpinionRecords } from '#foundations/screen/opinion-records.ts';
import { findOwnViews, findOwnViewsAsked, type WrittenQuestion } from '#foundations/screen/own-views.ts';
import { findPersonsAsked, findPersonsAskedFor } from '#foundations/screen/persons-asked.ts';
import { findPointedOut } from '#foundations/screen/pointed-out.ts';
import { findTelephoneNumbers } from '#foundations/screen/telephone-numbers.ts';
import { findWatching } from '#foundations/screen/watching.ts';

/** The rules. A new one is a row here, two sentences in `screen.texts.ts`, and what it lets through and stops in its test. */
export const rules = [
  { rule: 'person-number', certainty: 'certain', find: findPersonNumbers },
  { rule: 'own-view', certainty: 'certain', find: findOwnViews },
  { rule: 'opinion-record', certainty: 'certain', find: findOpinionRecords },
  { rule: 'e-mail', certainty: 'possible', find: findEmailAddresses },
  { rule: 'telephone', certainty: 'possible', find: findTelephoneNumbers },
  { rule: 'pointed-out', certainty: 'possible', find: findPointedOut },
  { rule: 'person-asked', certainty: 'possible', find: findPersonsAsked },
  { rule: 'anonymity-claimed', certainty: 'possible', find: findAnonymityClaimed },
  { rule: 'watching', certainty: 'possible', find: findWatching },
] as const;

export type RuleName = (typeof rules)[number]['rule'];

/** Everything in a text that a rule has something to say about, rule by rule. Paragraphs are parted by line breaks. */
export function judgeText(text: string): ScreenFinding[] {
  return rules.flatMap(({ rule, certainty, find }) =>
    text
      .split('\n')
      .flatMap((passage) => find(passage).map((words): ScreenFinding => ({ rule, certainty, words, passage }))),
  );
}

/**
 * Everything in a question to others, in one language, that a rule has something to say about. Stricter than for other texts: asking for
 * the respondent's own view is refused also without a question mark, as a bare label, and as parties or faiths to choose among; and so is
 * asking who somebody is.
 */
export function judgeQuestion(question: WrittenQuestion): ScreenFinding[] {
  const { text, help = '', options = [], rows = [] } = question;
  const found = [text, help, ...options, ...rows]
    .flatMap(judgeText)
    .filter(({ rule }) => rule !== 'own-view' && rule !== 'person-asked');
  const asked =
    (rule: RuleName) =>
    (words: string): ScreenFinding => ({ rule, certainty: 'certain', words, passage: text });
  return [
    ...findOwnViewsAsked(question).map(asked('own-view')),
    ...findPersonsAskedFor(question).map(asked('person-asked')),
    ...found,
  ];
}
