import { z } from 'zod';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { emailAddress, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { today } from '#foundations/clocks/index.ts';
import { listLines, type Line } from '../participation/lines.queries.ts';
import { lockParticipation } from '../participation/participation.queries.ts';
import { outputOf } from '../participation/participation-output.ts';
import { answerers } from '../participation/participation.roles.ts';
import { putPeople } from '../participation/put-participation.ts';
import { tellMatter } from '../participation/tell-matter.ts';
import { writeAct, writeRegistration } from '../participation/write-act.ts';
import { isSame } from '../register-participation/people.rules.ts';
import { peopleTexts } from './people.texts.ts';

export const personForm = defineForm(peopleTexts, ({ form: t }) =>
  z.object({
    name: requiredText(t.nameMissing, { tooLong: t.lineTooLong }),
    title: optionalText(t.lineTooLong, 200),
    email: z.union([z.literal(''), emailAddress(t.emailWrong)], { error: t.emailWrong }).default(''),
  }),
);
type PersonInput = FormInput<typeof personForm>;

export const lineForm = defineForm(peopleTexts, ({ form: t }) =>
  z.object({ buyerReference: optionalText(t.lineTooLong, 200) }),
);
export const whyForm = defineForm(peopleTexts, ({ form: t }) => z.object({ why: optionalText(t.tooLong, 4000) }));

type At = { id: number; lineKey: string };

/** Somebody more comes on a line that has room. Returns the participation's id. */
export const addPerson = command('participation.add-person', answerers, async (ctx, input: PersonInput & At) => {
  const { id, lineKey, ...person } = input;
  const { participation, lines, line } = await lockLine(ctx, { id, lineKey });
  const coming = stillComing([line]);
  if (coming.length >= line.quantity) throw new AppError('not-now', peopleTexts[ctx.locale].form.full);
  refuseSame(ctx, lines, { ...person, lineKey });
  await putPeople(ctx, [{ ...person, lineKey }]);
  await writeRegistration(ctx, participation);
  return outputOf(participation);
});

/** Somebody else comes instead; who came before is kept with the day. Returns the participation's id. */
export const replacePerson = command(
  'participation.replace-person',
  answerers,
  async (ctx, input: PersonInput & { id: number; personId: number }) => {
    const { id, personId, ...person } = input;
    const participation = await lockParticipation(ctx.db, id);
    const lines = await listLines(ctx.db, id);
    const line = lines.find(({ people }) => people.some((one) => one.id === personId)) ?? notFound();
    const before = line.people.find((one) => one.id === personId) ?? notFound();
    if (before.leftOn !== null || line.endedOn !== null)
      throw new AppError('not-now', peopleTexts[ctx.locale].replace.gone);
    const { lineKey } = line;
    refuseSame(ctx, lines, { ...person, lineKey }, before.id);
    await ctx.db
      .updateTable('participationPerson')
      .set({ leftOn: today(ctx.now) })
      .where('id', '=', personId)
      .execute();
    await putPeople(ctx, [{ ...person, lineKey }]);
    const known = participation.stated?.people.find((one) => isSame(one, before));
    if (known)
      await writeAct(ctx, participation, { type: 'replace', participantId: known.id, person: { ...person, lineKey } });
    else await writeRegistration(ctx, participation);
    return outputOf(participation);
  },
);

/** What the invoice to an administration is to say. Returns the participation's id. */
export const changeLine = command(
  'participation.change-line',
  answerers,
  async (ctx, { id, lineKey, buyerReference }: At & { buyerReference: string }) => {
    const { participation } = await lockLine(ctx, { id, lineKey });
    await ctx.db.updateTable('participationLine').set({ buyerReference }).where('lineKey', '=', lineKey).execute();
    await writeRegistration(ctx, participation);
    return outputOf(participation);
  },
);

/** An administration gives back its places. The last one does not: then we leave. Returns the participation's id. */
export const withdrawLine = command(
  'participation.withdraw-line',
  answerers,
  async (ctx, input: At & { why: string }) => {
    const { participation, lines } = await lockLine(ctx, input);
    if (lines.filter(({ endedOn }) => endedOn === null).length < 2)
      throw new AppError('not-now', peopleTexts[ctx.locale].withdraw.last);
    await endLines(ctx, [input.lineKey]);
    await tellMatter(ctx, participation);
    await writeAct(ctx, participation, { type: 'withdraw', lineKey: input.lineKey, why: input.why });
    return outputOf(participation);
  },
);

/** All places are given back; what was written stays. Returns the participation's id. */
export const leaveNetwork = command(
  'participation.leave',
  answerers,
  async (ctx, { id, why }: { id: number; why: string }) => {
    const participation = await lockParticipation(ctx.db, id);
    if (participation.state !== 'registered') throw new AppError('not-now', peopleTexts[ctx.locale].leave.notIn);
    const lines = await listLines(ctx.db, id);
    await endLines(
      ctx,
      lines.flatMap(({ lineKey, endedOn }) => (endedOn === null ? lineKey : [])),
    );
    await ctx.db.updateTable('participation').set({ state: 'left' }).where('id', '=', id).execute();
    await tellMatter(ctx, participation);
    await writeAct(ctx, participation, { type: 'leave', why });
    return outputOf(participation);
  },
);

async function lockLine(ctx: CommandContext, { id, lineKey }: At) {
  const participation = await lockParticipation(ctx.db, id);
  const lines = await listLines(ctx.db, id);
  const line = lines.find((one) => one.lineKey === lineKey) ?? notFound();
  if (line.endedOn !== null || participation.state !== 'registered')
    throw new AppError('not-now', peopleTexts[ctx.locale].ended);
  return { participation, lines, line };
}

async function endLines(ctx: CommandContext, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const day = today(ctx.now);
  await ctx.db.updateTable('participationLine').set({ endedOn: day }).where('lineKey', 'in', keys).execute();
  await ctx.db
    .updateTable('participationPerson')
    .set({ leftOn: day })
    .where('lineKey', 'in', keys)
    .where('leftOn', 'is', null)
    .execute();
}

function stillComing(lines: readonly Line[]) {
  return lines.flatMap(({ people }) => people.filter(({ leftOn }) => leftOn === null));
}

function refuseSame(
  ctx: CommandContext,
  lines: readonly Line[],
  person: { lineKey: string; name: string; email: string },
  except?: number,
): void {
  const same = stillComing(lines).some((one) => one.id !== except && isSame(one, person));
  if (same) throw new FieldError('name', peopleTexts[ctx.locale].form.same);
}
