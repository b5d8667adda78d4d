import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';

/** A reporting group of an open survey and how its codes are to reach people. */
export type GroupInvitations = {
  id: number;
  name: string;
  administrationName: string;
  staff: number;
  /** Addresses given. */
  addresses: number;
  /** Letters of the first round taken by the mail server. */
  sent: number;
  /** Addresses that the mail server would not take. */
  refused: number;
  /** Codes on a sheet to draw from. */
  handedOut: number;
};

/** In plan order, with sums counted from the invitations; all zero before opening and after closing. */
export async function listGroupInvitations(db: Tx, surveyId: number): Promise<GroupInvitations[]> {
  const { rows } = await sql<GroupInvitations>`
    with invited as (
      select group_id, count(email)::int as addresses, count(*) filter (where rounds_sent > 0 and failure is null)::int as sent,
             count(failure)::int as refused, count(*) filter (where handed_out)::int as handed_out
        from invitation where survey_id = ${surveyId} group by group_id)
    select g.id, g.name, g.administration_name, g.staff, coalesce(i.addresses, 0) as addresses, coalesce(i.sent, 0) as sent,
           coalesce(i.refused, 0) as refused, coalesce(i.handed_out, 0) as handed_out
      from reporting_group g left join invited i on i.group_id = g.id
     where g.survey_id = ${surveyId} order by g.sort, g.id`.execute(db);
  return rows;
}

/** How far the letters have come. `round` 1 invites, later ones remind; 0 when none has been ordered. */
export type Sending = { round: number; addresses: number; done: number; refused: number };

export async function getSending(db: Tx, surveyId: number): Promise<Sending> {
  const { rows } = await sql<Sending>`
    select s.rounds as round, count(i.email)::int as addresses,
           count(i.email) filter (where i.rounds_sent >= greatest(s.rounds, 1) and i.failure is null)::int as done,
           count(i.failure) filter (where i.rounds_sent >= greatest(s.rounds, 1) or i.failure = 'bounced')::int as refused
      from survey s left join invitation i on i.organisation_id = s.organisation_id and i.survey_id = s.id
     where s.id = ${surveyId} group by s.organisation_id, s.id`.execute(db);
  return rows[0] ?? notFound();
}
