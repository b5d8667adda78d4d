import type { CommandScope } from '#platform/command.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { findResponse } from '../survey.queries.ts';
import { chooseShownGroups } from './choose-shown-groups.ts';
import { freezeSurvey } from './freeze-survey.command.ts';

/**
 * What is left of a closing that is committed: choose, then count, in transactions of their own. Safe to run again after a stop anywhere,
 * and beside itself: of two, the second finds it done. Returns the id of the result.
 */
export async function countClosed(scope: CommandScope, surveyId: number): Promise<number> {
  const before = await findResultId(scope, surveyId);
  if (before !== undefined) return before;
  await chooseShownGroups(scope, surveyId);
  try {
    return await freezeSurvey.run(scope, { id: surveyId });
  } catch (error) {
    const meanwhile = await findResultId(scope, surveyId);
    if (meanwhile !== undefined) return meanwhile;
    throw error;
  }
}

async function findResultId(scope: CommandScope, surveyId: number): Promise<number | undefined> {
  const at = { db: scope.database, organisationId: scope.organisation.id, reading: true };
  return inOrganisation(at, async (db) => (await findResponse(db, surveyId))?.resultId);
}
