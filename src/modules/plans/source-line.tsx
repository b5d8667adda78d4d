import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { PlanSource } from './plan-source.queries.ts';
import { planTexts } from './plan.texts.ts';

/** That a plan's text was brought in, from where, and how much of it still says what it said then. */
export function SourceLine({ source, locale }: { source: PlanSource; locale: Locale }) {
  const t = planTexts[locale].source;
  return (
    <>
      {sourceText(source, locale)}.{' '}
      {source.left === 0 ? t.allChanged : t.share(String(source.left), String(source.parts))}
    </>
  );
}

/** `Inklistrad 20 november 2026` */
function sourceText({ way, fileName, broughtOn }: PlanSource, locale: Locale): string {
  const t = planTexts[locale].source;
  const day = formatDate(broughtOn, locale);
  return way === 'file' ? t.file(fileName, day) : t.pasted(day);
}

/** What was said of a decision made elsewhere; empty when nothing was. */
export function adoptionText({ adoption }: PlanSource, locale: Locale): string {
  if (!adoption) return '';
  const item = adoption.itemNumber ? ` § ${adoption.itemNumber}` : '';
  return planTexts[locale].source.adopted(adoption.by, formatDate(adoption.on, locale), item);
}
