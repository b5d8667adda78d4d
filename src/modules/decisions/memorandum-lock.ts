import type { CommandContext } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { lockMatter } from './change-matter/change-matter.command.ts';
import { decisionsTexts } from './decisions.texts.ts';
import { memorandumRows, readMemorandum, type MemorandumRow } from './memorandum.queries.ts';

/** The memorandum's own row, locked until the command is done. */
export async function lockMemorandum(ctx: CommandContext, id: number): Promise<MemorandumRow> {
  const row = await memorandumRows(ctx.db).where('id', '=', id).forUpdate().executeTakeFirst();
  return row ? readMemorandum(row) : notFound();
}

/** The same, where it may still be changed: a draft in a matter that is open. */
export async function lockDraft(ctx: CommandContext, id: number): Promise<MemorandumRow> {
  const row = await lockMemorandum(ctx, id);
  if (row.state === 'handed-over') throw new AppError('not-now', decisionsTexts[ctx.locale].handedOver);
  const matter = await lockMatter(ctx, row.matterId);
  if (matter.state !== 'open') throw new AppError('not-now', decisionsTexts[ctx.locale].matterSettled);
  return row;
}
