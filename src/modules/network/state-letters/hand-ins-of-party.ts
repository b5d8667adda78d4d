import type { Tx } from '#db/connection.ts';
import { today } from '#foundations/clocks/index.ts';
import type { NetworkState } from '../snapshot.ts';
import { readAnswers } from './assignment-questions.ts';
import { listHandInFiles } from './hand-in-files.queries.ts';
import type { Shared } from './shared-of-network.ts';

export type OwnHandIn = NonNullable<NetworkState['assignments'][number]['handIn']>;

/** What these parties have handed in, each with its party. Late is later than the whole of the last day in Sweden, by when it came first. */
export async function listOwnHandIns(
  db: Tx,
  partyIds: readonly number[],
  shared: Pick<Shared, 'assignments' | 'comments'>,
): Promise<[number, OwnHandIn & { assignmentId: number }][]> {
  const rows = await db
    .selectFrom('handIn')
    .select(['id', 'partyId', 'assignmentId', 'text', 'answers', 'stepStatus', 'isShared', 'handedInAt'])
    .where('partyId', 'in', partyIds)
    .execute();
  const files = await listHandInFiles(
    db,
    rows.map(({ id }) => id),
  );
  const dueOf = new Map(shared.assignments.map(({ id, dueOn }) => [id, dueOn]));
  return rows.map(({ partyId, handedInAt, answers, ...row }) => {
    const dueOn = dueOf.get(row.assignmentId);
    const handIn = {
      ...row,
      answers: readAnswers(answers),
      files: files.get(row.id) ?? [],
      handedInAt: handedInAt.toISOString(),
      isLate: dueOn !== undefined && today(handedInAt) > dueOn,
      comments: shared.comments.get(row.id) ?? [],
    };
    return [partyId, handIn];
  });
}
