import type { SurveyMode } from '#content/survey-mode.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import type { ResponseSoFar } from './survey.queries.ts';
import { surveysTexts } from './surveys.texts.ts';

/** Where fewer are invited, nothing is said of the response before closing. The database keeps the same rule (count_answered). */
export const leastForResponse = 20;

/** The response of an open survey in words, with when it was counted. */
function sayResponseSoFar(response: ResponseSoFar, view: Pick<MemberView, 'locale' | 'now'>): string {
  const t = surveysTexts[view.locale];
  if (response.invited < leastForResponse) return t.soFar.afterClosing;
  if (response.answered === undefined || response.countedOn === undefined) return t.soFar.tomorrow;
  const inWords = response.isPart ? t.soFar.inLarge : t.responseSoFar;
  const said = inWords(response.answered, response.invited);
  if (response.countedOn === today(view.now)) return t.soFar.lastNight(said);
  return t.soFar.earlier(said, formatDate(response.countedOn, view.locale));
}

/** The same, for the way in which people answer: without codes nobody is invited by number, and of papers being typed in nothing is said. */
export function sayResponseOf(
  survey: { mode: SurveyMode },
  response: ResponseSoFar,
  view: Pick<MemberView, 'locale' | 'now'>,
): string {
  if (survey.mode === 'codes') return sayResponseSoFar(response, view);
  const t = surveysTexts[view.locale];
  if (survey.mode === 'keyed') return t.soFar.afterClosing;
  const { answered } = response;
  return answered === undefined || answered < leastForResponse
    ? t.openPage.openAfterTwenty
    : t.openPage.atLeast(answered);
}
