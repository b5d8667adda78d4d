import type { CommandContext } from '#platform/command.ts';
import { registerNode } from '#foundations/thread/index.ts';

/** The finding's words and its place in the thread, without evidence. Returns its id. */
export async function registerFinding(ctx: CommandContext, words: { title: string; text: string }): Promise<number> {
  const { title, text } = words;
  const id = await registerNode(ctx, { kind: 'finding', title, path: (nodeId) => `/lagesbild/slutsatser/${nodeId}` });
  await ctx.db.insertInto('finding').values({ organisationId: ctx.organisation.id, id, title, text }).execute();
  return id;
}
