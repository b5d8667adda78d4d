import type { Post } from '../post.queries.ts';

/** The three purposes and the fields that hold their name and address. */
export const threeNames = [
  { purpose: 'coordinator', field: 'coordinator', emailField: 'coordinatorEmail' },
  { purpose: 'political-lead', field: 'politicalLead', emailField: 'politicalLeadEmail' },
  { purpose: 'officer-lead', field: 'officerLead', emailField: 'officerLeadEmail' },
] as const;

type NamedPurpose = (typeof threeNames)[number]['purpose'];

/** The post that the simple form writes: the oldest with that purpose. Further ones are edited as posts. */
export function postFor<P extends Pick<Post, 'id' | 'purpose'>>(
  posts: readonly P[],
  purpose: NamedPurpose,
): P | undefined {
  return posts.filter((post) => post.purpose === purpose).sort((a, b) => a.id - b.id)[0];
}

/** One number for what the form was made from: it grows with every change of one of the three, and when one comes. */
export function revisionOfThree(posts: readonly Pick<Post, 'id' | 'purpose' | 'revision'>[]): number {
  return threeNames.reduce((sum, { purpose }) => sum + (postFor(posts, purpose)?.revision ?? 0), 0);
}
