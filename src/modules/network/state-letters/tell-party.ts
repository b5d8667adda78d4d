import type { CommandContext } from '#platform/command.ts';
import { writeLetters } from '#platform/letters.ts';
import { lockParties, type ActParty } from '../take-act/standing.queries.ts';
import { loadOwned } from './load-parties.ts';
import { loadShared } from './shared-of-network.ts';
import { stateFrom } from './state-of-party.ts';

type Telling = Pick<CommandContext, 'db' | 'now' | 'organisation'>;

/** The kind of letter that holds what a host shows a party with an organisation here. */
const networkStateLetter = 'network-state';

/** Tells a party how it stands, when it has an organisation here and has been invited. A party outside sees it by its link. */
export async function tellParty(ctx: Telling, partyId: number): Promise<void> {
  await tell(ctx, [partyId]);
}

/** The same for every party of a network, when what all of them see has changed. */
export async function tellParties(ctx: Telling, networkId: number): Promise<void> {
  const parties = await ctx.db
    .selectFrom('networkParty')
    .select('id')
    .where('networkId', '=', networkId)
    .where('partnerOrganisationId', 'is not', null)
    .where('state', '<>', 'listed')
    .orderBy('id')
    .execute();
  const ids = parties.map(({ id }) => id);
  await tellThese(ctx, ids);
}

/** Tells these parties of one network. */
export async function tellThese(ctx: Telling, ids: readonly number[]): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce) await tell(ctx, ids.slice(from, from + atOnce));
}

/** How many are told at once: what is written to all of them is held in memory until it is sent to the database. */
const atOnce = 100;

/** Tells those of these parties, of one network, that hear by letter. */
async function tell(ctx: Telling, partyIds: readonly number[]): Promise<void> {
  const hearing = (await lockParties(ctx.db, partyIds)).filter(hears);
  const [first] = hearing;
  if (!first) return;
  const parties = hearing.map((party) => ({ ...party, toldVersion: party.toldVersion + 1 }));
  await ctx.db
    .updateTable('networkParty')
    .set((e) => ({ toldVersion: e('toldVersion', '+', 1) }))
    .where(
      'id',
      'in',
      parties.map(({ id }) => id),
    )
    .execute();
  const shared = await loadShared(ctx.db, first.networkId);
  const owned = await loadOwned(ctx.db, parties, shared);
  await writeLetters(
    ctx,
    parties.map((party) => ({
      toOrganisationId: party.partnerOrganisationId,
      key: `network-state ${party.id} ${party.toldVersion}`,
      kind: networkStateLetter,
      payload: stateFrom({ host: ctx.organisation.name, party, shared, owned }),
    })),
  );
}

function hears(party: ActParty): party is ActParty & { partnerOrganisationId: number } {
  return party.partnerOrganisationId !== null && party.state !== 'listed';
}
