import { refuseIfChanged } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { feesRoles } from '../fees.roles.ts';
import type { SellerInput } from './seller.form.ts';
import { findSeller } from './seller.queries.ts';
import { parseVatNumber } from './seller.rules.ts';

/** Says what stands about the organisation on its invoices from now on. Those that are issued keep what they say. */
export const changeSeller = command(
  'seller.change',
  feesRoles,
  async (ctx, { basis, ...typed }: Omit<SellerInput, 'basis'> & { basis?: string }) => {
    refuseIfChanged(ctx, (await findSeller(ctx.db)) ?? {}, basis);
    const seller = { ...typed, vatNumber: parseVatNumber(typed.vatNumber, typed.organisationNumber) ?? '' };
    await ctx.db
      .insertInto('seller')
      .values({ ...seller, organisationId: ctx.organisation.id })
      .onConflict((conflict) => conflict.column('organisationId').doUpdateSet(seller))
      .execute();
    return { output: undefined, audit: { details: { name: seller.name } } };
  },
);
