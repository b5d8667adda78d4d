import type { MemberView } from '#platform/web/context.ts';
import { decisionsPaths } from './decisions.paths.ts';
import { decisionsTexts } from './decisions.texts.ts';

type Named = { id: number; title: string };

/** The way to a page under the list of matters. */
export function matterCrumbs(
  view: MemberView,
  matter?: Named,
  memorandum?: { id: number },
): { label: string; href: string }[] {
  const { organisation } = view;
  return [
    { label: decisionsTexts[view.locale].matters, href: decisionsPaths.matters(organisation) },
    ...(matter ? [{ label: matter.title, href: decisionsPaths.matter(organisation, matter.id) }] : []),
    ...(memorandum
      ? [
          {
            label: decisionsTexts[view.locale].memorandum,
            href: decisionsPaths.memorandum(organisation, memorandum.id),
          },
        ]
      : []),
  ];
}
