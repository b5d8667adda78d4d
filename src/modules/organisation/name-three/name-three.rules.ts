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

/** What the form is filled from: the name and address of each of the three, empty without a post. */
export function storedNames(
  posts: readonly Pick<Post, 'id' | 'purpose' | 'holder' | 'email'>[],
): Record<string, string> {
  return Object.fromEntries(
    threeNames.flatMap(({ purpose, field, emailField }) => {
      const post = postFor(posts, purpose);
      return [
        [field, post?.holder ?? ''],
        [emailField, post?.email ?? ''],
      ];
    }),
  );
}
