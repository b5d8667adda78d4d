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
    select g.id, g.name, g.administration_name, g.staff, count(i.email)::int as addresses,
           count(*) filter (where i.rounds_sent > 0 and i.failure is null)::int as sent,
           count(i.failure)::int as refused, count(*) filter (where i.handed_out)::int as handed_out
      from reporting_group g left join invitation i on i.organisation_id = g.organisation_id and i.survey_id = g.survey_id and i.group_id = g.id
     where g.survey_id = ${surveyId} group by g.organisation_id, g.id order by g.sort, g.id`.execute(db);
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
