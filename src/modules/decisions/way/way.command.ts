import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { saveSetting } from '#platform/tenancy/settings.ts';
import type { DecisionWayKey } from '#content/decision-ways.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { recordDecision } from '../record-decision/record-decision.command.ts';
import { proposeWay, whyNotDelegable } from './propose-way.rules.ts';
import type { TypedStep } from './way.form.ts';
import { getMatterStep, listMatterSteps, loadWay, type LoadedWay } from './way.queries.ts';
import { mostSteps, wayOf, type MatterStepRow, type StepKind } from './way.rules.ts';
import { wayTexts } from './way.texts.ts';

const { roles } = recordDecision;
type At = { matterId: number; id: number };

/** Takes the proposed way as the matter's own, to be changed afterwards. Returns the matter's id. */
export const chooseWay = command(
  'way.choose',
  roles,
  async (ctx, { matterId, kind }: { matterId: number; kind: DecisionWayKey }) => {
    const { matter, way } = await openWay(ctx, matterId);
    if (way.chosen) throw new AppError('not-now', wayTexts[ctx.locale].alreadyChosen);
    const own = await getCommittee(ctx.db, matter.committeeId);
    const proposed = proposeWay({ key: kind, own, committees: way.committees, kind: ctx.organisation.kind });
    if (proposed.some((step) => step.kind === 'decides-by-delegation')) refuseDelegation(ctx, way);
    const rows = proposed.map((step, id): MatterStepRow => ({ id, body: step.body, kind: step.kind, plannedOn: null }));
    for (const [sort, { body, kind: stepKind }] of wayOf(rows, way.asked).entries())
      await ctx.db
        .insertInto('matterStep')
        .values({ organisationId: ctx.organisation.id, matterId, sort, body, kind: stepKind, plannedOn: null })
        .execute();
    return { output: matterId, audit: { subject: matterId, details: { title: matter.title } } };
  },
);

/** Adds a body: one that prepares before the one that decides, any other last. Returns the matter's id. */
export const addStep = command('way-step.add', roles, async (ctx, input: Change<TypedStep> & { matterId: number }) => {
  const { matterId, body, plannedOn } = input;
  const { matter, way } = await openWay(ctx, matterId);
  const stored = await listMatterSteps(ctx.db, matterId);
  if (stored.length >= mostSteps) throw new AppError('not-now', wayTexts[ctx.locale].full);
  const kind = input.kind ?? (way.asked ? 'prepares' : undefined);
  if (!kind) throw new FieldError('kind', wayTexts[ctx.locale].step.kindMissing);
  refuseWrongStep(ctx, { kind, plannedOn, way, openedOn: matter.openedOn });
  const inserted = ctx.db
    .insertInto('matterStep')
    .values({ organisationId: ctx.organisation.id, matterId, sort: stored.length, body, kind, plannedOn })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await orRefuse(inserted, { duplicate: () => sameTwice(ctx) });
  const deciding = wayOf([...stored, { id, body, kind, plannedOn }], way.asked).filter(
    (one) => one.kind !== 'prepares',
  );
  const before = stored.findIndex((step) => deciding.some((one) => one.id === step.id));
  if (before >= 0 && !deciding.some((one) => one.id === id)) {
    const order = stored.map((step) => step.id);
    order.splice(before, 0, id);
    await saveOrder(ctx, order);
  }
  return { output: matterId, audit: { subject: matterId, details: { title: matter.title, body } } };
});

/** Changes a step's body, what it does and its planned day. */
export const changeStep = command('way-step.change', roles, async (ctx, input: Change<TypedStep> & At) => {
  const { matterId, id, body, plannedOn } = input;
  const { matter, way } = await openWay(ctx, matterId);
  const stored = await getMatterStep(ctx.db, matterId, id);
  refuseIfChanged(ctx, stored, input.basis);
  const kind = input.kind ?? stored.kind;
  if (plannedOn !== stored.plannedOn || kind !== stored.kind)
    refuseWrongStep(ctx, { kind, plannedOn, way, openedOn: matter.openedOn });
  const updated = ctx.db.updateTable('matterStep').set({ body, kind, plannedOn }).where('id', '=', id).execute();
  await orRefuse(updated, { duplicate: () => sameTwice(ctx) });
  return { output: matterId, audit: { subject: matterId, details: { title: matter.title, body } } };
});

