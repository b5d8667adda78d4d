import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { getThreadSides } from '#foundations/thread/index.ts';
import type { KeyHolding, SurveyMode } from '#content/survey-mode.ts';
import { leastForResponse } from './response-so-far.ts';
import { readQuestionnaire, type Questionnaire } from './questionnaire.ts';

export type SurveyState = 'draft' | 'open' | 'closed';

/** People asked and people who answered. */
export type Response = { invited: number; answered: number };

/**
 * How an open survey goes, as of the last night: rounded down to the nearest five. `answered` is undefined for fewer than twenty invited.
 * `isPart`: of the groups of twenty or more alone, since those who are left are fewer than twenty.
 */
export type ResponseSoFar = {
  invited: number;
  isPart: boolean;
  answered: number | undefined;
  countedOn: string | undefined;
};

export type SurveyListing = {
  id: number;
  title: string;
  state: SurveyState;
  mode: SurveyMode;
  openedAt: Date | null;
  closesOn: string | null;
  closedAt: Date | null;
  /** None until it is counted. */
  response: Response | undefined;
  /** Only of an open one. */
  soFar: ResponseSoFar | undefined;
};

export type Survey = {
  id: number;
  title: string;
  introduction: string;
  questionnaire: Questionnaire;
  controller: string;
  contact: string;
  dataProtectionOfficer: string;
  /** The smallest number of answers that is shown. */
  threshold: number;
  state: SurveyState;
  mode: SurveyMode;
  keyHolding: KeyHolding;
  /** Of a draft whose key is split: names its file, and becomes the address. */
  keyToken: string | null;
  /** What answers are sealed to. Null in a draft, until a split key has been prepared, and in surveys older than sealing. */
  publicKey: Buffer | null;
  /** Both shares that were handed out have been typed back. */
  sharesConfirmed: boolean;
  /** It is not for all staff: how many of each unit has been said (`findAskedNumbers`). */
  asksPart: boolean;
  /** It is for several municipalities together: how many take part, and how many have not answered yet. Null when it is the organisation's own. */
  joint: { taking: number; waiting: number } | null;
  /** While open: the file of the key was gone when it was last looked for. */
  keyMissing: boolean;
  /** Codes given to people who had lost theirs. */
  replacements: number;
  /** No more letters, slips or new codes: what codes are reckoned from is gone. */
  lettersEnded: boolean;
  publicToken: string | null;
  promiseSha256: Buffer | null;
  rounds: number;
  openedAt: Date | null;
  closesOn: string | null;
  closedAt: Date | null;
  /** The mandate it rests on. */
  mandateId: number | null;
};

/** All surveys: drafts and open ones first, then the latest closed. */
export async function listSurveys(db: Tx): Promise<SurveyListing[]> {
  const rows = await db
    .selectFrom('survey as s')
    .leftJoin('result as r', (join) =>
      join.onRef('r.organisationId', '=', 's.organisationId').onRef('r.surveyId', '=', 's.id'),
    )
    .select([
      's.id',
      's.title',
      's.state',
      's.mode',
      's.openedAt',
      's.closesOn',
      's.closedAt',
      'r.invited',
      'r.answered',
    ])
    .orderBy(sql`s.state = 'closed'`)
    .orderBy('s.closedAt', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
  const listings: SurveyListing[] = [];
  for (const { invited, answered, ...survey } of rows) {
    const response = invited === null || answered === null ? undefined : { invited, answered };
    const soFar = survey.state === 'open' ? await getResponseSoFar(db, survey.id) : undefined;
    listings.push({ ...survey, response, soFar });
  }
  return listings;
}

/** A survey with its questionnaire. Not found in another organisation. */
export async function getSurvey(db: Tx, id: number): Promise<Survey> {
  const row = await db
    .selectFrom('survey')
    .select([
      'id',
      'title',
      'introduction',
      'questions',
      'controller',
      'contact',
      'dataProtectionOfficer',
      'threshold',
      'state',
    ])
    .select([
      'mode',
      'keyHolding',
      'keyToken',
      'publicKey',
      'sharesConfirmed',
      'keyMissing',
      'replacements',
      'lettersEnded',
    ])
    .select(sql<boolean>`asked_numbers is not null`.as('asksPart'))
    .select(jointStanding)
    .select(['publicToken', 'promiseSha256', 'rounds', 'openedAt', 'closesOn', 'closedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) notFound();
  const { restsOn } = await getThreadSides(db, id);
  const { questions, ...survey } = row;
  return {
    ...survey,
    questionnaire: readQuestionnaire(questions),
    mandateId: restsOn.find((node) => node.kind === 'mandate')?.id ?? null,
  };
}

const jointStanding = sql<Survey['joint']>`(
  select jsonb_build_object('taking', count(*) filter (where p.answer = 'yes'), 'waiting', count(*) filter (where p.answer = 'waiting'))
    from joint_survey j join joint_participant p on p.organisation_id = j.organisation_id and p.survey_id = j.survey_id
   where j.organisation_id = survey.organisation_id and j.survey_id = survey.id group by j.survey_id)`.as('joint');

/** What may be said of the response of an open survey: the figure of the last night. Nothing here looks at the answers. */
export async function getResponseSoFar(db: Tx, surveyId: number): Promise<ResponseSoFar> {
  const { rows } = await sql<{ all: number; small: number; answeredSoFar: number | null; countedOn: string | null }>`
    select (select coalesce(sum(g.staff), 0)::int from reporting_group g where g.survey_id = s.id) as all,
           (select coalesce(sum(g.staff), 0)::int from reporting_group g where g.survey_id = s.id and g.staff < ${leastForResponse}) as small,
           s.answered_so_far, s.counted_on
      from survey s where s.id = ${surveyId}`.execute(db);
  const { all, small, answeredSoFar, countedOn } = rows[0] ?? notFound();
  const isPart = small > 0 && small < leastForResponse && all > small;
  const invited = isPart ? all - small : all;
  return { invited, isPart, answered: answeredSoFar ?? undefined, countedOn: countedOn ?? undefined };
}

/** Closed surveys that are not counted yet: a moment for most, longer for one that a stop has cut off. */
export async function listUncounted(db: Tx): Promise<number[]> {
  const rows = await db
    .selectFrom('survey as s')
    .leftJoin('result as r', (join) =>
      join.onRef('r.organisationId', '=', 's.organisationId').onRef('r.surveyId', '=', 's.id'),
    )
    .select('s.id')
    .where('s.state', '=', 'closed')
    .where('r.id', 'is', null)
    .orderBy('s.id')
    .execute();
  return rows.map((row) => row.id);
}

/** The result of a closed survey, with its final response. */
export async function findResponse(db: Tx, surveyId: number): Promise<(Response & { resultId: number }) | undefined> {
  return db
    .selectFrom('result')
    .select(['id as resultId', 'invited', 'answered'])
    .where('surveyId', '=', surveyId)
    .executeTakeFirst();
}

/** How far a long count has come, in whole per cent; undefined when none is under way, also when one was cut off five minutes ago. */
export async function findCountProgress(db: Tx, surveyId: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('countProgress')
    .select('percent')
    .where('surveyId', '=', surveyId)
    .where('saidAt', '>', sql<Date>`now() - interval '5 minutes'`)
    .executeTakeFirst();
  return row?.percent;
}

/** How to reach the data protection officer, as the latest survey said; empty when none has. */
export async function findOfficerBefore(db: Tx): Promise<string> {
  const row = await db
    .selectFrom('survey')
    .select('dataProtectionOfficer')
    .where('dataProtectionOfficer', '<>', '')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.dataProtectionOfficer ?? '';
}
