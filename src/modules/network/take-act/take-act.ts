import { notFound } from '#platform/errors.ts';
import type { NetworkAct } from '../acts.ts';
import { lockNetwork } from '../network.queries.ts';
import { tellParty } from '../state-letters/tell-party.ts';
import type { ActContext, Acting } from './act-context.ts';
import { comment, handIn } from './hand-in.ts';
import { decline, leave, settle, withdraw } from './leave.ts';
import type { Outcome, Refusal } from './refusals.ts';
import { register } from './register.ts';
import { replace } from './replace.ts';
import { consent, evaluate, handInExperience, withdrawExperience } from './say-afterwards.ts';
import { findParty, lockParty } from './standing.queries.ts';

export type PartyAct = {
  partyId: number;
  /** Made by whoever acts: the same act with the same key is done once, however often it comes. */
  key: string;
  act: NetworkAct;
  cameBy: 'link' | 'letter' | 'host';
  /** When it was said; now, if nothing is given. */
  saidAt?: Date | undefined;
  /** Files that came with a hand-in, stored at the host. */
  fileIds?: readonly number[] | undefined;
};

/**
 * Takes what a party does, or says why not, in the caller's transaction, and tells the party how it stands afterwards. Every way in leads here: the party's
 * link, the letter from its own organisation, the host on its behalf.
 */
export async function takeAct(
  ctx: ActContext,
  { partyId, key, act, cameBy, saidAt = ctx.now, fileIds }: PartyAct,
): Promise<Outcome | 'done-before'> {
  const { networkId } = (await findParty(ctx.db, partyId)) ?? notFound();
  // The network first, always: so that two who want the last place wait for each other, and never crosswise.
  const network = await lockNetwork(ctx.db, networkId);
  const party = await lockParty(ctx.db, partyId);
  const before = await ctx.db
    .selectFrom('networkAct')
    .select('id')
    .where('partyId', '=', partyId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (before) return 'done-before';
  const outcome = await perform(ctx, { network, party, cameBy, saidAt }, { act, fileIds });
  const why = 'refused' in outcome ? outcome.refused : undefined;
  await record(ctx, { partyId, key, type: act.type, content: keptOf(act), cameBy, why });
  return outcome;
}

/** Does not take what came in a letter, and tells the party why. Nothing of what it said is kept. */
export async function refuseLetter(
  ctx: ActContext,
  of: { partyId: number; key: string; type: string; why: Refusal },
): Promise<void> {
  await lockParty(ctx.db, of.partyId);
  await record(ctx, { ...of, content: {}, cameBy: 'letter' });
}

type Recorded = {
  partyId: number;
  key: string;
  type: string;
  content: object;
  cameBy: PartyAct['cameBy'];
  why: Refusal | undefined;
};

async function record(ctx: ActContext, { content, why, ...act }: Recorded): Promise<void> {
  await ctx.db
    .insertInto('networkAct')
    .values({
      ...act,
      organisationId: ctx.organisation.id,
      content: JSON.stringify(content),
      outcome: why === undefined ? 'taken' : 'refused',
      why: why ?? '',
      happenedAt: ctx.now,
    })
    .onConflict((conflict) => conflict.columns(['organisationId', 'partyId', 'key']).doNothing())
    .execute();
  await tellParty(ctx, act.partyId);
}

/** Without names and without what a consent that is taken back must not leave behind. */
function keptOf(act: NetworkAct): object {
  if (act.type === 'register') return { ...act, people: act.people.length };
  if (act.type === 'consent') return { ...act, needs: act.needs.length };
  return act.type === 'replace' ? { type: act.type, participantId: act.participantId } : act;
}

function perform(
  ctx: ActContext,
  acting: Acting,
  { act, fileIds }: Pick<PartyAct, 'act' | 'fileIds'>,
): Promise<Outcome> {
  switch (act.type) {
    case 'register':
      return register(ctx, acting, act);
    case 'decline':
      return decline(ctx, acting, act);
    case 'settle':
      return settle(ctx, acting, act);
    case 'replace':
      return replace(ctx, acting, act);
    case 'withdraw':
      return withdraw(ctx, acting, act);
    case 'leave':
      return leave(ctx, acting, act);
    case 'hand-in':
      return handIn(ctx, acting, act, fileIds);
    case 'comment':
      return comment(ctx, acting, act);
    case 'evaluate':
      return evaluate(ctx, acting, act);
    case 'experience':
      return handInExperience(ctx, acting, act);
    case 'withdraw-experience':
      return withdrawExperience(ctx, acting);
    case 'consent':
      return consent(ctx, acting, act);
  }
}
