import type { MemberView } from '#platform/web/context.ts';
import { participationPaths } from './participation.paths.ts';
import { participationTexts } from './participation.texts.ts';

/** The way to a page under what the organisation takes part in. */
export function participationCrumbs(
  view: MemberView,
  participation?: { id: number; subject: string },
): { label: string; href: string }[] {
  const { organisation, locale } = view;
  return [
    { label: participationTexts[locale].title, href: participationPaths.participations(organisation) },
    ...(participation
      ? [
          {
            label: participation.subject || participationTexts[locale].untitled,
            href: participationPaths.participation(organisation, participation.id),
          },
        ]
      : []),
  ];
}
