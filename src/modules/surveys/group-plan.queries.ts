import type { Tx } from '#db/connection.ts';
import type { GroupPlan, PlanUnit, PlannedGroup } from '#disclosure/group-plan.ts';
import { notFound } from '#platform/errors.ts';
import { listUnits, type Unit } from '#modules/organisation/index.ts';
import type { AskedNumbers } from './ask-numbers/ask-numbers.rules.ts';
import { findJointUnits } from './joint-survey/joint-survey.queries.ts';

/** A plan as it is stored, with the names that the plan itself does not carry. Ids of groups, units and administrations are text. */
export type StoredPlan = { plan: GroupPlan; administrationNames: ReadonlyMap<string, string> };

/** What the groups of a draft were proposed for, and what they were before the latest change; undefined when there was none. */
export type PlanHistory = { expectedResponse: number; before: PlanBefore | undefined };

/** The plan before the latest change, and how many per cent were then expected to answer. */
export type PlanBefore = { plan: GroupPlan; expectedResponse: number };

/** The groups of a survey in plan order; without groups when none has been proposed. */
export async function getGroupPlan(db: Tx, surveyId: number): Promise<StoredPlan> {
  const survey = await db.selectFrom('survey').select('groupMinimum').where('id', '=', surveyId).executeTakeFirst();
  const rows = await db
    .selectFrom('reportingGroup')
    .select(['id', 'name', 'administrationId', 'administrationName', 'staff', 'unitIds', 'foldsIntoId'])
    .where('surveyId', '=', surveyId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
  const folds = await db
    .selectFrom('administrationFold')
    .select(['administrationId', 'foldsIntoId'])
    .where('surveyId', '=', surveyId)
    .execute();
  const groups = rows.map((row): PlannedGroup => ({
    id: String(row.id),
    name: row.name,
    administrationId: String(row.administrationId),
    unitIds: row.unitIds.map(String),
    planned: row.staff,
    foldsInto: idOrNull(row.foldsIntoId),
  }));
  const administrations = [...Map.groupBy(groups, (group) => group.administrationId)].map(([id, own]) => ({
    id,
    planned: own.reduce((sum, group) => sum + group.planned, 0),
    foldsInto: idOrNull(folds.find((fold) => String(fold.administrationId) === id)?.foldsIntoId ?? null),
  }));
  return {
    plan: { minimum: (survey ?? notFound()).groupMinimum, groups, administrations },
    administrationNames: new Map(rows.map((row) => [String(row.administrationId), row.administrationName])),
  };
}

/** `expectedResponse` in per cent. */
export async function getPlanHistory(db: Tx, surveyId: number): Promise<PlanHistory> {
  const row = await db
    .selectFrom('survey')
    .select(['expectedResponse', 'groupsBefore'])
    .where('id', '=', surveyId)
    .executeTakeFirst();
  const { expectedResponse, groupsBefore } = row ?? notFound();
  // written by saveGroupPlan alone
  return { expectedResponse, before: (groupsBefore as unknown as PlanBefore | null) ?? undefined };
}

/** How many whole per cent answered the latest survey with codes that has been counted, where all and all but one read the same; undefined when there is none. */
export async function findLatestResponse(db: Tx): Promise<number | undefined> {
  const row = await db
    .selectFrom('result')
    .select(['invited', 'answered'])
    .where('invited', '>', 0)
    .orderBy('frozenAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && Math.floor((100 * Math.min(row.answered, row.invited - 1)) / row.invited);
}

/** How many of each unit a survey is for; undefined when it is for all staff. */
export async function findAskedNumbers(db: Tx, surveyId: number): Promise<AskedNumbers | undefined> {
  const row = await db.selectFrom('survey').select('askedNumbers').where('id', '=', surveyId).executeTakeFirst();
  // written by setAskedNumbers alone
  return (row?.askedNumbers as unknown as AskedNumbers | null) ?? undefined;
}

/**
 * The units of the organisation as the plan sees them, in their order: with all their staff, or as many as the survey is for. Of a joint survey, the groups
 * that the municipalities have said, which then stand where administrations do.
 */
export async function listPlanUnits(
  db: Tx,
  surveyId?: number,
): Promise<{ units: PlanUnit[]; administrationNames: ReadonlyMap<string, string> }> {
  const joint = surveyId === undefined ? undefined : await findJointUnits(db, surveyId);
  if (joint) return joint;
  const units = await listUnits(db);
  const asked = surveyId === undefined ? undefined : await findAskedNumbers(db, surveyId);
  return {
    units: units.map(planUnit).map((unit) => (asked ? { ...unit, staff: asked[unit.id] ?? 0 } : unit)),
    administrationNames: new Map(units.map((unit) => [String(unit.administrationId), unit.administrationName])),
  };
}

function planUnit(unit: Unit): PlanUnit {
  return {
    id: String(unit.id),
    name: unit.name,
    administrationId: String(unit.administrationId),
    serviceLine: unit.serviceLine || undefined,
    staff: unit.staff,
  };
}

function idOrNull(id: number | null): string | null {
  return id === null ? null : String(id);
}
