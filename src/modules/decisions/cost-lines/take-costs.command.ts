import { basisOf } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { mostCostLines } from '../cost.rules.ts';
import { lockDraft } from '../memorandum-lock.ts';
import { listCostLines } from '../memorandum.queries.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import { costDifferences, takenFrom } from './cost-source.rules.ts';
import { costLinesTexts } from './cost-lines.texts.ts';
import { loadCostSources } from './load-cost-sources.ts';

/**
 * Takes what the source says now: new costs last, changed ones where they stand, and those that are gone there are taken away. `seen` is the basis of the
 * differences that the person was shown; others are shown first. Returns the memorandum's id.
 */
export const takeCosts = command(
  'cost-line.take',
  writeMemorandum.roles,
  async (ctx, { memorandumId, seen }: { memorandumId: number; seen: string }) => {
    const t = costLinesTexts[ctx.locale];
    const memorandum = await lockDraft(ctx, memorandumId);
    const lines = await listCostLines(ctx.db, memorandumId);
    const differences = costDifferences(lines, await loadCostSources(ctx.db, memorandum));
    if (basisOf(differences) !== seen) throw new AppError('changed-meanwhile', t.sources.changedMeanwhile);
    const added = differences.filter(({ kind }) => kind === 'new').length;
    if (lines.length + added > mostCostLines) throw new AppError('not-now', t.full);
    const last = await ctx.db
      .selectFrom('costLine')
      .select((row) => row.fn.max('sort').as('sort'))
      .where('memorandumId', '=', memorandumId)
      .executeTakeFirst();
    let sort = last?.sort ?? -1;
    for (const difference of differences) {
      if (difference.kind === 'gone') {
        await ctx.db.deleteFrom('costLine').where('id', '=', difference.line.id).execute();
        continue;
      }
      const { administration, label, quantity, unitPriceOre } = difference.cost;
      const values = { administration, label, quantity, unitPriceOre, ...takenFrom(difference.cost) };
      if (difference.kind === 'changed') {
        await ctx.db.updateTable('costLine').set(values).where('id', '=', difference.line.id).execute();
        continue;
      }
      sort += 1;
      await ctx.db
        .insertInto('costLine')
        .values({ organisationId: ctx.organisation.id, memorandumId, sort, ...values })
        .execute();
    }
    return { output: memorandumId, audit: { subject: memorandumId, details: { title: memorandum.title } } };
  },
);
