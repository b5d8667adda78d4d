import { sql } from 'kysely';
import type { CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** Takes the codes back from addresses that no letter has reached. Returns their invitations in the order of the addresses. */
export async function dropAddresses(
  ctx: CommandContext,
  surveyId: number,
  emails: readonly string[],
): Promise<string[]> {
  if (emails.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    with dropped as (
      update invitation i set email = null, rounds_sent = 0, failure = null
        from (select id, email from invitation
               where survey_id = ${surveyId} and email = any (${[...emails]}::text[]) for update) old
       where i.survey_id = ${surveyId} and i.id = old.id
      returning i.id, old.email)
    select id from dropped order by array_position(${[...emails]}::text[], email)`.execute(ctx.db);
  return rows.map((row) => row.id);
}

/**
 * Gives each address a code of the group that is neither on paper nor given; which one is left to chance. `instead` are the invitations of
 * addresses that these may be corrections of: their codes go first and in order, so that whose letter did arrive all the same, and who is
 * written to anew, has one code and not two.
 */
export async function giveAddresses(
  ctx: CommandContext,
  to: {
    survey: { id: number; lettersEnded: boolean };
    groupId: number;
    emails: readonly string[];
    instead: readonly string[];
  },
): Promise<void> {
  if (to.emails.length === 0) return;
  // An address that no letter can reach would only stand there.
  if (to.survey.lettersEnded) throw new AppError('not-now', surveysTexts[ctx.locale].endLetters.ended);
  await sql`
    update invitation i set email = pair.email, rounds_sent = 0, failure = null
      from (select free.id, typed.email
              from (select id, row_number() over (order by array_position(${[...to.instead]}::uuid[], id), random()) as nr from invitation
                     where survey_id = ${to.survey.id} and group_id = ${to.groupId} and email is null and not handed_out) free
              join unnest(${[...to.emails]}::text[]) with ordinality as typed(email, nr) on typed.nr = free.nr) pair
     where i.survey_id = ${to.survey.id} and i.id = pair.id`.execute(ctx.db);
}
