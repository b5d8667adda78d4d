import type { NetworkAct } from '../acts.ts';
import type { ActContext, Acting } from './act-context.ts';
import type { Outcome } from './refusals.ts';

type Act<T extends NetworkAct['type']> = Extract<NetworkAct, { type: T }>;

/** What the party, no person, thought of a meeting that has been held. */
export async function evaluate(ctx: ActContext, { party, network }: Acting, act: Act<'evaluate'>): Promise<Outcome> {
  if (party.state !== 'registered') return { refused: 'not-in' };
  const meeting = await ctx.db
    .selectFrom('networkMeeting')
    .select(['id', 'title', 'startsAt'])
    .where('id', '=', act.meetingId)
    .where('networkId', '=', network.id)
    .where('state', '=', 'planned')
    .executeTakeFirst();
  if (!meeting) return { refused: 'unknown-meeting' };
  if (meeting.startsAt > ctx.now) return { refused: 'not-held' };
  const said = { useful: act.useful, change: act.change, givenAt: ctx.now };
  await ctx.db
    .insertInto('meetingEvaluation')
    .values({ ...said, organisationId: ctx.organisation.id, meetingId: meeting.id, partyId: party.id })
    .onConflict((conflict) => conflict.columns(['organisationId', 'meetingId', 'partyId']).doUpdateSet(said))
    .execute();
  return { details: { title: network.title, meeting: meeting.title } };
}

/** The party's experience in four parts. Handed in anew it is read anew; what is published stays as it is until then. */
export async function handInExperience(
  ctx: ActContext,
  { party, network }: Acting,
  act: Act<'experience'>,
): Promise<Outcome> {
  if (party.state !== 'registered' && party.agreementId === null) return { refused: 'not-in' };
  const { title, background, how, successFactors, challenges } = act;
  const said = { title, background, how, successFactors, challenges, state: 'handed-in' as const, remark: '' };
  await ctx.db
    .insertInto('experience')
    .values({ ...said, organisationId: ctx.organisation.id, partyId: party.id, handedInAt: ctx.now })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'partyId'])
        .doUpdateSet((e) => ({ ...said, handedInAt: ctx.now, revision: e('experience.revision', '+', 1) })),
    )
    .execute();
  return { details: { title: network.title, experience: title } };
}

/** The party takes its experience back: the published copy goes too. */
export async function withdrawExperience(ctx: ActContext, { party, network }: Acting): Promise<Outcome> {
  const experience = await ctx.db
    .updateTable('experience')
    .set((e) => ({ state: 'withdrawn' as const, publishedAt: null, revision: e('revision', '+', 1) }))
    .where('partyId', '=', party.id)
    .where('state', '<>', 'withdrawn')
    .returning('id')
    .executeTakeFirst();
  if (!experience) return { refused: 'no-experience' };
  await ctx.db.deleteFrom('publishedExperience').where('experienceId', '=', experience.id).execute();
  return { details: { title: network.title } };
}

/** What of its own the party lets the network count, and whether a county board may see that it takes part. Taken back as easily as given. */
export async function consent(ctx: ActContext, { party, network }: Acting, act: Act<'consent'>): Promise<Outcome> {
  await ctx.db
    .updateTable('networkParty')
    .set({ sharesNeeds: act.sharesNeeds, inOverview: act.inOverview })
    .where('id', '=', party.id)
    .execute();
  await ctx.db.deleteFrom('sharedNeed').where('partyId', '=', party.id).execute();
  const needs = act.sharesNeeds ? [...new Set(act.needs)] : [];
  if (needs.length > 0)
    await ctx.db
      .insertInto('sharedNeed')
      .values(needs.map((need) => ({ organisationId: ctx.organisation.id, partyId: party.id, need })))
      .execute();
  return { details: { title: network.title, shares: act.sharesNeeds ? 'yes' : 'no' } };
}
