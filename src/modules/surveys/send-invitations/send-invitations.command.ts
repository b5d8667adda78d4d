import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { lockSending } from '../lock-survey.ts';
import { countLetters } from '../returned-letters/returned.queries.ts';
import { getSending } from '../invitations.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';

/**
 * Orders letters to every address. `round` is what the sender saw: the next round (1 invites, later ones remind everybody, since nobody
 * knows who has answered), or the present one again, for addresses it has not reached. The letters are sent by a job.
 */
export const sendInvitations = command(
  'survey.send-invitations',
  ['coordinator'],
  async (ctx, input: { id: number; round: number }) => {
    const survey = await lockSending(ctx, input.id);
    const t = surveysTexts[ctx.locale].send;
    const given = await getSending(ctx.db, survey.id);
    if (given.addresses === 0) throw new AppError('not-now', t.noAddresses);
    const isNext = input.round === survey.rounds + 1;
    if (!isNext && (input.round !== survey.rounds || survey.rounds === 0))
      throw new AppError('changed-meanwhile', t.roundOrdered);
    const addresses = await countLetters(ctx.db, { surveyId: survey.id, round: input.round });
    if (isNext) await ctx.db.updateTable('survey').set({ rounds: input.round }).where('id', '=', survey.id).execute();
    await ctx.queue('send-invitations', { organisationId: ctx.organisation.id, surveyId: survey.id });
    const details = { title: survey.title, round: input.round, addresses };
    return { output: survey.id, audit: { subject: survey.id, details } };
  },
);
