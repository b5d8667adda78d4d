import type { MemberView } from '#platform/web/context.ts';
import { crumbsOnTheWay } from './onwards.ts';
import { organisationPaths } from './organisation.paths.ts';
import { organisationTexts } from './organisation.texts.ts';

type Crumb = { label: string; href: string };

/** The way to a page under the overview. */
export function organisationCrumbs(view: MemberView, ...more: Crumb[]): Crumb[] {
  const overview = {
    label: organisationTexts[view.locale].title,
    href: organisationPaths.organisation(view.organisation),
  };
  return [...crumbsOnTheWay(view, [overview]), ...more];
}
