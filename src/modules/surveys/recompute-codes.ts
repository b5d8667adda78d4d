import type { Tx } from '#db/connection.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Secrets } from '#platform/secrets.ts';
import type { Services } from '#platform/web/context.ts';
import { codeOf, secretNameOf } from './codes.ts';
import { getSurvey } from './survey.queries.ts';

/** Codes of one reporting group, in the order of the codes themselves: an order that says nothing. */
type GroupCodes = { groupId: number; codes: string[] };

/**
 * The codes that coordinators hand out on paper, per group, reckoned anew from the secret. Codes that go in letters are never among
 * them. Empty when nothing is handed out, before opening and after closing.
 */
export async function codesOfSurvey(db: Tx, of: { surveyId: number; secrets: Secrets }): Promise<GroupCodes[]> {
  const rows = await db
    .selectFrom('invitation')
    .select(['id', 'groupId'])
    .where('surveyId', '=', of.surveyId)
    .where('handedOut', '=', true)
    .execute();
  return codesFor(db, { ...of, rows });
}

/** Every code of an open survey. For the demonstration and its tests alone: in real use nobody may have them all. */
export async function allDemoCodes(
  services: Pick<Services, 'mode' | 'database' | 'secrets'>,
  of: { organisationId: number; surveyId: number },
): Promise<GroupCodes[]> {
  if (services.mode !== 'demo') throw new Error('codes are only listed in the demonstration');
  return inOrganisation({ db: services.database, organisationId: of.organisationId, reading: true }, async (db) => {
    const rows = await db
      .selectFrom('invitation')
      .select(['id', 'groupId'])
      .where('surveyId', '=', of.surveyId)
      .execute();
    return codesFor(db, { surveyId: of.surveyId, secrets: services.secrets, rows });
  });
}

async function codesFor(
  db: Tx,
  of: { surveyId: number; secrets: Secrets; rows: readonly { id: string; groupId: number }[] },
): Promise<GroupCodes[]> {
  const { publicToken } = await getSurvey(db, of.surveyId);
  const secret = publicToken === null ? undefined : await of.secrets.find(secretNameOf(publicToken));
  if (!secret) return [];
  return [...Map.groupBy(of.rows, (row) => row.groupId)].map(([groupId, own]) => ({
    groupId,
    codes: own.map((row) => codeOf(secret, row.id)).sort(),
  }));
}
