import { refuseIfChanged } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { mostCostLines } from '../cost.rules.ts';
import { lockDraft } from '../memorandum-lock.ts';
import { getMemorandum, type CostLine } from '../memorandum.queries.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import type { AddCostLine } from './cost-line.form.ts';
import { costLinesTexts } from './cost-lines.texts.ts';

type At = { memorandumId: number; id: number };
const { roles } = writeMemorandum;

/** Puts a cost last; `unitPrice` is whole öre excluding VAT. Returns the memorandum's id. */
export const addCostLine = command(
  'cost-line.add',
  roles,
  async (ctx, input: AddCostLine & { memorandumId: number }) => {
    const { memorandumId, administration, label, quantity, unitPrice } = input;
    const { title } = await lockDraft(ctx, memorandumId);
    const lines = await ctx.db
      .selectFrom('costLine')
      .select('sort')
      .where('memorandumId', '=', memorandumId)
      .orderBy('sort', 'desc')
      .execute();
    if (lines.length >= mostCostLines) throw new AppError('not-now', costLinesTexts[ctx.locale].full);
    const sort = (lines[0]?.sort ?? -1) + 1;
    await ctx.db
      .insertInto('costLine')
      .values({
        organisationId: ctx.organisation.id,
        memorandumId,
        sort,
        administration,
        label,
        quantity,
        unitPriceOre: unitPrice,
      })
      .execute();
    return { output: memorandumId, audit: { subject: memorandumId, details: { title } } };
  },
);

export const changeCostLine = command(
  'cost-line.change',
  roles,
  async (ctx, input: AddCostLine & At & { basis?: string }) => {
    const { memorandumId, id, administration, label, quantity, unitPrice } = input;
    const { title } = await lockDraft(ctx, memorandumId);
    refuseIfChanged(ctx, costLinePart(await findIn(ctx, input)), input.basis);
    await ctx.db
      .updateTable('costLine')
      .set({ administration, label, quantity, unitPriceOre: unitPrice })
      .where('id', '=', id)
      .execute();
    return { output: memorandumId, audit: { subject: memorandumId, details: { title } } };
  },
);

export const removeCostLine = command('cost-line.remove', roles, async (ctx, at: At) => {
  const { title } = await lockDraft(ctx, at.memorandumId);
  await findIn(ctx, at);
  await ctx.db.deleteFrom('costLine').where('id', '=', at.id).execute();
  return { output: at.memorandumId, audit: { subject: at.memorandumId, details: { title } } };
});

/** What the form for one cost is filled from. */
export function costLinePart({ administration, label, quantity, unitPriceOre }: CostLine) {
  return { administration, label, quantity, unitPriceOre };
}

async function findIn(ctx: CommandContext, at: At): Promise<CostLine> {
  return (await getMemorandum(ctx.db, at.memorandumId)).costLines.find(({ id }) => id === at.id) ?? notFound();
}
