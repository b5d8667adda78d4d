import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '#db/connection.ts';

/** What stands as the mail server's answer for an address whose letter came back later, as the coordinator says. */
export const BOUNCED = 'bounced';

export const returnedShows = ['alla', 'avvisade', 'aterkomna'] as const;
export type ReturnedShow = (typeof returnedShows)[number];

/** `?visa=aterkomna`; anything else is all of them. */
export function shownIn(asked: string | null): ReturnedShow {
  return returnedShows.find((one) => one === asked) ?? 'alla';
}

/** An address of an open survey that did not take its letter. */
export type ReturnedLetter = {
  email: string;
  groupId: number;
  groupName: string;
  /** The mail server's words, or BOUNCED, or EENVELOPE for an address that cannot be written on a letter. */
  failure: string;
};

/** Addresses that did not take their letter, in the order of the plan and then by address. */
export async function listReturned(db: Tx, of: { surveyId: number; show: ReturnedShow }): Promise<ReturnedLetter[]> {
  const { rows } = await sql<ReturnedLetter>`
    select i.email, i.group_id, g.name as group_name, i.failure
      from invitation i join reporting_group g on g.organisation_id = i.organisation_id and g.id = i.group_id
     where i.survey_id = ${of.surveyId} and i.email is not null and i.failure is not null and ${isShown(of.show)}
     order by g.sort, g.id, i.email`.execute(db);
  return rows;
}

/** As a condition on `i`, an invitation. */
export function isShown(show: ReturnedShow): RawBuilder<boolean> {
  if (show === 'alla') return sql`true`;
  return show === 'aterkomna' ? sql`i.failure = ${BOUNCED}` : sql`i.failure <> ${BOUNCED}`;
}

/** How many letters a round sends, if it is the present one how many it has left: bounced addresses get none until they are mended. */
export async function countLetters(db: Tx, of: { surveyId: number; round: number }): Promise<number> {
  const { rows } = await sql<{ letters: number }>`
    select count(*)::int as letters from invitation i
     where i.survey_id = ${of.surveyId} and i.email is not null and i.rounds_sent < ${of.round}
       and i.failure is distinct from ${BOUNCED}`.execute(db);
  return rows[0]?.letters ?? 0;
}
