import type { Tx } from '#db/connection.ts';
import { command, type Command } from '#platform/command.ts';
import { closePublicAddresses, openPublicAddress } from '#platform/tenancy/public-address.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import { getNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { getParticipation } from '../participation/participation.queries.ts';
import { writers } from '../participation/participation.roles.ts';

export type FeedKind = 'network-calendar' | 'participation-calendar';
type OfFeed = { id: number };
export type OpenedFeed = { token: string; title: string };

/** Makes an address to follow a network's meetings by; the one before it ends. Returns its token, which is kept nowhere, and what the meetings belong to. */
export const openNetworkFeed = opens('network-feed.open', hostRoles, 'network-calendar');
export const closeNetworkFeed = closes('network-feed.close', hostRoles, 'network-calendar');
/** The same for the meetings of something that the organisation takes part in. */
export const openParticipationFeed = opens('participation-feed.open', writers, 'participation-calendar');
export const closeParticipationFeed = closes('participation-feed.close', writers, 'participation-calendar');

/** What the meetings belong to; not found in another organisation. */
export async function titleOfFeed(db: Tx, kind: FeedKind, id: number): Promise<string> {
  return kind === 'network-calendar' ? (await getNetwork(db, id)).title : (await getParticipation(db, id)).subject;
}

function opens(name: string, roles: readonly Role[], kind: FeedKind): Command<OfFeed, OpenedFeed> {
  return command(name, roles, async (ctx, { id }: OfFeed) => {
    const title = await titleOfFeed(ctx.db, kind, id);
    await closePublicAddresses(ctx.db, { kind, thingId: id });
    const token = await openPublicAddress(ctx, { kind, thingId: id });
    return { output: { token, title }, audit: { subject: id, details: { title } } };
  });
}

function closes(name: string, roles: readonly Role[], kind: FeedKind): Command<OfFeed, number> {
  return command(name, roles, async (ctx, { id }: OfFeed) => {
    const title = await titleOfFeed(ctx.db, kind, id);
    await closePublicAddresses(ctx.db, { kind, thingId: id });
    return { output: id, audit: { subject: id, details: { title } } };
  });
}
