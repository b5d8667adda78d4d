import type { MemberView } from '#platform/web/context.ts';
import { networkPaths } from './network.paths.ts';
import { networkTexts } from './network.texts.ts';

export type Crumb = { label: string; href: string };

/** The way to a page of the host's half: all networks, the network where there is one, and what lies between. */
export function networkCrumbs(view: MemberView, network?: { id: number; title: string }, ...more: Crumb[]): Crumb[] {
  const all = { label: networkTexts[view.locale].title, href: networkPaths.networks(view.organisation) };
  const one = network && { label: network.title, href: networkPaths.network(view.organisation, network.id) };
  return [all, ...(one ? [one] : []), ...more];
}
