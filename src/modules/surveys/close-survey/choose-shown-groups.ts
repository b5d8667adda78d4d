import { sql } from 'kysely';
import type { CommandScope } from '#platform/command.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { fold } from '#disclosure/fold.ts';
import { administrationNamesOf, labelOf } from '../audience.ts';
import { getSurvey } from '../survey.queries.ts';
import { countAnswers, getPromised } from './promised-plan.ts';

/**
 * Chooses, once for a closed survey, which groups are shown: from the promised plan and the numbers of answers alone, before anything has
 * been counted. Does nothing when it is done. The database checks the choice again, and refuses a second.
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
    const { promise, stored } = await getPromised(db, await getSurvey(db, surveyId));
    const shown = fold(stored.plan, await countAnswers(db, surveyId), promise.k).map((group, index) => ({
      id: index + 1,
      level: group.level,
      name: group.level === 'municipality' ? organisation.name : labelOf(stored, group.parts, group.level),
      administrationNames: administrationNamesOf(stored, group),
      groupIds: group.groupIds.map(Number),
    }));
    await sql`select choose_shown_groups(${surveyId}::bigint, ${JSON.stringify(shown)}::jsonb)`.execute(db);
  });
}
