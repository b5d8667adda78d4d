import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { isTimed } from '../matter.rules.ts';
import type { Standing } from './decision-event.rules.ts';
import { decisionEventTexts } from './decision-event.texts.ts';

type At = { today: string; locale: Locale };

/** What the law says is still to come for a decision, or has passed without anybody saying so here: calm sentences with their days. */
export function lawDays(decision: { decidedOn: string }, standing: Standing, at: At): string[] {
  if (!isTimed(decision)) return [decisionEventTexts[at.locale].law.olderLaw];
  return [...minutesDays(standing, at), ...towardsForce(standing, at)];
}

/** When the minutes are to be approved and the approval announced, as long as nobody has said that they are. */
export function minutesDays({ approvalLatest, announcedLatest }: Standing, { today, locale }: At): string[] {
  const t = decisionEventTexts[locale].law;
  const day = (date: string) => formatDate(date, locale);
  if (approvalLatest)
    return [approvalLatest < today ? t.approvalPassed(day(approvalLatest)) : t.approvalLatest(day(approvalLatest))];
  if (!announcedLatest) return [];
  return [announcedLatest < today ? t.announcedPassed(day(announcedLatest)) : t.announcedLatest(day(announcedLatest))];
}

function towardsForce(
  { state, appealable, announced, appealLast, forceOn }: Standing,
  { today, locale }: At,
): string[] {
  const t = decisionEventTexts[locale].law;
  const day = (date: string) => formatDate(date, locale);
  if (!appealable) return [t.preparing];
  if (state === 'annulled') return [t.annulled];
  if (state === 'appealed') return [t.tried];
  if (!announced) return [t.announceFirst];
  const last = appealLast ? [appealLast < today ? t.appealPassed(day(appealLast)) : t.appealLast(day(appealLast))] : [];
  if (!forceOn) return last;
  return [...last, ...(forceOn <= today ? [t.inForce(day(forceOn))] : [`${t.forceOn(day(forceOn))} ${t.carriedOut}`])];
}