/** One step up or down; at the end it stays where it is. */
export const moveStep = command('way-step.move', roles, async (ctx, at: At & { direction: 'up' | 'down' }) => {
  const { matter } = await openWay(ctx, at.matterId);
  const { body } = await getMatterStep(ctx.db, at.matterId, at.id);
  const order = (await listMatterSteps(ctx.db, at.matterId)).map(({ id }) => id);
  const from = order.indexOf(at.id);
  const to = Math.min(Math.max(from + (at.direction === 'up' ? -1 : 1), 0), order.length - 1);
  order.splice(from, 1);
  order.splice(to, 0, at.id);
  await saveOrder(ctx, order);
  return { output: at.matterId, audit: { subject: at.matterId, details: { title: matter.title, body } } };
});

export const removeStep = command('way-step.remove', roles, async (ctx, at: At) => {
  const { matter } = await openWay(ctx, at.matterId);
  const { body } = await getMatterStep(ctx.db, at.matterId, at.id);
  await ctx.db.deleteFrom('matterStep').where('id', '=', at.id).execute();
  return { output: at.matterId, audit: { subject: at.matterId, details: { title: matter.title, body } } };
});

/** Chooses whether what follows waits for legal force. */
export const chooseWaiting = command(
  'way.wait',
  roles,
  async (ctx, { matterId, waits }: { matterId: number; waits: boolean }) => {
    const matter = await lockMatter(ctx, matterId);
    if (matter.state === 'closed') throw new AppError('not-now', wayTexts[ctx.locale].settled);
    await ctx.db.updateTable('matter').set({ waitsForLegalForce: waits }).where('id', '=', matterId).execute();
    return { output: matterId, audit: { subject: matterId, details: { title: matter.title, waits } } };
  },
);

/** How many days before a meeting a memorandum is to be left, by the organisation's own rule; null where it has none. */
export const saveLeadDays = command('way.lead-days', roles, async (ctx, { days }: { days: number | null }) => {
  await saveSetting(ctx, { name: 'meeting-lead-days', value: days });
  return { output: days, audit: { details: { days } } };
});

async function openWay(ctx: CommandContext, matterId: number) {
  const matter = await lockMatter(ctx, matterId);
  if (matter.state !== 'open') throw new AppError('not-now', wayTexts[ctx.locale].settled);
  return { matter, way: await loadWay(ctx.db, { matter, now: ctx.now }) };
}

type Step = { kind: StepKind; plannedOn: string | null; way: LoadedWay; openedOn: string };

function refuseWrongStep(ctx: CommandContext, { kind, plannedOn, way, openedOn }: Step): void {
  const t = wayTexts[ctx.locale].step;
  if (plannedOn !== null && plannedOn < openedOn)
    throw new FieldError('plannedOn', t.beforeMatter(formatDate(openedOn, ctx.locale)));
  const why = kind === 'decides-by-delegation' ? whyNotDelegable(way.planType) : undefined;
  if (why) throw new FieldError('kind', why[ctx.locale]);
}

function refuseDelegation(ctx: CommandContext, way: LoadedWay): void {
  const why = whyNotDelegable(way.planType);
  if (why) throw new AppError('not-now', why[ctx.locale]);
}

function sameTwice(ctx: CommandContext): FieldError {
  return new FieldError('body', wayTexts[ctx.locale].step.twice);
}

async function saveOrder(ctx: CommandContext, order: readonly number[]): Promise<void> {
  for (const [sort, id] of order.entries())
    await ctx.db.updateTable('matterStep').set({ sort }).where('id', '=', id).execute();
}
