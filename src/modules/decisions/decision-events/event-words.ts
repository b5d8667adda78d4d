import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { DecisionEvent, Standing } from './decision-event.rules.ts';
import { decisionEventTexts } from './decision-event.texts.ts';

/** What happened, in a few words. */
export function eventTitle({ type, atOnce }: DecisionEvent, locale: Locale): string {
  const t = decisionEventTexts[locale];
  return atOnce ? t.atOnceHappened : t.happened[type];
}

/** What is to be known of it besides its day. */
export function eventNotes(event: DecisionEvent, standing: Standing, locale: Locale): string[] {
  const t = decisionEventTexts[locale];
  const { takenDownOn, outcome, note } = event;
  const day = (date: string) => formatDate(date, locale);
  const { appealLast } = standing;
  const early =
    takenDownOn !== null && appealLast !== undefined && event === standing.announced && takenDownOn <= appealLast;
  const down =
    takenDownOn === null
      ? []
      : [early ? t.takenDownEarly(day(takenDownOn), day(appealLast)) : t.takenDown(day(takenDownOn))];
  return [...down, ...(outcome ? [t.ended[outcome]] : []), ...(note ? [note] : [])];
}

/** Whether a later record of the same thing stands instead. Appeals and corrections stand side by side. */
export function isSuperseded(event: DecisionEvent, standing: Standing): boolean {
  switch (event.type) {
    case 'minutes-approved':
      return event !== standing.approved;
    case 'announced':
      return event !== standing.announced;
    case 'extract-received':
    case 'appealed':
    case 'appeal-ended':
    case 'correction':
      return false;
  }
}
