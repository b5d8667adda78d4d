import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { invitationOf, makeMatterOfInvitation, withLineKeys, type KeyedInvitation } from '#modules/decisions/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { listMeetings, type Meeting } from '../participation/meetings.queries.ts';
import { outputOf } from '../participation/participation-output.ts';
import {
  listParticipationFiles,
  lockParticipation,
  type Participation,
} from '../participation/participation.queries.ts';
import { answerers } from '../participation/participation.roles.ts';
import { otherFee } from '../participation/other-fee.rules.ts';
import { putLines, type NewPerson } from '../participation/put-participation.ts';
import { tellMatter } from '../participation/tell-matter.ts';
import { writeAct, writeRegistration } from '../participation/write-act.ts';
import { placePeople } from './people.rules.ts';
import type { RegisterForm } from './register.form.ts';
import { registerTexts } from './register.texts.ts';

type Numbered = {
  administrationIds: number[];
  participants: number[];
  buyerReferences: string[];
};
export type Register = Omit<RegisterForm, `${keyof Numbered}[]`> & Numbered & { id: number };

/**
 * Answers yes: who goes, and in the same transaction the matter with its memorandum where a decision is needed, and word to a host that is here. A
 * place, its cost in the memorandum and the host's line have one key. Returns the participation's id.
 */
export const registerParticipation = command('participation.register', answerers, async (ctx, input: Register) => {
  const t = registerTexts[ctx.locale];
  const participation = await lockParticipation(ctx.db, input.id);
  if (participation.state !== 'received') throw new AppError('not-now', t.answered);
  if (participation.subject === '' || participation.inviter === '') throw new AppError('not-now', t.factsFirst);
  if (input.seenFeeOre !== undefined && input.seenFeeOre !== participation.feeOre)
    throw new FieldError('reason', t.feeChanged);
  const answer = await answerOf(ctx, participation, input);
  const invitation: KeyedInvitation = {
    ...withLineKeys(await invitationOf(ctx.db, answer, ctx.locale)),
    ...(participation.partyId !== null && { networkTells: true }),
  };
  const lines = await linesOf(ctx, invitation, input);
  const people = peopleOf(ctx, input.people, lines);
  const needsDecision = input.decision === 'yes';
  const [file] = await listParticipationFiles(ctx.db, input.id);
  const made = needsDecision
    ? await makeMatterOfInvitation(ctx, { input: answer, invitation, ...(file && { storedFileId: file.id }) })
    : undefined;
  await putLines(ctx, input.id, lines, people);
  const change = {
    state: 'registered' as const,
    matterId: made?.matterId ?? null,
    decisionOn: needsDecision ? input.decisionOn : null,
    answeredOn: today(ctx.now),
    message: input.message,
    revision: participation.revision + 1,
  };
  await ctx.db.updateTable('participation').set(change).where('id', '=', input.id).execute();
  const { organisationNumber, officerRole: answeredAs, message } = input;
  const said = { isConditional: needsDecision, organisationNumber, answeredAs, message };
  await writeRegistration(ctx, participation, said);
  return { output: input.id, audit: { subject: input.id, details: { title: participation.subject } } };
});

/** No to the invitation. A host that is here is told. Returns the participation's id. */
export const declineInvitation = command(
  'participation.decline',
  answerers,
  async (ctx, { id, message }: { id: number; message: string }) => {
    const participation = await lockParticipation(ctx.db, id);
    if (participation.state !== 'received') throw new AppError('not-now', registerTexts[ctx.locale].answered);
    if (participation.subject === '' || participation.inviter === '')
      throw new AppError('not-now', registerTexts[ctx.locale].factsFirst);
    await ctx.db
      .updateTable('participation')
      .set({ state: 'declined', answeredOn: today(ctx.now), message, revision: participation.revision + 1 })
      .where('id', '=', id)
      .execute();
    const { hostRevision: revision } = participation;
    await writeAct(ctx, participation, { type: 'decline', answeredAs: ctx.actor.title, message, revision });
    return outputOf(participation);
  },
);

/**
 * Sends the registration once more, as it now stands here, when the host did not take it. Where the host has changed the fee it is to the one that was
 * shown, `feeOre`, which the matter then is told of. Returns the participation's id.
 */
export const registerAgain = command(
  'participation.register-again',
  answerers,
  async (ctx, { id, feeOre }: { id: number; feeOre: number | undefined }) => {
    const t = registerTexts[ctx.locale];
    const participation = await lockParticipation(ctx.db, id);
    if (participation.state !== 'registered' || participation.partyId === null || !participation.stated?.party.refused)
      throw new AppError('not-now', t.answered);
    const said = { isConditional: participation.matterId !== null };
    const asked = otherFee(participation);
    if (feeOre !== asked) throw new AppError('not-now', t.feeChanged);
    const agreed = { ...participation, ...(asked !== undefined && { feeOre: asked }) };
    if (asked !== undefined) {
      await ctx.db.updateTable('participation').set({ feeOre: asked }).where('id', '=', id).execute();
      await tellMatter(ctx, agreed);
    }
    await writeRegistration(ctx, agreed, said);
    return outputOf(participation);
  },
);

/** The answer as decisions takes it, with what the invitation says as it is kept here. */
async function answerOf(ctx: CommandContext, participation: Participation, input: Register) {
  const { inviter, subject, answerBy, feeOre } = participation;
  const meetings = (await listMeetings(ctx.db, participation.id))
    .filter(({ state }) => state === 'planned')
    .map((meeting) => ({ on: meeting.onDay, words: meeting.words || dayAndPlace(meeting) }));
  return { ...input, inviter, subject, meetings, answerBy, fee: feeOre };
}

/** A meeting that the host has told of, as an invitation would say it. */
function dayAndPlace({ onDay, place, title }: Meeting): string {
  return onDay === null ? title : [formatDate(onDay, 'sv'), place].filter(Boolean).join(', ');
}

/** The references stand in the order of the administrations; those beside them have none yet. */
async function linesOf(ctx: CommandContext, invitation: KeyedInvitation, input: Register) {
  const known = await listAdministrations(ctx.db);
  const references = new Map(
    input.administrationIds.map((id, at) => [
      known.find((one) => one.id === id)?.name,
      input.buyerReferences[at] ?? '',
    ]),
  );
  return invitation.participants.map(({ lineKey, administration, number }) => ({
    ...{ lineKey, administration, quantity: number },
    buyerReference: references.get(administration) ?? '',
  }));
}

function peopleOf(ctx: CommandContext, typed: string, lines: Parameters<typeof placePeople>[1]): NewPerson[] {
  const placed = placePeople(typed, lines);
  if ('people' in placed) return placed.people;
  const { line, problem, name } = placed.fault;
  throw new FieldError('people', registerTexts[ctx.locale].peopleProblems[problem](line, name));
}
