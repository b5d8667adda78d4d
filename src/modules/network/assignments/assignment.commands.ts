import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { today } from '#foundations/clocks/index.ts';
import { lockNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { tellParties } from '../state-letters/tell-party.ts';
import type { EditAssignment } from './assignment.form.ts';
import { getAssignment, type Assignment } from './assignment.queries.ts';
import { assignmentTexts } from './assignment.texts.ts';
import { questionLines, readQuestionLines } from './question-lines.rules.ts';

type At = { networkId: number; assignmentId: number };

/** A draft that no party sees. Returns its id. */
export const addAssignment = command(
  'network-assignment.add',
  hostRoles,
  async (ctx, { networkId, ...input }: Omit<EditAssignment, 'basis'> & { networkId: number }) => {
    await lockNetwork(ctx.db, networkId);
    const { count } = await ctx.db
      .selectFrom('assignment')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('networkId', '=', networkId)
      .executeTakeFirstOrThrow();
    const { id } = await ctx.db
      .insertInto('assignment')
      .values({
        ...(await storedOf(ctx, { networkId, input })),
        organisationId: ctx.organisation.id,
        networkId,
        sort: count + 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { output: id, audit: { subject: networkId, details: { title: input.title } } };
  },
);

/** A change of what has been given is told to the parties. */
export const changeAssignment = command(
  'network-assignment.change',
  hostRoles,
  async (ctx, { networkId, assignmentId, basis, ...input }: Change<EditAssignment> & At) => {
    await lockNetwork(ctx.db, networkId);
    const before = await getAssignment(ctx.db, { networkId, assignmentId });
    refuseIfChanged(ctx, assignmentBasis(before), basis);
    await ctx.db
      .updateTable('assignment')
      .set(await storedOf(ctx, { networkId, input, before }))
      .where('id', '=', assignmentId)
      .execute();
    if (before.givenAt !== null) await tellParties(ctx, networkId);
    return { output: assignmentId, audit: { subject: networkId, details: { title: input.title } } };
  },
);

/** The parties that are in see it from now on. */
export const giveAssignment = command('network-assignment.give', hostRoles, async (ctx, at: At) => {
  await lockNetwork(ctx.db, at.networkId);
  const { title, dueOn, givenAt } = await getAssignment(ctx.db, at);
  const t = assignmentTexts[ctx.locale];
  if (givenAt !== null) throw new AppError('not-now', t.isGiven);
  if (dueOn < today(ctx.now)) throw new AppError('not-now', t.errors.past);
  await ctx.db.updateTable('assignment').set({ givenAt: ctx.now }).where('id', '=', at.assignmentId).execute();
  await tellParties(ctx, at.networkId);
  return { output: at.assignmentId, audit: { subject: at.networkId, details: { title } } };
});

/** Only a draft: what has been given has been read. */
export const removeAssignment = command('network-assignment.remove', hostRoles, async (ctx, at: At) => {
  await lockNetwork(ctx.db, at.networkId);
  const { title, givenAt } = await getAssignment(ctx.db, at);
  if (givenAt !== null) throw new AppError('not-now', assignmentTexts[ctx.locale].isGiven);
  await ctx.db.deleteFrom('assignment').where('id', '=', at.assignmentId).execute();
  return { output: at.networkId, audit: { subject: at.networkId, details: { title } } };
});

/** A word from the host about a hand-in: to the party, and to all when the hand-in is shared. */
export const commentHandIn = command(
  'network-hand-in.comment',
  hostRoles,
  async (ctx, { handInId, text, ...at }: At & { handInId: number; text: string }) => {
    await lockNetwork(ctx.db, at.networkId);
    const { title } = await getAssignment(ctx.db, at);
    const handIn = await ctx.db
      .selectFrom('handIn')
      .select('id')
      .where('id', '=', handInId)
      .where('assignmentId', '=', at.assignmentId)
      .executeTakeFirst();
    if (!handIn) notFound();
    await ctx.db
      .insertInto('handInComment')
      .values({ organisationId: ctx.organisation.id, handInId, partyId: null, text, writtenAt: ctx.now })
      .execute();
    await tellParties(ctx, at.networkId);
    return { output: at.assignmentId, audit: { subject: at.networkId, details: { title } } };
  },
);

export function assignmentBasis(assignment: Assignment) {
  const { title, purpose, instructions, dueOn, meetingId, questions, step } = assignment;
  return { title, purpose, instructions, dueOn, meetingId, questions: questionLines(questions), step };
}

async function storedOf(
  ctx: CommandContext,
  of: { networkId: number; input: Omit<EditAssignment, 'basis'>; before?: Assignment },
) {
  const { title, purpose, instructions, dueOn, meetingId, step } = of.input;
  const t = assignmentTexts[ctx.locale].errors;
  if (meetingId !== null) {
    const meeting = await ctx.db
      .selectFrom('networkMeeting')
      .select('id')
      .where('id', '=', meetingId)
      .where('networkId', '=', of.networkId)
      .executeTakeFirst();
    if (!meeting) throw new FieldError('meetingId', t.meeting);
  }
  const read = readQuestionLines(of.input.questions, of.before?.questions);
  if ('fault' in read) throw new FieldError('questions', t.questions(read.fault));
  return { title, purpose, instructions, dueOn, meetingId, step, questions: JSON.stringify(read.questions) };
}
