import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { CommandScope } from '#platform/command.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { fold } from '#disclosure/fold.ts';
import { administrationNamesOf, labelOf } from '../audience.ts';
import { wholeNameOf } from '../joint-survey/whole-name.ts';
import { getSurvey, type Survey } from '../survey.queries.ts';
import { countAnswers, getPromised } from './promised-plan.ts';

/** A group that is shown, as the database checks and keeps it. */
export type ChosenGroup = {
  id: number;
  level: 'group' | 'administration' | 'municipality';
  name: string;
  administrationNames: string[];
  groupIds: number[];
};

/**
 * Chooses, once for a closed survey, which groups are shown: from the promised plan and the numbers of answers alone, before anything has
 * been opened. Does nothing when it is done. The database checks the choice again, and refuses a second.
 */
export async function chooseShownGroups(
  scope: Pick<CommandScope, 'database' | 'organisation'>,
  surveyId: number,
): Promise<void> {
  const { organisation } = scope;
  await inOrganisation({ db: scope.database, organisationId: organisation.id }, async (db) => {
    await db.selectFrom('survey').select('id').where('id', '=', surveyId).forUpdate().execute();
    const chosen = await db.selectFrom('shownChoice').select('surveyId').where('surveyId', '=', surveyId).execute();
    if (chosen.length > 0) return;
    const survey = await getSurvey(db, surveyId);
    const shown =
      survey.mode === 'codes'
        ? await byPlan(db, { survey, organisation })
        : await together(db, { survey, organisation });
    await sql`select choose_shown_groups(${surveyId}::bigint, ${JSON.stringify(shown)}::jsonb)`.execute(db);
  });
}

type Of = { survey: Survey; organisation: Organisation };

async function byPlan(db: Tx, { survey, organisation }: Of): Promise<ChosenGroup[]> {
  const { promise, stored } = await getPromised(db, survey);
  const whole = survey.joint ? wholeNameOf(stored) : organisation.name;
  return fold(stored.plan, await countAnswers(db, survey.id), promise.k ?? survey.threshold).map((group, index) => ({
    id: index + 1,
    level: group.level,
    name: group.level === 'municipality' ? whole : labelOf(stored, group.parts, group.level),
    administrationNames: administrationNamesOf(stored, group),
    groupIds: group.groupIds.map(Number),
  }));
}

/** Without codes: all together when there are enough answers, else nothing. Nobody was promised a number; this floor is our own. */
async function together(db: Tx, { survey, organisation }: Of): Promise<ChosenGroup[]> {
  const answers = (await countAnswers(db, survey.id)).get('0') ?? 0;
  const all = {
    id: 1,
    level: 'municipality' as const,
    name: organisation.name,
    administrationNames: [],
    groupIds: [0],
  };
  return answers < survey.threshold ? [] : [all];
}
