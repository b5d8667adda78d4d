import type { CommandContext } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';

/** The finding's own words, locked until the command is done. */
export async function lockFinding(ctx: CommandContext, id: number): Promise<{ title: string; text: string }> {
  const finding = await ctx.db
    .selectFrom('finding')
    .select(['title', 'text'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return finding ?? notFound();
}
