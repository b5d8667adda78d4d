import type { NetworkAct } from '../acts.ts';
import type { ActContext, Acting } from './act-context.ts';
import { addPerson, endPeople } from './change-people.ts';
import type { Outcome } from './refusals.ts';
import { listPartyPeople } from './standing.queries.ts';

/** Somebody else comes in the same place. The history names the administration's place and never the persons. */
export async function replace(
  ctx: ActContext,
  { party, network }: Acting,
  act: Extract<NetworkAct, { type: 'replace' }>,
): Promise<Outcome> {
  const people = await listPartyPeople(ctx.db, party.id);
  const before = people.find(({ id }) => id === act.participantId);
  if (!before) return { refused: 'unknown-person' };
  const email = act.person.email.trim().toLowerCase();
  const name = act.person.name.trim();
  const others = people.filter(({ id }) => id !== before.id);
  if (email !== '' && others.some((one) => one.email === email)) return { refused: 'email-twice' };
  const isThere = others.some(
    (one) => one.lineKey === before.lineKey && one.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'),
  );
  if (isThere) return { refused: 'person-twice' };
  await endPeople(ctx, [before.id]);
  await addPerson(ctx, {
    partyId: party.id,
    lineKey: before.lineKey,
    name,
    title: act.person.title.trim(),
    email,
    replacesId: before.id,
  });
  return { details: { title: network.title } };
}
