import { today } from '#foundations/clocks/index.ts';
import type { ActContext } from './act-context.ts';
import { peopleChanges, type Comer } from './people.rules.ts';
import { listPartyPeople } from './standing.queries.ts';

/** Makes those who come for a party the ones that are given. Who leaves stays in the list of who was at which meeting. */
export async function changePeople(ctx: ActContext, partyId: number, wanted: readonly Comer[]): Promise<void> {
  const changes = peopleChanges(wanted, await listPartyPeople(ctx.db, partyId));
  await endPeople(ctx, changes.leave);
  for (const { id, ...person } of changes.change)
    await ctx.db.updateTable('networkParticipant').set(person).where('id', '=', id).execute();
  for (const person of changes.join) await addPerson(ctx, { ...person, partyId, replacesId: null });
}

export async function addPerson(
  ctx: ActContext,
  person: Comer & { partyId: number; replacesId: number | null },
): Promise<void> {
  await ctx.db
    .insertInto('networkParticipant')
    .values({ ...person, organisationId: ctx.organisation.id, joinedOn: today(ctx.now) })
    .execute();
}

export async function endPeople(ctx: ActContext, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await ctx.db
    .updateTable('networkParticipant')
    .set({ leftOn: today(ctx.now) })
    .where('id', 'in', ids)
    .execute();
}
