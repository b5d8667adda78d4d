type Administration = { name: string; committeeId: number | null };

/**
 * Who most likely writes: the office of the body that leads the work, or its only administration; otherwise where the coordinator's own
 * post is. Empty where nothing says, since a name that happens to stand first in a list is easily left.
 */
export function likelySender(of: {
  administrations: readonly Administration[];
  posts: readonly { email: string; administrationName: string | null }[];
  /** Id of the committee that leads the work. */
  lead: number | undefined;
  /** The coordinator's own. */
  email: string;
}): string {
  const leading = of.administrations.filter(({ committeeId }) => committeeId !== null && committeeId === of.lead);
  const offices = leading.filter(({ name }) => /ledning|kansli|stab/i.test(name));
  const [sender, ...more] = offices.length > 0 ? offices : leading;
  if (sender && more.length === 0) return sender.name;
  const own = of.posts.find(({ email, administrationName }) => administrationName && sameAddress(email, of.email));
  return own?.administrationName ?? '';
}

function sameAddress(one: string, other: string): boolean {
  return one !== '' && one.toLowerCase() === other.toLowerCase();
}
