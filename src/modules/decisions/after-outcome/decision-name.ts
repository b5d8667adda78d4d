import { formatDate } from '#foundations/clocks/index.ts';
import type { Decision } from '../decision.queries.ts';
import { decisionsTexts } from '../decisions.texts.ts';

/** `Kommunfullmäktige 27 april 2022 § 33`, in Swedish whoever records it. */
export function decisionName({
  body,
  decidedOn,
  itemNumber,
}: Pick<Decision, 'body' | 'decidedOn' | 'itemNumber'>): string {
  return decisionsTexts.sv.decisionTitle(body, formatDate(decidedOn, 'sv'), itemNumber);
}
