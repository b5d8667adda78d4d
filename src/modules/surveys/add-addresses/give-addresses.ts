import { sql } from 'kysely';
import type { CommandContext } from '#platform/command.ts';

/** Takes the codes back from addresses that no letter has reached. */
export async function dropAddresses(ctx: CommandContext, surveyId: number, emails: readonly string[]): Promise<void> {
  if (emails.length === 0) return;
  await ctx.db
    .updateTable('invitation')
    .set({ email: null, roundsSent: 0, failure: null })
    .where('surveyId', '=', surveyId)
    .where('email', 'in', emails)
    .execute();
}

/** Gives each address a code of the group that is neither on paper nor given; which one is left to chance. */
export async function giveAddresses(
  ctx: CommandContext,
  to: { surveyId: number; groupId: number; emails: readonly string[] },
): Promise<void> {
  await sql`
    update invitation i set email = pair.email, rounds_sent = 0, failure = null
      from (select free.id, typed.email
              from (select id, row_number() over (order by random()) as nr from invitation
                     where survey_id = ${to.surveyId} and group_id = ${to.groupId} and email is null and not handed_out) free
              join unnest(${[...to.emails]}::text[]) with ordinality as typed(email, nr) on typed.nr = free.nr) pair
     where i.survey_id = ${to.surveyId} and i.id = pair.id`.execute(ctx.db);
}
