import { z } from 'zod';
import { basisField, refuseIfChanged, type Change } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { optionalText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { today } from '#foundations/clocks/index.ts';
import { findExperience, type Experience } from './experience.queries.ts';
import { outputOf } from '../participation/participation-output.ts';
import { lockParticipation } from '../participation/participation.queries.ts';
import { writers } from '../participation/participation.roles.ts';
import { writeAct } from '../participation/write-act.ts';
import { experienceTexts } from './experience.texts.ts';

export const experienceForm = defineForm(experienceTexts, ({ form: t }) =>
  z.object({
    title: optionalText(t.tooLong, 200),
    background: optionalText(t.tooLong),
    how: optionalText(t.tooLong),
    successFactors: optionalText(t.tooLong),
    challenges: optionalText(t.tooLong),
    basis: basisField(),
  }),
);
type Written = FormInput<typeof experienceForm>;

/** What the form is made from, and compared with when it comes back. */
export function experiencePart(stored: Experience | undefined) {
  const { title = '', background = '', how = '', successFactors = '', challenges = '' } = stored ?? {};
  return { title, background, how, successFactors, challenges };
}

/** Whether there is something in each of the four parts, and a heading. */
export function isWhole(experience: Experience | undefined): experience is Experience {
  return experience !== undefined && Object.values(experiencePart(experience)).every((text) => text !== '');
}

/** Writes on our own draft; what was handed in before stands at the host until it is handed in again. Returns the participation's id. */
export const writeExperience = command(
  'participation.write-experience',
  writers,
  async (ctx, { id, basis, ...parts }: Change<Written> & { id: number }) => {
    const participation = await lockParticipation(ctx.db, id);
    refuseIfChanged(ctx, experiencePart(await findExperience(ctx.db, id)), basis);
    const values = { ...parts, state: 'draft' as const, changedOn: today(ctx.now) };
    await ctx.db
      .insertInto('participationExperience')
      .values({ ...values, organisationId: ctx.organisation.id, participationId: id })
      .onConflict((conflict) => conflict.columns(['organisationId', 'participationId']).doUpdateSet(values))
      .execute();
    return outputOf(participation);
  },
);

/** Hands in the documentation to a host that is here. Returns the participation's id. */
export const handInExperience = command(
  'participation.hand-in-experience',
  writers,
  async (ctx, { id }: { id: number }) => {
    const t = experienceTexts[ctx.locale].handIn;
    const participation = await lockParticipation(ctx.db, id);
    const experience = await findExperience(ctx.db, id);
    if (participation.partyId === null) throw new AppError('not-now', t.notHere);
    if (!isWhole(experience)) throw new AppError('not-now', t.incomplete);
    await ctx.db
      .updateTable('participationExperience')
      .set({ state: 'handed-in' })
      .where('participationId', '=', id)
      .execute();
    await writeAct(ctx, participation, { type: 'experience', ...experiencePart(experience) });
    return outputOf(participation);
  },
);
