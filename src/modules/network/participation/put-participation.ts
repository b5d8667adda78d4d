import { randomUUID } from 'node:crypto';
import type { CommandContext } from '#platform/command.ts';
import { today } from '#foundations/clocks/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import type { Meeting as ReadMeeting } from '#modules/decisions/index.ts';

export type NewLine = { lineKey: string; administration: string; quantity: number; buyerReference: string };
export type NewPerson = { lineKey: string; name: string; title: string; email: string };

/** Who goes, after what is there already. An administration is known by its name. */
export async function putLines(
  ctx: CommandContext,
  participationId: number,
  lines: readonly NewLine[],
  people: readonly NewPerson[] = [],
): Promise<void> {
  const organisationId = ctx.organisation.id;
  const known = await listAdministrations(ctx.db);
  const idOf = (name: string) =>
    known.find((one) => one.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'))?.id ?? null;
  const rows = lines.map((line, sort) => ({
    ...line,
    organisationId,
    participationId,
    sort,
    administrationId: idOf(line.administration),
  }));
  if (rows.length > 0) await ctx.db.insertInto('participationLine').values(rows).execute();
  await putPeople(ctx, people);
}

export async function putPeople(ctx: CommandContext, people: readonly NewPerson[]): Promise<void> {
  if (people.length === 0) return;
  const joinedOn = today(ctx.now);
  const rows = people.map((person) => ({ ...person, organisationId: ctx.organisation.id, joinedOn }));
  await ctx.db.insertInto('participationPerson').values(rows).execute();
}

/** The meetings as an invitation says them, each with the uid that its event in a calendar keeps. */
export async function putMeetings(
  ctx: CommandContext,
  participationId: number,
  meetings: readonly ReadMeeting[],
): Promise<void> {
  const rows = meetings.map(({ on, words }, sort) => ({
    organisationId: ctx.organisation.id,
    participationId,
    uid: randomUUID(),
    title: `Träff ${sort + 1}`,
    words,
    onDay: on,
    sort,
  }));
  if (rows.length > 0) await ctx.db.insertInto('participationMeeting').values(rows).execute();
}
