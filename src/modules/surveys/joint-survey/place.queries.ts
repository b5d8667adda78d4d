import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { getResponseByGroup, type ResponseByGroup } from '../response-by-group.ts';
import { listGroupInvitations, type GroupInvitations } from '../invitations.queries.ts';
import { findResponse, getSurvey, type Survey } from '../survey.queries.ts';
import { getJointSurvey } from './joint-survey.queries.ts';
import type { JointPlace } from './joint-place.ts';
import { alwaysWith, namesOf, type JointParticipant, type JointSurvey } from './joint-survey.rules.ts';

/** What a participant may see at the host before its share: the survey, the terms, its own groups. Nothing of the others but that they are asked. */
export type PlaceData = {
  survey: Survey;
  joint: JointSurvey;
  participant: JointParticipant;
  /** The fewest asked that get a share of their own. */
  minimum: number;
  /** With whom it is shown when all answer; undefined when it has a share of its own. */
  alwaysWith: string | 'all' | undefined;
  /** Its own groups as they were promised, when it is open. */
  groups: GroupInvitations[];
  byGroup: ResponseByGroup;
  isCounted: boolean;
};

export async function loadPlace(db: Tx, place: JointPlace): Promise<PlaceData> {
  const survey = await getSurvey(db, place.surveyId);
  const joint = await getJointSurvey(db, survey.id);
  const participant = joint.participants.find(({ id }) => id === place.participantId) ?? notFound();
  const { plan } = await getGroupPlan(db, survey.id);
  const own = plan.groups
    .filter((group) => group.administrationId === String(participant.id))
    .map(({ id }) => Number(id));
  const others = alwaysWith(plan, participant.id);
  const groups = survey.state === 'open' ? await listGroupInvitations(db, survey.id) : [];
  return {
    survey,
    joint,
    participant,
    minimum: plan.minimum,
    alwaysWith: others === undefined || others === 'all' ? others : namesOf(joint, others),
    groups: groups.filter((group) => own.includes(group.id)),
    byGroup: survey.state === 'open' ? await getResponseByGroup(db, survey.id) : new Map<number, number>(),
    isCounted: (await findResponse(db, survey.id)) !== undefined,
  };
}
