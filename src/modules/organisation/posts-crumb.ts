import type { MemberView } from '#platform/web/context.ts';
import { organisationPaths } from './organisation.paths.ts';
import { postListTexts } from './post-list.texts.ts';

/** The way to a page under the list of posts. */
export function postsCrumb(view: MemberView): { label: string; href: string } {
  return { label: postListTexts[view.locale].title, href: organisationPaths.posts(view.organisation) };
}
