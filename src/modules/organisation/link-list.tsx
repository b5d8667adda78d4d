/** What stands in the way, under the sentence that says so; nothing when nothing does. */
export function LinkList({ lead, links }: { lead: string; links: readonly { label: string; href: string }[] }) {
  if (links.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
