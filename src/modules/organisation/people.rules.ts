import type { Post } from './post.queries.ts';

/** One person with every post they hold. `percent` is the sum of those that say how much, null when none does. */
export type Holder = { name: string; email: string; posts: Post[]; percent: number | null };

/** Full time. More than this is worth a question, not a refusal: people do hold more than one whole post on paper. */
export const fullTime = 100;

/**
 * Gathers posts by holder, in the order of their first post; vacant posts are left out. The same name is the same person,
 * unless two different addresses say otherwise; a post without an address goes with the first of that name.
 */
export function holdersOf(posts: readonly Post[]): Holder[] {
  const holders: Holder[] = [];
  for (const post of posts) {
    if (isVacant(post)) continue;
    const known = holders.find((one) => sameText(one.name, post.holder) && sameAddress(one.email, post.email));
    if (!known) holders.push({ name: post.holder, email: post.email, posts: [post], percent: post.percent });
    else {
      known.posts.push(post);
      known.email ||= post.email;
      if (post.percent !== null) known.percent = (known.percent ?? 0) + post.percent;
    }
  }
  return holders;
}

export function isVacant(post: Pick<Post, 'holder'>): boolean {
  return post.holder === '';
}

/** Seats in the working group per administration, in the order of the administrations; last those outside any. A person has one seat in each. */
export function seatsByAdministration(
  group: readonly Post[],
  administrations: readonly { id: number; name: string; shortName: string }[],
): { administrationId: number | null; name: string; shortName: string; seats: number }[] {
  const seatsIn = (id: number | null) => {
    const posts = group.filter((post) => post.administrationId === id);
    return holdersOf(posts).length + posts.filter(isVacant).length;
  };
  return [
    ...administrations.map(({ id, name, shortName }) => ({
      administrationId: id,
      name,
      shortName,
      seats: seatsIn(id),
    })),
    { administrationId: null, name: '', shortName: '', seats: seatsIn(null) },
  ].filter((one) => one.seats > 0);
}

function sameText(a: string, b: string): boolean {
  return a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');
}

function sameAddress(a: string, b: string): boolean {
  return a === '' || b === '' || sameText(a, b);
}
