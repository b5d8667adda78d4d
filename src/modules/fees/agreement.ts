import type { CommandContext } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import type { NewAgreement, NewLine } from './agreement.queries.ts';
import type { Charge } from './line.rules.ts';

/** What writes agreements: a command of the host, or the reader of a letter in its organisation. */
export type AgreementWriter = Pick<CommandContext, 'db' | 'now'> & { organisation: Pick<Organisation, 'id'> };

/** Keeps the terms as they are now, for good. Returns the agreement's id. */
export async function agree(ctx: AgreementWriter, terms: NewAgreement): Promise<number> {
  const { id } = await ctx.db
    .insertInto('agreement')
    .values({ ...terms, organisationId: ctx.organisation.id, agreedAt: ctx.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Puts an administration's places last in the agreement. The same key twice is one line. */
export async function addLine(ctx: AgreementWriter, line: NewLine): Promise<void> {
  await ctx.db
    .insertInto('agreementLine')
    .values((e) => ({
      ...line,
      organisationId: ctx.organisation.id,
      madeAt: ctx.now,
      sort: e
        .selectFrom('agreementLine')
        .select(({ fn, val, eb }) => eb(fn.coalesce(fn.max('sort'), val(0)), '+', val(1)).as('next'))
        .where('agreementId', '=', line.agreementId),
    }))
    .onConflict((conflict) => conflict.columns(['organisationId', 'lineKey']).doNothing())
    .execute();
}

/** Ends a line, once: from now on so much of it is charged. A line that has been ended stays as it was. */
export async function endLine(ctx: AgreementWriter, end: Charge & { lineKey: string; why: string }): Promise<void> {
  await ctx.db
    .updateTable('agreementLine')
    .set({
      endedAt: ctx.now,
      chargePercent: end.chargePercent,
      chargedMeetings: end.part?.meetings ?? null,
      chargedOf: end.part?.of ?? null,
      endedWhy: end.why,
    })
    .where('lineKey', '=', end.lineKey)
    .where('endedAt', 'is', null)
    .execute();
}

/** Whether what is agreed now is charged: the places of whoever waits for room are not, until there is. */
export async function holdLines(
  ctx: AgreementWriter,
  { agreementId, isHeld }: { agreementId: number; isHeld: boolean },
): Promise<void> {
  await ctx.db
    .updateTable('agreementLine')
    .set({ isHeld })
    .where('agreementId', '=', agreementId)
    .where('endedAt', 'is', null)
    .execute();
}

/** Says by which reference the administration's invoice finds its way. Invoices that are issued keep theirs. */
export async function changeBuyerReference(
  ctx: AgreementWriter,
  change: { lineKey: string; buyerReference: string },
): Promise<void> {
  const changed = await ctx.db
    .updateTable('agreementLine')
    .set({ buyerReference: change.buyerReference })
    .where('lineKey', '=', change.lineKey)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) notFound();
}
