import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate, latestDays } from '#foundations/clocks/index.ts';
import { stepDays, type WayFacts, type WayWarning } from './way-dates.rules.ts';
import type { WayStep } from './way.rules.ts';
import { wayTexts } from './way.texts.ts';

/** What does not hold, as a sentence that says what to do. */
export function warningSentence(warning: WayWarning, locale: Locale): string {
  const t = wayTexts[locale].warnings;
  const day = (date: string) => formatDate(date, locale);
  switch (warning.code) {
    case 'before-earlier':
      return t[warning.code]({ ...warning, plannedOn: day(warning.plannedOn), earlierOn: day(warning.earlierOn) });
    case 'notice-past':
    case 'memorandum-past':
      return t[warning.code]({ ...warning, plannedOn: day(warning.plannedOn), latest: day(warning.latest) });
    case 'rest-day':
    case 'passed':
      return t[warning.code]({ ...warning, plannedOn: day(warning.plannedOn) });
    case 'no-executive':
      return t[warning.code](warning);
    case 'not-last':
      return t[warning.code](warning);
    case 'nobody-decides':
      return t[warning.code];
  }
}

/** The last days that follow from a step's planned day: before the meeting, and after it when all takes as long as it may. */
export function latestSentences(step: WayStep, facts: WayFacts, locale: Locale): string[] {
  return [...sentencesBefore(step, facts, locale), ...sentencesAfter(step, locale)];
}

export function sentencesBefore(step: WayStep, facts: WayFacts, locale: Locale): string[] {
  const t = wayTexts[locale].latest;
  const { memorandum, notice } = stepDays(step, facts);
  return [
    ...(memorandum && !facts.handedOver ? [t.memorandum(formatDate(memorandum, locale))] : []),
    ...(notice ? [t.notice(formatDate(notice, locale))] : []),
  ];
}

function sentencesAfter({ plannedOn, kind }: WayStep, locale: Locale): string[] {
  const t = wayTexts[locale].latest;
  // A decision by delegation has no minutes of a meeting.
  if (plannedOn === null || kind === 'decides-by-delegation') return [];
  const latest = latestDays(plannedOn);
  const say = (what: keyof typeof latest) => t[what](formatDate(latest[what], locale));
  return kind === 'prepares' ? [say('approved')] : [say('approved'), say('announced'), say('appeal'), say('force')];
}
