import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { closePublicAddresses, openPublicAddress } from '#platform/tenancy/public-address.ts';
import { lockNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { listJointViews, listSharedNeeds, listSharers } from './joint-view.queries.ts';
import { recurringNeeds, sharersToCount } from './joint-view.rules.ts';
import { jointViewTexts } from './joint-view.texts.ts';

/** Counts which needs recur among those who share now, when enough have come or changed since every earlier time. */
export const countNeeds = command('network.count-needs', hostRoles, async (ctx, { id }: { id: number }) => {
  const { title } = await lockNetwork(ctx.db, id);
  const earlier = await listJointViews(ctx.db, id);
  const counted = sharersToCount(
    await listSharers(ctx.db, id),
    earlier.map(({ sharers }) => sharers),
  );
  if ('why' in counted) throw new AppError('not-now', jointViewTexts[ctx.locale].whyNot[counted.why]);
  const { sharers } = counted;
  const shared = await listSharedNeeds(
    ctx.db,
    sharers.map(({ partyId }) => partyId),
  );
  await ctx.db
    .insertInto('jointView')
    .values({
      organisationId: ctx.organisation.id,
      networkId: id,
      needs: JSON.stringify(recurringNeeds(shared)),
      sharers: JSON.stringify(sharers),
      madeAt: ctx.now,
    })
    .execute();
  return { output: id, audit: { subject: id, details: { title } } };
});

/** A new link to the overview in the place of the one before. It is kept nowhere. */
export const openOverview = command('network.open-overview', hostRoles, async (ctx, { id }: { id: number }) => {
  const { title } = await lockNetwork(ctx.db, id);
  await closePublicAddresses(ctx.db, { kind: 'network-overview', thingId: id });
  const token = await openPublicAddress(ctx, { kind: 'network-overview', thingId: id });
  return { output: { token, title }, audit: { subject: id, details: { title } } };
});

export const closeOverview = command('network.close-overview', hostRoles, async (ctx, { id }: { id: number }) => {
  const { title } = await lockNetwork(ctx.db, id);
  await closePublicAddresses(ctx.db, { kind: 'network-overview', thingId: id });
  return { output: id, audit: { subject: id, details: { title } } };
});
