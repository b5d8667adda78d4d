import type { CommandContext } from '#platform/command.ts';
import type { MatterDocument } from './document.queries.ts';

/** A command, or a job that writes down what it has sent. */
export type DocumentWriter = Pick<CommandContext, 'db' | 'now'> & { organisation: { id: number } };

type Recorded = Pick<MatterDocument, 'matterId' | 'type' | 'title' | 'origin' | 'datedOn'> &
  Partial<Pick<MatterDocument, 'counterpart' | 'fileId' | 'memorandumId' | 'decisionId' | 'secrecy'>> & {
    /** The day it was dispatched; what is received is public from the day it came in. */
    dispatchedOn?: string | undefined;
  };

/**
 * Keeps a document in its matter, inside the command that made or received it. What was received is public from that day, what was dispatched
 * from the day it left; anything else when the matter ends. The same file twice in one matter is one document. Returns its id.
 */
export async function recordDocument(ctx: DocumentWriter, document: Recorded): Promise<number> {
  const { dispatchedOn, ...rest } = document;
  const publicity =
    document.origin === 'received'
      ? { publicOn: document.datedOn, publicGround: 'received' as const }
      : dispatchedOn
        ? { publicOn: dispatchedOn, publicGround: 'dispatched' as const }
        : {};
  const inserted = await ctx.db
    .insertInto('matterDocument')
    .values({
      ...rest,
      title: rest.title.slice(0, 300),
      ...publicity,
      organisationId: ctx.organisation.id,
      recordedAt: ctx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return inserted.id;
  const { id } = await ctx.db
    .selectFrom('matterDocument')
    .select('id')
    .where('matterId', '=', document.matterId)
    .where('fileId', '=', document.fileId ?? null)
    .executeTakeFirstOrThrow();
  return id;
}
