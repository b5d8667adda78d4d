import type { CommandContext } from '#platform/command.ts';
import type { GroupPlan, PlannedGroup } from '#disclosure/group-plan.ts';
import { getGroupPlan, getPlanHistory, type PlanBefore } from './group-plan.queries.ts';

/**
 * Makes the stored groups of a draft exactly those of the plan. Groups whose id is a stored one keep it; the others are new. What they
 * were before is kept, with the share that was expected to answer, so that the change can be undone.
 * The caller holds the survey's row, so that two changes do not meet.
 */
export async function saveGroupPlan(
  ctx: CommandContext,
  survey: { id: number },
  stored: { plan: GroupPlan; administrationNames: ReadonlyMap<string, string>; expectedResponse?: number },
): Promise<void> {
  const { plan } = stored;
  const names = distinctNames(stored);
  const earlier = (await getGroupPlan(ctx.db, survey.id)).plan;
  const { expectedResponse: response } = await getPlanHistory(ctx.db, survey.id);
  const expectedResponse = stored.expectedResponse ?? response;
  if (expectedResponse === response && JSON.stringify(earlier) === JSON.stringify(plan)) return;
  const before: PlanBefore = { plan: earlier, expectedResponse: response };
  await ctx.db
    .updateTable('survey')
    .set({
      groupMinimum: plan.minimum,
      expectedResponse,
      groupsBefore: earlier.groups.length === 0 ? null : JSON.stringify(before),
    })
    .where('id', '=', survey.id)
    .execute();
  const rows = await ctx.db.selectFrom('reportingGroup').select('id').where('surveyId', '=', survey.id).execute();
  const kept = new Set(rows.map((row) => row.id).filter((id) => plan.groups.some((group) => group.id === String(id))));
  const gone = rows.map((row) => row.id).filter((id) => !kept.has(id));
  await ctx.db.deleteFrom('administrationFold').where('surveyId', '=', survey.id).execute();
  if (gone.length > 0) {
    await ctx.db.updateTable('reportingGroup').set({ foldsIntoId: null }).where('surveyId', '=', survey.id).execute();
    await ctx.db.deleteFrom('reportingGroup').where('id', 'in', gone).execute();
  }
  const idOf = new Map<string, number>();
  for (const [sort, group] of plan.groups.entries()) {
    const row = { ...rowOf(group, stored.administrationNames), name: names[sort] ?? group.name, sort };
    const known = [...kept].find((id) => String(id) === group.id);
    idOf.set(group.id, known ?? (await insertGroup(ctx, { ...row, surveyId: survey.id })));
    if (known !== undefined) await ctx.db.updateTable('reportingGroup').set(row).where('id', '=', known).execute();
  }
  await saveFolds(ctx, survey, { plan, idOf });
}

function rowOf(group: PlannedGroup, administrationNames: ReadonlyMap<string, string>) {
  return {
    administrationId: Number(group.administrationId),
    administrationName: administrationNames.get(group.administrationId) ?? '',
    staff: group.planned,
    unitIds: group.unitIds.map(Number),
  };
}

async function insertGroup(
  ctx: CommandContext,
  row: ReturnType<typeof rowOf> & { name: string; sort: number; surveyId: number },
): Promise<number> {
  const { id } = await ctx.db
    .insertInto('reportingGroup')
    .values({ ...row, organisationId: ctx.organisation.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function saveFolds(
  ctx: CommandContext,
  survey: { id: number },
  of: { plan: GroupPlan; idOf: ReadonlyMap<string, number> },
): Promise<void> {
  const idOf = (groupId: string | null) => (groupId === null ? null : (of.idOf.get(groupId) ?? null));
  for (const group of of.plan.groups) {
    const id = idOf(group.id);
    if (id !== null)
      await ctx.db
        .updateTable('reportingGroup')
        .set({ foldsIntoId: idOf(group.foldsInto) })
        .where('id', '=', id)
        .execute();
  }
  const folds = of.plan.administrations.map((administration) => ({
    organisationId: ctx.organisation.id,
    surveyId: survey.id,
    administrationId: Number(administration.id),
    foldsIntoId: idOf(administration.foldsInto),
  }));
  if (folds.length > 0) await ctx.db.insertInto('administrationFold').values(folds).execute();
}

/** Units of one name in two administrations make groups of one name: the later ones say which administration they are of. */
function distinctNames({
  plan,
  administrationNames,
}: {
  plan: GroupPlan;
  administrationNames: ReadonlyMap<string, string>;
}): string[] {
  const taken = new Set<string>();
  return plan.groups.map((group) => {
    const own = [group.name, `${group.name} (${administrationNames.get(group.administrationId) ?? ''})`];
    let name = own.find((one) => !taken.has(one));
    for (let number = 2; name === undefined; number += 1) {
      const numbered = `${group.name} ${number}`;
      if (!taken.has(numbered)) name = numbered;
    }
    taken.add(name);
    return name;
  });
}
