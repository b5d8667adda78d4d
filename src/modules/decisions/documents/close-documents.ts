import type { CommandContext } from '#platform/command.ts';

/**
 * When a matter has ended, what is left in it is public (tryckfrihetsförordningen 2 kap. 10 §), but for drafts that were only sent for comments
 * (12 §). `day` is YYYY-MM-DD.
 */
export async function closeDocuments(ctx: CommandContext, matterId: number, day: string): Promise<void> {
  await ctx.db
    .updateTable('matterDocument')
    .set({ publicOn: day, publicGround: 'matter-closed' })
    .where('matterId', '=', matterId)
    .where('publicOn', 'is', null)
    .where('datedOn', '<=', day)
    .where('sentForCommentsOn', 'is', null)
    .where((e) =>
      e.or([
        e('memorandumId', 'is', null),
        e(
          'memorandumId',
          'in',
          e.selectFrom('memorandum').select('id').where('matterId', '=', matterId).where('state', '=', 'handed-over'),
        ),
      ]),
    )
    .execute();
}
