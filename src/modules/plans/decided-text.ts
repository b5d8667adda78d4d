import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import type { PlanVersion } from './plan.queries.ts';
import { planTexts } from './plan.texts.ts';
import { remarksTexts } from './remarks/remarks.texts.ts';

/** `Kommunfullmäktige den 12 maj 2027 § 41`; empty while nothing is decided. */
export function decidedText(version: PlanVersion, locale: Locale): string {
  if (!version.decidedOn) return '';
  const item = version.itemNumber ? ` § ${version.itemNumber}` : '';
  const decided = planTexts[locale].page.decided(version.decidedBy, formatDate(version.decidedOn, locale), item);
  if (!version.annulledOn) return decided;
  return `${decided}, ${remarksTexts[locale].annulledOn(formatDate(version.annulledOn, locale))}`;
}
