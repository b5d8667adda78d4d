import type { Tx } from '#db/connection.ts';
import { today } from '#foundations/clocks/index.ts';
import { getGroupPlan, listPlanUnits } from './group-plan.queries.ts';
import { whyNotOpenable, type OpeningProblem } from './open-survey/open-survey.rules.ts';
import { getSending, listGroupInvitations, type Sending } from './invitations.queries.ts';
import { getSurvey } from './survey.queries.ts';

/** The survey that is being made or sent, as far as it has come. */
export type SurveyUnderWay = {
  id: number;
  title: string;
  state: 'draft' | 'open';
  /** What stops the opening of a draft, in the order in which one would put it right. */
  problems: OpeningProblem['code'][];
  groups: number;
  staff: number;
  sending: Sending;
  /** Codes on paper. */
  handedOut: number;
};

/** The latest survey with codes that is not closed; undefined when there is none. Only codes have groups to look through and letters to send. */
export async function findSurveyUnderWay(db: Tx, now: Date): Promise<SurveyUnderWay | undefined> {
  const latest = await db
    .selectFrom('survey')
    .select('id')
    .where('state', '<>', 'closed')
    .where('mode', '=', 'codes')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!latest) return undefined;
  const survey = await getSurvey(db, latest.id);
  const { plan } = await getGroupPlan(db, latest.id);
  const isDraft = survey.state === 'draft';
  const invitations = await listGroupInvitations(db, latest.id);
  return {
    id: survey.id,
    title: survey.title,
    state: isDraft ? 'draft' : 'open',
    problems: isDraft ? await problemsOf(db, { survey, plan, today: today(now) }) : [],
    groups: plan.groups.length,
    staff: plan.groups.reduce((sum, group) => sum + group.planned, 0),
    sending: await getSending(db, latest.id),
    handedOut: invitations.reduce((sum, group) => sum + group.handedOut, 0),
  };
}

async function problemsOf(
  db: Tx,
  draft: Omit<Parameters<typeof whyNotOpenable>[0], 'units'>,
): Promise<SurveyUnderWay['problems']> {
  const { units } = await listPlanUnits(db, draft.survey.id);
  return whyNotOpenable({ ...draft, units }).map(({ code }) => code);
}
