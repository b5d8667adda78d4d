import { command, type Command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import type { Secrets } from '#platform/secrets.ts';
import { secretNameOf } from '../codes.ts';
import { lockSending } from '../lock-survey.ts';
import { getSending, listGroupInvitations } from '../invitations.queries.ts';
import { surveysTexts } from '../surveys.texts.ts';

const endForGood = command('survey.end-letters', ['coordinator'], async (ctx, input: { id: number }) => {
  const survey = await lockSending(ctx, input.id);
  const t = surveysTexts[ctx.locale].endLetters;
  const sending = await getSending(ctx.db, survey.id);
  const groups = await listGroupInvitations(ctx.db, survey.id);
  if (survey.mode !== 'codes' || !isBegun(sending.round, groups)) throw new AppError('not-now', t.notBegun);
  if (sending.addresses - sending.done - sending.refused > 0) throw new AppError('not-now', t.underWay);
  await ctx.db.updateTable('survey').set({ lettersEnded: true }).where('id', '=', survey.id).execute();
  await ctx.queue('sweep-survey-secrets', {});
  return { output: survey, audit: { subject: survey.id, details: { title: survey.title } } };
});

/**
 * No more letters, slips or replaced codes: overwrites the secret that codes are reckoned from. The codes that people have work until the
 * survey is closed; from here on nobody can say which belongs to which invitation. Not while letters are on their way, nor before anything
 * has been sent or handed out. A stop in between is finished by the job that sweeps secrets. Returns the survey's id.
 */
export const endLetters: Command<{ id: number; secrets: Secrets }, number> = {
  name: endForGood.name,
  roles: endForGood.roles,
  async run(scope, input) {
    const { id, publicToken } = await endForGood.run(scope, { id: input.id });
    await input.secrets.shred(secretNameOf(publicToken));
    return id;
  },
};

/** Whether anybody has been given a code, or a letter has been ordered. */
export function isBegun(round: number, groups: readonly { handedOut: number }[]): boolean {
  return round > 0 || groups.some((group) => group.handedOut > 0);
}
