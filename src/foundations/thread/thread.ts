import type { CommandContext } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { frozenDigest, frozenText } from '#foundations/thread/frozen-digest.ts';
import type { NodeKind } from '#foundations/thread/kinds.ts';

/** What a command has, and whoever reads a letter in the receiver's organisation. */
export type ThreadWriter = Pick<CommandContext, 'db' | 'now'> & { organisation: { id: number } };

/**
 * Registers a thing in the thread and returns its id, which is also the thing's own id: a domain row has
 * `(organisation_id, id, kind)` with a foreign key to its node. `path` is made from the id, under the organisation.
 */
export async function registerNode(
  ctx: ThreadWriter,
  node: {
    kind: NodeKind;
    title: string;
    path: (id: number) => string;
    state?: string;
    committeeId?: number | null;
    copiedFrom?: Record<string, unknown>;
  },
): Promise<number> {
  const { id } = await ctx.db
    .insertInto('node')
    .values({
      organisationId: ctx.organisation.id,
      kind: node.kind,
      title: node.title,
      path: '/-',
      state: node.state ?? '',
      committeeId: node.committeeId ?? null,
      copiedFrom: node.copiedFrom ? JSON.stringify(node.copiedFrom) : null,
      createdAt: ctx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await ctx.db
    .updateTable('node')
    .set({ path: node.path(id) })
    .where('id', '=', id)
    .execute();
  return id;
}

/** A changed title or state. `moved` says that what others rest on has changed: links made before it are then shown as "ändrad sedan dess". */
export async function updateNode(
  ctx: CommandContext,
  id: number,
  change: { title?: string; state?: string; moved?: boolean },
): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('node')
    .set((e) => ({
      ...(change.title === undefined ? {} : { title: change.title }),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.moved ? { revision: e('revision', '+', 1) } : {}),
    }))
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) notFound();
}

/** Says that `from` rests on `to` as it is now. Linking again makes the link current. */
export async function linkNodes(
  ctx: CommandContext,
  link: { from: number; to: number; reason?: string },
): Promise<void> {
  const organisationId = ctx.organisation.id;
  const ends = await ctx.db
    .selectFrom('node')
    .select(['id', 'kind', 'revision'])
    .where('id', 'in', [link.from, link.to])
    .execute();
  const from = ends.find((node) => node.id === link.from);
  const to = ends.find((node) => node.id === link.to);
  if (!from || !to) notFound();
  await ctx.db
    .insertInto('link')
    .values({
      organisationId,
      fromId: from.id,
      fromKind: from.kind,
      toId: to.id,
      toKind: to.kind,
      toRevision: to.revision,
      reason: link.reason ?? '',
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'fromId', 'toId'])
        .doUpdateSet({ toRevision: to.revision, reason: link.reason ?? '' }),
    )
    .execute();
}

/** Makes the links of `from` to things of one kind exactly these; links that stay keep the revision they were made at. */
export async function setLinks(
  ctx: CommandContext,
  links: { from: number; toKind: NodeKind; to: readonly number[] },
): Promise<void> {
  const current = await ctx.db
    .selectFrom('link')
    .select('toId')
    .where('fromId', '=', links.from)
    .where('toKind', '=', links.toKind)
    .execute();
  const before = new Set(current.map((link) => link.toId));
  const dropped = [...before].filter((id) => !links.to.includes(id));
  if (dropped.length > 0)
    await ctx.db.deleteFrom('link').where('fromId', '=', links.from).where('toId', 'in', dropped).execute();
  for (const to of links.to) if (!before.has(to)) await linkNodes(ctx, { from: links.from, to });
}

/** Takes a thing that nothing rests on out of the thread; its own row must be gone first. */
export async function removeNode(ctx: Pick<ThreadWriter, 'db'>, id: number): Promise<void> {
  await ctx.db.deleteFrom('node').where('id', '=', id).execute();
}

/** Keeps this revision for good: what a result was at birth, what a plan and all behind it was when it was proposed. Returns its sha256. */
export async function freezeNode(ctx: ThreadWriter, id: number, content: unknown): Promise<Buffer> {
  const sha256 = frozenDigest(content);
  const node = await ctx.db.selectFrom('node').select('revision').where('id', '=', id).executeTakeFirst();
  if (!node) notFound();
  await ctx.db
    .insertInto('frozen')
    .values({
      organisationId: ctx.organisation.id,
      nodeId: id,
      revision: node.revision,
      content: frozenText(content),
      sha256,
      frozenAt: ctx.now,
    })
    .execute();
  return sha256;
}
