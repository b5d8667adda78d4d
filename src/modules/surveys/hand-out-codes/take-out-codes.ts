import type { CommandContext } from '#platform/command.ts';

/** Takes out on paper the codes of these groups that no letter carries and that are not out already. Returns how many. */
export async function takeOutCodes(
  { db }: Pick<CommandContext, 'db'>,
  surveyId: number,
  groupIds: readonly number[],
): Promise<number> {
  if (groupIds.length === 0) return 0;
  const { numUpdatedRows } = await db
    .updateTable('invitation')
    .set({ handedOut: true })
    .where('surveyId', '=', surveyId)
    .where('groupId', 'in', groupIds)
    .where('email', 'is', null)
    .where('handedOut', '=', false)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
