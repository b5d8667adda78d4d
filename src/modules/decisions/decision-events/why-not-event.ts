import type { Locale } from '#platform/i18n/locale.ts';
import { FieldError } from '#platform/errors.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { standingOf, whyNotEvent, type DecisionEvent } from './decision-event.rules.ts';
import { decisionEventTexts } from './decision-event.texts.ts';

type Known = Parameters<typeof whyNotEvent>[1];

/** The sentence that says why something cannot have happened to a decision as it was typed, with the day that stands against it. */
export function whyNotInWords(event: DecisionEvent, known: Known, locale: Locale): string | undefined {
  const { why } = decisionEventTexts[locale];
  const reason = whyNotEvent(event, known);
  if (reason === undefined) return undefined;
  const standing = standingOf(known.decision, known.events, known.today);
  const against = {
    'before-decision': known.decision.decidedOn,
    'after-announced': standing.announced?.happenedOn,
    'before-approved': standing.approved?.happenedOn,
    'appealed-later': standing.appeal?.happenedOn,
    'after-last-day': standing.appealLast,
    'before-appeal': standing.appeal?.happenedOn,
  };
  switch (reason) {
    case 'in-the-future':
    case 'down-before-up':
    case 'only-preparing':
    case 'already-annulled':
    case 'no-appeal':
      return why[reason];
    case 'before-decision':
    case 'after-announced':
    case 'before-approved':
    case 'appealed-later':
    case 'after-last-day':
    case 'before-appeal':
      return why[reason](formatDate(against[reason] ?? known.decision.decidedOn, locale));
  }
}

/** Says at the day's field why not. */
export function refuseEvent(event: DecisionEvent, known: Known, locale: Locale): void {
  const sentence = whyNotInWords(event, known, locale);
  if (sentence !== undefined)
    throw new FieldError(
      sentence === decisionEventTexts[locale].why['down-before-up'] ? 'takenDownOn' : 'happenedOn',
      sentence,
    );
}
