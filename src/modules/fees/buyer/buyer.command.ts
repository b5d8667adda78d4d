import { refuseIfChanged } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { changeBuyerReference } from '../agreement.ts';
import { getAgreement, listAgreementLines } from '../agreement.queries.ts';
import { feesRoles } from '../fees.roles.ts';
import type { BuyerInput } from './buyer.form.ts';
import { getBuyer } from './buyer.queries.ts';

/** Makes clearer to whom an agreement's invoices go. The agreement itself stays. Returns its id. */
export const changeBuyer = command(
  'buyer.change',
  feesRoles,
  async (ctx, input: Omit<BuyerInput, 'basis'> & { agreementId: number; basis?: string }) => {
    const { agreementId, basis, ...buyer } = input;
    refuseIfChanged(ctx, await getBuyer(ctx.db, await getAgreement(ctx.db, agreementId)), basis);
    await ctx.db
      .insertInto('buyer')
      .values({ ...buyer, agreementId, organisationId: ctx.organisation.id })
      .onConflict((conflict) => conflict.columns(['organisationId', 'agreementId']).doUpdateSet(buyer))
      .execute();
    return { output: agreementId, audit: { subject: agreementId, details: { name: buyer.name } } };
  },
);

/** Says by which reference an administration's invoices find their way from now on. Returns the agreement's id. */
export const setBuyerReference = command(
  'buyer-reference.change',
  feesRoles,
  async (ctx, input: { agreementId: number; lineKey: string; buyerReference: string }) => {
    const { agreementId, lineKey, buyerReference } = input;
    const line = (await listAgreementLines(ctx.db, [agreementId])).find((one) => one.lineKey === lineKey) ?? notFound();
    await changeBuyerReference(ctx, { lineKey, buyerReference });
    return { output: agreementId, audit: { subject: agreementId, details: { name: line.administration } } };
  },
);
