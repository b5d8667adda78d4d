import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { lockNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { tellParty } from '../state-letters/tell-party.ts';
import { getExperience } from './experience.queries.ts';
import { experienceTexts } from './experience.texts.ts';

type At = { networkId: number; experienceId: number; revision: number };

/** Back to the party with what to mend. What has been published before stands until the next is. */
export const returnExperience = command(
  'network-experience.return',
  hostRoles,
  async (ctx, { remark, ...at }: At & { remark: string }) => {
    const network = await lockNetwork(ctx.db, at.networkId);
    const experience = await getExperience(ctx.db, at);
    if (experience.state !== 'handed-in') throw new AppError('not-now', experienceTexts[ctx.locale].notHandedIn);
    if (experience.revision !== at.revision) throw new AppError('changed-meanwhile');
    await ctx.db
      .updateTable('experience')
      .set({ state: 'returned', remark, revision: experience.revision + 1 })
      .where('id', '=', experience.id)
      .execute();
    await tellParty(ctx, experience.partyId);
    const details = { title: network.title, party: experience.party };
    return { output: at.experienceId, audit: { subject: network.id, details } };
  },
);

/** For everybody to read, as it was when the host read it: `revision` is what the page showed. */
export const publishExperience = command('network-experience.publish', hostRoles, async (ctx, at: At) => {
  const network = await lockNetwork(ctx.db, at.networkId);
  const experience = await getExperience(ctx.db, at);
  if (experience.state !== 'handed-in') throw new AppError('not-now', experienceTexts[ctx.locale].notHandedIn);
  if (experience.revision !== at.revision) throw new AppError('changed-meanwhile');
  const { title, background, how, successFactors, challenges } = experience;
  const copy = {
    networkTitle: network.title,
    hostName: ctx.organisation.name,
    partyName: experience.party,
    title,
    background,
    how,
    successFactors,
    challenges,
    publishedAt: ctx.now,
  };
  await ctx.db
    .updateTable('experience')
    .set({ state: 'published', remark: '', publishedAt: ctx.now, revision: experience.revision + 1 })
    .where('id', '=', experience.id)
    .execute();
  await ctx.db
    .insertInto('publishedExperience')
    .values({ ...copy, organisationId: ctx.organisation.id, experienceId: experience.id })
    .onConflict((conflict) => conflict.columns(['organisationId', 'experienceId']).doUpdateSet(copy))
    .execute();
  await tellParty(ctx, experience.partyId);
  const details = { title: network.title, party: experience.party };
  return { output: at.experienceId, audit: { subject: network.id, details } };
});
