import type { Tx } from '#db/connection.ts';
import { today } from '#foundations/clocks/index.ts';
import { findJointSurvey, getGroupPlan, getSurvey, taking, type JointParticipant } from '#modules/surveys/index.ts';
import { findResultOfSurvey } from '../result.queries.ts';
import { shareOf, type JointShare } from './joint-share.ts';

/** The shares of all that took part in a joint survey, at the host. Empty when it is not joint, or not counted. */
export async function listShares(
  db: Tx,
  of: { surveyId: number; host: string },
): Promise<{ participant: JointParticipant; share: JointShare }[]> {
  const joint = await findJointSurvey(db, of.surveyId);
  const result = joint && (await findResultOfSurvey(db, of.surveyId));
  if (!joint || !result) return [];
  const survey = await getSurvey(db, of.surveyId);
  const { plan } = await getGroupPlan(db, of.surveyId);
  const all = taking(joint.participants);
  return all.map((participant) => ({
    participant,
    share: shareOf({
      result,
      own: plan.groups
        .filter(({ administrationId }) => administrationId === String(participant.id))
        .map(({ id }) => Number(id)),
      participant: participant.name,
      participants: all.map(({ name }) => name),
      host: of.host,
      promiseSha256: survey.promiseSha256?.toString('hex') ?? '',
      publicToken: survey.publicToken ?? '',
      countedOn: today(result.frozenAt),
    }),
  }));
}

/** The share of one of them, at the host. */
export async function findShare(
  db: Tx,
  of: { surveyId: number; participantId: number; host: string },
): Promise<JointShare | undefined> {
  const shares = await listShares(db, of);
  return shares.find(({ participant }) => participant.id === of.participantId)?.share;
}

/** The share that has been handed over to the municipality's own organisation, with its digest. */
export async function findReceivedShare(
  db: Tx,
  invitationId: number,
): Promise<{ share: JointShare; sha256: string } | undefined> {
  const row = await db
    .selectFrom('receivedShare')
    .select(['content', 'sha256'])
    .where('invitationId', '=', invitationId)
    .executeTakeFirst();
  // written by the letter's reader alone, from what shareOf made
  return row && { share: row.content as unknown as JointShare, sha256: row.sha256.toString('hex') };
}
