import { on } from '#platform/events.ts';
import { tellThese } from './tell-party.ts';

/** Whoever has been invoiced, and has an organisation here, is told in the same transaction. */
export const tellInvoiced = on('invoice.issued', async (ctx, { agreementIds }) => {
  const parties = await ctx.db
    .selectFrom('networkParty')
    .select(['id', 'networkId'])
    .where('agreementId', 'in', [...agreementIds])
    .orderBy('id')
    .execute();
  const byNetwork = Map.groupBy(parties, ({ networkId }) => networkId);
  for (const ofOne of byNetwork.values())
    await tellThese(
      ctx,
      ofOne.map(({ id }) => id),
    );
});
