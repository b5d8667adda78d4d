import type { Tx } from '#db/connection.ts';
import type { CommandContext } from '#platform/command.ts';
import { listCommittees } from '#modules/organisation/index.ts';
import { leaves } from '../authority.rules.ts';
import type { Attachment, Memorandum } from '../memorandum.queries.ts';
import { listMatterDocuments, type MatterDocument } from './document.queries.ts';
import { recordDocument } from './record-document.ts';

type Handed = Pick<Memorandum, 'id' | 'matterId' | 'title' | 'writtenOn' | 'addressee' | 'template'> & {
  attachments: readonly Attachment[];
};

/** Whether a memorandum leaves the authority that its matter belongs to. */
export async function leavesAuthority(
  db: Tx,
  { memorandum, committee }: { memorandum: Pick<Memorandum, 'addressee' | 'template'>; committee: { name: string } },
): Promise<boolean> {
  return leaves(memorandum, committee.name, await listCommittees(db));
}

/**
 * Makes the memorandum and its files documents of the matter when it is handed over. Gone to another authority they are dispatched, and public
 * from that day (tryckfrihetsförordningen 2 kap. 10 §); inside the own authority they become so later.
 */
export async function recordHandedOver(
  ctx: CommandContext,
  of: { memorandum: Handed; committee: { name: string }; on: string },
): Promise<void> {
  const { memorandum, committee, on } = of;
  const hasLeft = await leavesAuthority(ctx.db, { memorandum, committee });
  const sent = hasLeft ? { dispatchedOn: on, counterpart: memorandum.addressee } : {};
  const known = await listMatterDocuments(ctx.db, memorandum.matterId);
  const common = {
    matterId: memorandum.matterId,
    memorandumId: memorandum.id,
    origin: 'drawn-up' as const,
    datedOn: memorandum.writtenOn,
    ...sent,
  };
  const before = known.findLast((one) => one.type === 'memorandum' && one.memorandumId === memorandum.id);
  // One that was taken back after it had left is another document when it leaves again: what is public stays as it was.
  if (before?.publicOn === null)
    await renew(ctx, before, { title: memorandum.title, datedOn: memorandum.writtenOn, ...sent });
  else await recordDocument(ctx, { ...common, type: 'memorandum', title: memorandum.title });
  for (const { title, fileId } of memorandum.attachments) {
    if (fileId === null) continue;
    const earlier = known.find((one) => one.fileId === fileId);
    if (!earlier) await recordDocument(ctx, { ...common, type: 'attachment', title, fileId });
    else if (earlier.publicOn === null) await renew(ctx, earlier, sent);
  }
}

async function renew(
  ctx: CommandContext,
  { id }: MatterDocument,
  { dispatchedOn, ...change }: { title?: string; datedOn?: string; counterpart?: string; dispatchedOn?: string },
): Promise<void> {
  const publicity = dispatchedOn === undefined ? {} : { publicOn: dispatchedOn, publicGround: 'dispatched' as const };
  const values = { ...change, ...publicity };
  if (Object.keys(values).length === 0) return;
  await ctx.db.updateTable('matterDocument').set(values).where('id', '=', id).execute();
}
