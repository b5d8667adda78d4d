import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { PlanUnit } from '#disclosure/group-plan.ts';
import {
  jointUnits,
  taking,
  type JointParticipant,
  type JointSurvey,
  type Responsibility,
} from './joint-survey.rules.ts';

/** The joint survey of a survey, with all who have been asked; undefined when it is the organisation's own alone. */
export async function findJointSurvey(db: Tx, surveyId: number): Promise<JointSurvey | undefined> {
  const row = await db
    .selectFrom('jointSurvey')
    .select(['answerBy', 'responsibility'])
    .where('surveyId', '=', surveyId)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    surveyId,
    answerBy: row.answerBy,
    responsibility: row.responsibility as Responsibility, // held by the table's check
    participants: await listParticipants(db, surveyId),
  };
}

/** The same; not found when the survey is nobody else's. */
export async function getJointSurvey(db: Tx, surveyId: number): Promise<JointSurvey> {
  return (await findJointSurvey(db, surveyId)) ?? notFound();
}

/** The units of a joint survey and what stands for administrations: those who have said yes. Undefined when it is not joint. */
export async function findJointUnits(
  db: Tx,
  surveyId: number,
): Promise<{ units: PlanUnit[]; administrationNames: ReadonlyMap<string, string> } | undefined> {
  const joint = await findJointSurvey(db, surveyId);
  if (!joint) return undefined;
  const names = taking(joint.participants).map(({ id, name }) => [String(id), name] as const);
  return { units: jointUnits(joint.participants), administrationNames: new Map(names) };
}

/** A joint survey that another organisation hosts and has asked this one to take part in. */
export type JointInvitationListing = { id: number; hostName: string; title: string; receivedAt: Date };

export async function listJointInvitations(db: Tx): Promise<JointInvitationListing[]> {
  return db
    .selectFrom('jointInvitation')
    .select(['id', 'hostName', 'title', 'receivedAt'])
    .orderBy('receivedAt', 'desc')
    .execute();
}

async function listParticipants(db: Tx, surveyId: number): Promise<JointParticipant[]> {
  const { rows } = await sql<JointParticipant>`
    select p.id, p.is_host, p.name, p.email, p.partner_organisation_id, p.answer, p.answered_as, p.reason, p.answered_on, p.revision,
           coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'people', g.people) order by g.id)
                       from joint_group g where g.organisation_id = p.organisation_id and g.participant_id = p.id), '[]') as groups
      from joint_participant p where p.survey_id = ${surveyId} order by p.is_host desc, p.id`.execute(db);
  return rows;
}
