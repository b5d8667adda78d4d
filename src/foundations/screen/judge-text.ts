import { findPersonNumbers } from '#platform/person-number.ts';
import type { ScreenFinding } from '#platform/screen.ts';
import { findEmailAddresses } from '#foundations/screen/email-addresses.ts';
import { findTelephoneNumbers } from '#foundations/screen/telephone-numbers.ts';

/** The rules. A new one is a row here, two sentences in `screen.texts.ts`, and what it lets through and stops in its test. */
export const rules = [
  { rule: 'person-number', certainty: 'certain', find: findPersonNumbers },
  { rule: 'e-mail', certainty: 'possible', find: findEmailAddresses },
  { rule: 'telephone', certainty: 'possible', find: findTelephoneNumbers },
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
