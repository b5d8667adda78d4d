import type { CommandContext } from '#platform/command.ts';
import { getThreadSides, registerNode, removeNode } from '#foundations/thread/index.ts';
import { listBroughtHome } from './brought-home.queries.ts';

/**
 * Makes words of one's own something that a finding can lean on. They are kept as they read now, with `title` for what they come from and `path` for
 * where that is read, under the organisation. `day` (YYYY-MM-DD) is when they were written, `before` what was kept of them earlier: where that reads the
 * same, nothing new is kept. Returns the id in the thread.
 */
export async function keepBroughtHome(
  ctx: CommandContext,
  words: { title: string; text: string; day: string; path: string; before: number | null },
): Promise<number> {
  const { title, text, day, path, before } = words;
  const same = before === null ? undefined : (await listBroughtHome(ctx.db)).find((one) => one.id === before);
  if (same?.text === text) return same.id;
  const id = await registerNode(ctx, { kind: 'brought_home', title, path: () => path });
  const organisationId = ctx.organisation.id;
  await ctx.db.insertInto('broughtHome').values({ organisationId, id, text, broughtOn: day }).execute();
  return id;
}

/** Takes what was kept out of the thread, unless a finding leans on it: then it stays as it read. Nothing may point at it any more. */
export async function dropBroughtHome(ctx: CommandContext, id: number): Promise<void> {
  if ((await getThreadSides(ctx.db, id)).ledTo.length > 0) return;
  await ctx.db.deleteFrom('broughtHome').where('id', '=', id).execute();
  await removeNode(ctx, id);
}
