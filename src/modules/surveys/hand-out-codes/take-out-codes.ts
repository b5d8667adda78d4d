import type { CommandContext } from '#platform/command.ts';

/** Takes out on paper the codes of these groups, or of all, that no letter carries and that are not out already. Returns how many. */
export async function takeOutCodes(
  { db }: Pick<CommandContext, 'db'>,
  surveyId: number,
  groupIds: readonly number[] | 'all',
): Promise<number> {
  const left = db
    .updateTable('invitation')
    .set({ handedOut: true })
    .where('surveyId', '=', surveyId)
    .where('email', 'is', null)
    .where('handedOut', '=', false);
  const { numUpdatedRows } = await (
    groupIds === 'all' ? left : left.where('groupId', 'in', groupIds)
  ).executeTakeFirst();
  return Number(numUpdatedRows);
}
