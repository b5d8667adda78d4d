import type { Tx } from '#db/connection.ts';
import { listAdministrations } from './administration.queries.ts';
import { seatsByAdministration } from './people.rules.ts';
import { listPosts, type Post } from './post.queries.ts';

/** The working group across administrations. `posts` may be vacant; `seats` counts people and vacant posts per administration. */
type WorkingGroup = { posts: Post[]; seats: ReturnType<typeof seatsByAdministration> };

export async function getWorkingGroup(db: Tx): Promise<WorkingGroup> {
  const posts = (await listPosts(db)).filter((post) => post.inWorkingGroup);
  return { posts, seats: seatsByAdministration(posts, await listAdministrations(db)) };
}

/** "2 BUF, 3 MBF, 1 RTJ": short names where there are any. `outside` names those without an administration. Empty when nobody is in it. */
export function summariseSeats(seats: WorkingGroup['seats'], outside: string): string {
  return seats.map((one) => `${one.seats} ${one.shortName || one.name || outside}`).join(', ');
}
