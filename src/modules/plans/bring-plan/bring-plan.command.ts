import { basisOf } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { today } from '#foundations/clocks/index.ts';
import { planLeaders } from '../draft-plan.ts';
import { layPlan } from '../lay-plan.ts';
import { listMeasures } from '../measure.queries.ts';
import { putMeasure } from '../measures/measure.commands.ts';
import { partsOf } from '../plan-source.queries.ts';
import { listBlocks, type PlanType } from '../plan.queries.ts';
import { bringPlanTexts } from './bring-plan.texts.ts';
import { composePlan, type ComposedPlan } from './compose-plan.rules.ts';
import { leftOut, leftOutToKeep, type LeftOut } from './left-out.rules.ts';
import { noChoices, placePlan, type Choices } from './place-plan.rules.ts';
import type { ReadAdoption } from './read-adoption.rules.ts';
import { readPlan } from './read-plan.rules.ts';

/** `fileName` is empty for what was pasted; `adoption` is what somebody says of a decision made elsewhere. */
export type BringPlan = {
  text: string;
  fileName: string;
  title: string;
  type: PlanType;
  choices?: Choices;
  adoption?: ReadAdoption | undefined;
  /** From when and until when it is valid, YYYY-MM-DD. */
  periodStart?: string | null;
  periodEnd?: string | null;
};

const mostMeasures = 100;
const mostBlocks = 2000;

/**
 * A draft out of a text that existed before: its parts in their places, its measures with what the words said of who and when. What was brought in is
 * remembered, so that what has been made local since can be told. Returns the plan's id.
 */
export const bringPlan = command('plan.bring', planLeaders, async (ctx, input: BringPlan) => {
  const { title, type } = input;
  const { periodStart = null, periodEnd = null } = input;
  const placed = placePlan(readPlan(input.text), input.choices ?? noChoices);
  const composed = composePlan(placed, type);
  requireFit(ctx, composed);
  const id = await layPlan(ctx, { type, title, periodStart, periodEnd }, composed.blocks);
  for (const [sort, measure] of composed.measures.entries()) {
    const { name: _name, rest: _rest, ...said } = measure;
    await putMeasure(ctx, { ...said, ownerPostId: null, noNeedReason: '' }, { planId: id, sort });
  }
  const notBrought = leftOutToKeep(leftOut(placed, title), placed);
  await rememberSource(ctx, id, { input, brought: composed.brought, notBrought });
  return { output: id, audit: { subject: id, details: { title, measures: composed.measures.length } } };
});

function requireFit(ctx: CommandContext, { blocks, brought, measures }: ComposedPlan): void {
  const t = bringPlanTexts[ctx.locale];
  if (brought.length === 0 && measures.length === 0) throw new FieldError('places', t.nothingLeft);
  if (measures.length > mostMeasures) throw new FieldError('items', t.tooManyMeasures(measures.length, mostMeasures));
  if (blocks.length > mostBlocks) throw new FieldError('places', t.tooManyParts);
}

async function rememberSource(
  ctx: CommandContext,
  planId: number,
  { input, brought, notBrought }: { input: BringPlan; brought: readonly string[]; notBrought: readonly LeftOut[] },
): Promise<void> {
  const { text, title, fileName, adoption } = input;
  // As they are stored, so that they are compared with the like.
  const blocks = (await listBlocks(ctx.db, planId)).filter(({ id }) => brought.includes(id));
  const parts = partsOf({ blocks, measures: await listMeasures(ctx.db, planId) });
  const stored = ctx.db
    .insertInto('planSource')
    .values({
      organisationId: ctx.organisation.id,
      planId,
      way: fileName === '' ? 'pasted' : 'file',
      fileName,
      broughtOn: today(ctx.now),
      adoptedBy: adoption?.by ?? '',
      adoptedOn: adoption?.on ?? null,
      itemNumber: adoption?.itemNumber ?? '',
      digest: basisOf({ title, text }),
      parts: JSON.stringify({ parts, leftOut: notBrought }),
    })
    .execute();
  await orRefuse(stored, { duplicate: () => new FieldError('title', bringPlanTexts[ctx.locale].already) });
}
