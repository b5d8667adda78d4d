import type { LoadContext } from '#platform/web/context.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { listCommittees, type Committee } from '#modules/organisation/index.ts';
import { getPlan, listVersions, type Plan } from '#modules/plans/index.ts';
import { findDecision } from '../decision.queries.ts';
import { decisionsTexts } from '../decisions.texts.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { effectOf, whyNotRecordable, type Recordable } from '../matter.rules.ts';
import { listMemoranda } from '../memorandum.queries.ts';
import { finalBody } from '../proposal.rules.ts';
import { listMatterSteps } from '../way/way.queries.ts';
import { decidingBody } from '../way/way.rules.ts';
import { keptFromExtract, type Kept } from './kept-from-extract.ts';
import { bodyNamed, isSameNamed } from './named-body.rules.ts';
import type { RecordDecision } from './record-decision.form.ts';
import { recordDecisionTexts } from './record-decision.texts.ts';

type Reading = Pick<LoadContext, 'db' | 'locale' | 'now'>;
type Input = RecordDecision & { matterId: number };
type WrittenMemorandum = Awaited<ReturnType<typeof listMemoranda>>[number];

/** A decision that can be recorded, and what follows from it. */
export type WeighedDecision = {
  matter: MatterRow;
  /** The body by its one spelling. */
  body: string;
  committee: Committee | undefined;
  plan: Plan | undefined;
  effect: ReturnType<typeof effectOf>;
  /** Whether this body settles the matter, or prepares another's decision. */
  settling: boolean;
  /** What the extract says besides, kept as it stands. */
  kept: Kept | undefined;
  /** `Kommunfullmäktige 27 april 2022 § 33`, by language. */
  named: { sv: string; en: string };
};

/**
 * Tells what would follow if this decision were recorded, the same before it is confirmed and when it is. Without a chosen memorandum the
 * latest one handed over says which body settles the matter; without any, the way does, or else the typed answer. Throws `FieldError` for what the
 * user can mend and 'not-now' for what the situation forbids.
 */
export async function weighDecision(ctx: Reading, input: Input): Promise<WeighedDecision> {
  const matter = await getMatter(ctx.db, input.matterId);
  const memoranda = await listMemoranda(ctx.db, input.matterId);
  const chosen = chooseMemorandum(ctx, memoranda, input.memorandumId);
  const about = chosen ?? memoranda.findLast(({ state }) => state === 'handed-over');
  const committees = await listCommittees(ctx.db);
  // One spelling of each body, so that the same paragraph is not recorded twice.
  const named = bodyNamed(
    input.body,
    committees.map(({ name }) => name),
  );
  const committee = committees.find(({ name }) => name === named);
  const body = committee?.name ?? input.body;
  const planId = about?.planId ?? matter.planId;
  const plan = planId === null ? undefined : await getPlan(ctx.db, planId);
  const last = about ? finalBody(about, about.proposals) : decidingBody(await listMatterSteps(ctx.db, matter.id));
  const settling = last === undefined ? plan === undefined || input.settlesPlan === 'yes' : isSameNamed(last, body);
  const effect = effectOf({ outcome: input.outcome, settling });
  const touchesPlan = settling || effect.plan !== 'leave';
  refuseIfWrong(ctx, {
    decidedOn: input.decidedOn,
    matter,
    memoranda,
    memorandum: chosen ?? (settling ? about : undefined),
    putForwardOn: plan && touchesPlan ? await putForwardOn(ctx, plan, about) : undefined,
  });
  if (plan && last === undefined && input.settlesPlan === undefined)
    throw new FieldError('settlesPlan', recordDecisionTexts[ctx.locale].settlesPlanMissing);
  if (plan && effect.plan === 'lock') refuseIfNotLockable(ctx, plan, about);
  const name = (locale: 'sv' | 'en') =>
    decisionsTexts[locale].decisionTitle(body, formatDate(input.decidedOn, locale), input.itemNumber);
  const preparing = effect.matter !== 'decided';
  if (await findDecision(ctx.db, { ...input, body }))
    throw new FieldError('itemNumber', recordDecisionTexts[ctx.locale].duplicate(name(ctx.locale)));
  const kept = await keptFromExtract(ctx, { matter, input, preparing });
  return { matter, body, committee, plan, effect, settling, kept, named: { sv: name('sv'), en: name('en') } };
}

function chooseMemorandum(
  ctx: Reading,
  memoranda: readonly WrittenMemorandum[],
  wanted: number | null,
): WrittenMemorandum | undefined {
  if (wanted === null) return undefined;
  const memorandum = memoranda.find(({ id }) => id === wanted);
  if (!memorandum) throw new FieldError('memorandumId', recordDecisionTexts[ctx.locale].memorandumWrong);
  return memorandum;
}

/**
 * The day a plan was put forward. Nothing where the memorandum was handed over with that version: then the day it was handed over says it,
 * also for what was decided long before it was entered here.
 */
async function putForwardOn(
  ctx: Reading,
  plan: Plan,
  about: WrittenMemorandum | undefined,
): Promise<string | undefined> {
  if (plan.state !== 'proposed' || about?.planVersion === plan.version) return undefined;
  const version = (await listVersions(ctx.db, plan.id)).find((one) => one.version === plan.version);
  return version && today(version.proposedAt);
}

function refuseIfWrong(ctx: Reading, decision: Omit<Recordable, 'today'>): void {
  const t = recordDecisionTexts[ctx.locale];
  const day = (date: string | null | undefined) => formatDate(date ?? decision.decidedOn, ctx.locale);
  const reason = whyNotRecordable({ ...decision, today: today(ctx.now) });
  switch (reason) {
    case undefined:
      return;
    case 'matter-settled':
      throw new AppError('not-now', t.matterSettled);
    case 'hand-over-first':
      throw new AppError('not-now', `${t.handOverFirst.why} ${t.handOverFirst.link}.`);
    case 'not-handed-over':
      throw new FieldError('memorandumId', t.memorandumWrong);
    case 'in-the-future':
      throw new FieldError('decidedOn', t.inTheFuture);
    case 'before-matter':
      throw new FieldError('decidedOn', t.beforeMatter(day(decision.matter.openedOn)));
    case 'before-handed-over':
      throw new FieldError('decidedOn', t.beforeHandedOver(day(decision.memorandum?.handedOverOn)));
    case 'before-plan':
      throw new FieldError('decidedOn', t.beforePlan(day(decision.putForwardOn)));
  }
}

function refuseIfNotLockable(ctx: Reading, plan: Plan, about: WrittenMemorandum | undefined): void {
  const t = recordDecisionTexts[ctx.locale];
  if (plan.state === 'adopted') throw new FieldError('outcome', t.planAdopted(plan.title));
  if (plan.state === 'draft') throw new FieldError('outcome', t.planNotPutForward(plan.title));
  if (about?.planVersion && about.planVersion !== plan.version)
    throw new FieldError('outcome', t.anotherVersion(about.planVersion, plan.version));
}
