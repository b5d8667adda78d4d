import type { MemberView } from '#platform/web/context.ts';
import type { Crumb } from '../network-crumbs.ts';
import { participationPaths } from './participation.paths.ts';
import { participationTexts } from './participation.texts.ts';

/** The way to a page of the municipality's half: all that the organisation takes part in, and the one where there is one. */
export function participationCrumbs(view: MemberView, participation?: { id: number; subject: string }): Crumb[] {
  const { organisation, locale } = view;
  const t = participationTexts[locale];
  const all = { label: t.title, href: participationPaths.participations(organisation) };
  const one = participation && {
    label: participation.subject || t.untitled,
    href: participationPaths.participation(organisation, participation.id),
  };
  return one ? [all, one] : [all];
}
