import type { Tx } from '#db/connection.ts';
import { listAdministrations, listUnits } from '#modules/organisation/index.ts';
import { listOwnGroupIds } from '../hand-out-codes/own-groups.ts';
import type { KnownSurvey } from './match-addresses.rules.ts';

/** What a list for all groups of an open survey is held against: names of groups and units, places left, and addresses given before. */
export async function getKnownSurvey(db: Tx, surveyId: number): Promise<KnownSurvey> {
  const own = new Set(await listOwnGroupIds(db, surveyId));
  const groups = await db
    .selectFrom('reportingGroup')
    .select(['id', 'name', 'administrationId', 'administrationName', 'unitIds', 'staff'])
    .where('surveyId', '=', surveyId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
  const invitations = await db
    .selectFrom('invitation')
    .select(['groupId', 'email', 'roundsSent', 'failure', 'handedOut'])
    .where('surveyId', '=', surveyId)
    .where((e) => e.or([e('email', 'is not', null), e('handedOut', '=', true)]))
    .execute();
  const unitNames = new Map((await listUnits(db)).map((unit) => [unit.id, unit.name]));
  const shortNames = new Map((await listAdministrations(db)).map((one) => [one.id, one.shortName]));
  const hasArrived = (row: (typeof invitations)[number]) => row.roundsSent > 0 && row.failure === null;
  const taken = Map.groupBy(
    invitations.filter((row) => row.handedOut || hasArrived(row)),
    (row) => row.groupId,
  );
  return {
    groups: groups
      .filter(({ id }) => own.has(id))
      .map(({ id, name, administrationId, administrationName, unitIds, staff }) => ({
        id,
        name,
        administrationName,
        administrationShortName: shortNames.get(administrationId) ?? '',
        unitNames: unitIds.flatMap((unitId) => unitNames.get(unitId) ?? []),
        places: staff - (taken.get(id)?.length ?? 0),
      })),
    present: new Map(
      invitations.flatMap((row) =>
        row.email === null ? [] : [[row.email, { groupId: row.groupId, hasArrived: hasArrived(row) }]],
      ),
    ),
  };
}
