import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import {
  getThreadSides,
  linkNodes,
  registerNode,
  removeNode,
  setLinks,
  updateNode,
} from '#foundations/thread/index.ts';
import { listPosts } from '#modules/organisation/index.ts';
import { listNeeds } from '#modules/situation/index.ts';
import { movedStep } from '../blocks/block.rules.ts';
import { lockDraft, movePlan, planWriters } from '../draft-plan.ts';
import { getMeasure, listMeasures, type Measure } from '../measure.queries.ts';
import type { MeasureInput } from './measure.form.ts';
import { measureTexts } from './measure.texts.ts';

/** A measure last in the plan. Returns its id. */
export const addMeasure = command(
  'measure.add',
  planWriters,
  async (ctx, input: Omit<MeasureInput, 'basis'> & { planId: number }) => {
    const { needs, planId } = input;
    await lockDraft(ctx, planId);
    await requireKnown(ctx, input);
    const before = await listMeasures(ctx.db, planId);
    const id = await putMeasure(ctx, input, { planId, sort: before.length });
    await setLinks(ctx, { from: id, toKind: 'need', to: needs });
    await movePlan(ctx, planId);
    return { output: id, audit: { subject: id, details: { title: input.title } } };
  },
);

export const changeMeasure = command(
  'measure.change',
  planWriters,
  async (ctx, input: Change<MeasureInput> & { planId: number; measureId: number }) => {
    const { planId, measureId, needs, title } = input;
    await lockDraft(ctx, planId);
    const stored = await getMeasure(ctx.db, planId, measureId);
    refuseIfChanged(ctx, measureParts(stored), input.basis);
    await requireKnown(ctx, input);
    await ctx.db.updateTable('measure').set(columnsOf(input)).where('id', '=', measureId).execute();
    await setLinks(ctx, { from: measureId, toKind: 'need', to: needs });
    await updateNode(ctx, measureId, { title, moved: true });
    // The plan is written together with its measures: its own link is never behind.
    await linkNodes(ctx, { from: planId, to: measureId });
    await movePlan(ctx, planId);
    return { output: measureId, audit: { subject: measureId, details: { title } } };
  },
);

/** One step up or down among the plan's measures. */
export const moveMeasure = command(
  'measure.move',
  planWriters,
  async (ctx, input: { planId: number; measureId: number; direction: 'up' | 'down' }) => {
    await lockDraft(ctx, input.planId);
    const measure = await getMeasure(ctx.db, input.planId, input.measureId);
    const order = (await listMeasures(ctx.db, input.planId)).map((one) => one.id);
    for (const [sort, id] of movedStep(order, measure.id, input.direction).entries()) {
      await ctx.db.updateTable('measure').set({ sort }).where('id', '=', id).execute();
    }
    await movePlan(ctx, input.planId);
    return { output: measure.id, audit: { subject: measure.id, details: { title: measure.title } } };
  },
);

/** Takes a measure out of the plan and the thread; versions that were put forward keep it. */
export const removeMeasure = command(
  'measure.remove',
  planWriters,
  async (ctx, input: { planId: number; measureId: number }) => {
    const { planId, measureId } = input;
    await lockDraft(ctx, planId);
    const measure = await getMeasure(ctx.db, planId, measureId);
    const others = (await listMeasures(ctx.db, planId)).map((one) => one.id).filter((id) => id !== measureId);
    await setLinks(ctx, { from: planId, toKind: 'measure', to: others });
    await ctx.db.deleteFrom('measure').where('id', '=', measureId).execute();
    await removeNode(ctx, measureId);
    await movePlan(ctx, planId);
    return { output: null, audit: { subject: measureId, details: { title: measure.title } } };
  },
);

/** Somebody has read what the needs say now, and the measure still answers to them. */
export const confirmMeasure = command(
  'measure.confirm',
  planWriters,
  async (ctx, input: { planId: number; measureId: number }) => {
    const { planId, measureId } = input;
    await lockDraft(ctx, planId);
    const measure = await getMeasure(ctx.db, planId, measureId);
    const { restsOn } = await getThreadSides(ctx.db, measureId);
    for (const node of restsOn) await linkNodes(ctx, { from: measureId, to: node.id, reason: node.reason });
    return { output: measureId, audit: { subject: measureId, details: { title: measure.title } } };
  },
);

/** Writes a measure that rests on nothing yet into the plan and the thread. Returns its id. */
export async function putMeasure(
  ctx: CommandContext,
  input: Omit<MeasureInput, 'basis' | 'needs'>,
  { planId, sort }: { planId: number; sort: number },
): Promise<number> {
  const id = await registerNode(ctx, {
    kind: 'measure',
    title: input.title,
    path: (nodeId) => `/planer/${planId}/atgarder/${nodeId}`,
  });
  await ctx.db
    .insertInto('measure')
    .values({ ...columnsOf(input), organisationId: ctx.organisation.id, id, planId, sort })
    .execute();
  await linkNodes(ctx, { from: planId, to: id });
  return id;
}

/** What the form for a measure is filled from. */
export function measureParts(measure: Measure) {
  return { ...columnsOf(measure), needs: measure.needs };
}

function columnsOf(input: Omit<MeasureInput, 'basis' | 'needs'>) {
  const {
    title,
    goal,
    ownerPostId,
    owner,
    startsOn,
    endsOn,
    resources,
    indicator,
    preventionLevel,
    targetGroup,
    noNeedReason,
  } = input;
  return {
    title,
    goal,
    ownerPostId,
    owner,
    startsOn,
    endsOn,
    resources,
    indicator,
    preventionLevel,
    targetGroup,
    noNeedReason,
  };
}

/** Says at the field what is chosen but is none of ours. */
async function requireKnown(
  ctx: CommandContext,
  { needs, ownerPostId }: Pick<MeasureInput, 'needs' | 'ownerPostId'>,
): Promise<void> {
  const t = measureTexts[ctx.locale];
  const known = new Set((await listNeeds(ctx.db)).map((need) => need.id));
  if (needs.some((id) => !known.has(id))) throw new FieldError('needs', t.needWrong);
  if (ownerPostId === null) return;
  if (!(await listPosts(ctx.db)).some((post) => post.id === ownerPostId))
    throw new FieldError('ownerPostId', t.ownerWrong);
}
