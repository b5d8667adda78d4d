import { kindTexts, type ThreadNode } from '#foundations/thread/index.ts';
import type { MemberView } from '#platform/web/context.ts';

/** What stands in the way, each with what kind of thing it is, under the sentence that says so; nothing when nothing does. */
export function LinkList({ lead, links }: { lead: string; links: readonly WayLink[] }) {
  if (links.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {links.map((link) => (
          <li>
            {link.kind && <span class="quiet">{link.kind}: </span>}
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

type WayLink = { label: string; href: string; kind?: string };

/** Nodes of the thread as links of such a list: a plan and its matter are often called the same. */
export function nodeLinks(
  view: Pick<MemberView, 'organisation' | 'locale'>,
  nodes: readonly Pick<ThreadNode, 'kind' | 'title' | 'path'>[],
): WayLink[] {
  return nodes.map(({ kind, title, path }) => ({
    kind: kindTexts[view.locale][kind],
    label: title,
    href: `/${view.organisation.slug}${path}`,
  }));
}
