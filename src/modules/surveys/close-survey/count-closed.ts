import { sql } from 'kysely';
import type { CommandScope } from '#platform/command.ts';
import type { Secrets } from '#platform/secrets.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import { keyNameOf, secretNameOf } from '../codes.ts';
import { findResponse, getSurvey } from '../survey.queries.ts';
import { isKeyOf, readKeyFile } from '../survey-key.ts';
import { chooseShownGroups } from './choose-shown-groups.ts';
import { freezeSurvey } from './freeze-survey.command.ts';
import { countAnswers } from './promised-plan.ts';

/** From where a closed survey is counted. */
export type CountScope = CommandScope & { secrets: Secrets };

/** So many answers are counted while the one who closes waits; more are the job's. */
const mostAtOnce = 5000;

/**
 * What is left of a closing that is committed: choose, then count, in transactions of their own, then shred the key. Safe to run again after
 * a stop anywhere, and beside itself: of two, the second finds it done. Returns the id of the result, or nothing where it has to wait: for a
 * share of the key, for the job; `atOnce` says of how many answers it is the job's. Error when the key is not there: nothing is counted and nothing destroyed until it is put back.
 */
export async function countClosed(
  scope: CountScope,
  surveyId: number,
  how: { isJob?: boolean; privateKey?: Buffer; atOnce?: number } = {},
): Promise<number | undefined> {
  const isLong = (answers: number) => answers > (how.atOnce ?? mostAtOnce);
  const before = await findResultId(scope, surveyId);
  if (before !== undefined) return before;
  await chooseShownGroups(scope, surveyId);
  const { survey, answers } = await readClosed(scope, surveyId);
  const key = how.privateKey ?? (survey.keyHolding === 'server' ? await readKeyFile(scope.secrets, survey) : undefined);
  if (survey.publicKey && !key && survey.keyHolding === 'two-of-three') return undefined;
  if (survey.publicKey && !(key && isKeyOf(key, survey.publicKey))) throw new KeyMissing(survey.id);
  if (isLong(answers) && !how.isJob) return undefined;
  const resultId = await countOnce(scope, { surveyId, privateKey: key, isLong: isLong(answers) });
  for (const name of [keyNameOf, secretNameOf]) await scope.secrets.shred(name(survey.publicToken ?? ''));
  return resultId;
}

/** The file of the key is gone, or is another's. The message names no file: it goes to the log. */
class KeyMissing extends Error {
  override readonly name = 'KeyMissing';
  constructor(surveyId: number) {
    super(
      `the key of the closed survey ${surveyId} is not in the folder of secrets: it is counted when it has been put back`,
    );
  }
}

async function countOnce(
  scope: CountScope,
  of: { surveyId: number; privateKey: Buffer | undefined; isLong: boolean },
): Promise<number> {
  const { surveyId: id, privateKey } = of;
  if (of.isLong) await beginProgress(scope, id);
  const progress = (percent: number) => (of.isLong ? sayProgress(scope, id, percent) : Promise.resolve());
  try {
    return await freezeSurvey.run(scope, { id, privateKey, progress });
  } catch (error) {
    const meanwhile = await findResultId(scope, id);
    if (meanwhile !== undefined) return meanwhile;
    throw error;
  }
}

/** Before the count holds the survey, on which a new row would have to wait. */
async function beginProgress(scope: CommandScope, surveyId: number): Promise<void> {
  const at = { db: scope.database, organisationId: scope.organisation.id };
  await inOrganisation(at, (db) =>
    sql`insert into count_progress (organisation_id, survey_id, percent) values (${at.organisationId}, ${surveyId}, 0)
      on conflict (organisation_id, survey_id) do update set percent = 0, said_at = now()`.execute(db),
  );
}

/** In a transaction of its own, so that others see it while the count goes on. */
async function sayProgress(scope: CommandScope, surveyId: number, percent: number): Promise<void> {
  const at = { db: scope.database, organisationId: scope.organisation.id };
  await inOrganisation(at, (db) =>
    sql`update count_progress set percent = ${percent}, said_at = now() where survey_id = ${surveyId}`.execute(db),
  );
}

async function readClosed(scope: CommandScope, surveyId: number) {
  return inOrganisation({ db: scope.database, organisationId: scope.organisation.id }, async (db) => {
    const answers = [...(await countAnswers(db, surveyId)).values()].reduce((sum, one) => sum + one, 0);
    return { survey: await getSurvey(db, surveyId), answers };
  });
}

async function findResultId(scope: CommandScope, surveyId: number): Promise<number | undefined> {
  const at = { db: scope.database, organisationId: scope.organisation.id, reading: true };
  return inOrganisation(at, async (db) => (await findResponse(db, surveyId))?.resultId);
}
