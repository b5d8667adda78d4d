import type { MemberView } from '#platform/web/context.ts';
import { onwardsTexts } from './onwards.texts.ts';
import { organisationPaths } from './organisation.paths.ts';

/** The one word that `?vidare=` may hold: the guide of a municipality that begins. No address is ever read from it. */
const guide = 'borja';

type Asked = Pick<MemberView, 'url' | 'organisation'>;

/** Whether the page was opened from the guide, as its address says. */
export function isOnTheWay(view: Pick<MemberView, 'url'>): boolean {
  return view.url.searchParams.get('vidare') === guide;
}

/** The page, opened from the guide: its form comes back there. */
export function onTheWay(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}vidare=${guide}`;
}

/** The same way on to a page that is between this one and the guide. */
export function alongTheWay(view: Pick<MemberView, 'url'>, path: string): string {
  return isOnTheWay(view) ? onTheWay(path) : path;
}

/** Where a form goes when it is done: back to the guide if it was opened there, else where it always goes. */
export function onwards(view: Asked, otherwise: string): string {
  return isOnTheWay(view) ? organisationPaths.guide(view.organisation) : otherwise;
}

/** The crumb that leads back to the guide, for a page that was opened there; otherwise the page's own. */
export function crumbsOnTheWay<C extends { label: string; href: string }>(
  view: Asked & Pick<MemberView, 'locale'>,
  own: readonly C[],
): { label: string; href: string }[] {
  if (!isOnTheWay(view)) return [...own];
  return [{ label: onwardsTexts[view.locale].guide, href: organisationPaths.guide(view.organisation) }];
}
