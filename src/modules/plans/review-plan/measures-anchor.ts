import { measureBlockId } from '../document/plan-document.ts';
import type { Review } from './review.rules.ts';

/** Where on the plan's page the measures begin: at the first, or where they will stand. */
export function measuresAnchor({ measures }: Pick<Review, 'measures'>): string {
  const [first] = measures;
  return first ? measureBlockId(first.id).heading : 'measures';
}
