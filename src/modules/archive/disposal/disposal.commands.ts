import { createHash } from 'node:crypto';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError, notFound } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { today } from '#foundations/clocks/index.ts';
import { findKind } from './disposal-kinds.ts';
import { findActiveRule, listActiveRules, monthsBefore, type DisposalRule } from './disposal.queries.ts';
import type { ActivateRule } from './disposal.form.ts';
import { disposalTexts } from './disposal.texts.ts';

const roles = ['registrar', 'administrator'] as const;

/** Puts a rule in force, with the decision that allows it. From the night of its first day it is carried out. Returns its kind. */
export const activateRule = command('disposal.activate', roles, async (ctx, input: ActivateRule & { kind: string }) => {
  const { kind } = refuseUnfit(ctx, input);
  const { afterMonths, decidedBy, decidedOn, itemNumber, decisionText, validFrom } = input;
  const inserted = ctx.db
    .insertInto('disposalRule')
    .values({
      organisationId: ctx.organisation.id,
      kind,
      afterMonths,
      decidedBy,
      decidedOn,
      itemNumber,
      decisionText,
      validFrom,
      activatedAt: ctx.now,
    })
    .execute();
  await orRefuse(inserted, { duplicate: () => new AppError('not-now', disposalTexts[ctx.locale].activeAlready) });
  return { output: kind, audit: { details: { kind, afterMonths } } };
});

/** What a rule must be before it is put in force, the same when it is asked about and when it is done. */
export function refuseUnfit(ctx: Pick<CommandContext, 'now' | 'locale'>, input: ActivateRule & { kind: string }) {
  const t = disposalTexts[ctx.locale].form;
  const found = findKind(input.kind) ?? notFound();
  if (input.afterMonths < found.leastMonths) throw new FieldError('afterMonths', t.monthsTooFew(found.leastMonths));
  if (input.decidedOn > today(ctx.now)) throw new FieldError('decidedOn', t.inTheFuture);
  if (input.validFrom < input.decidedOn) throw new FieldError('validFrom', t.beforeDecision);
  return found;
}

/** Ends the rule of a kind: from now on nothing of it goes. */
export const endRule = command('disposal.end', roles, async (ctx, { kind }: { kind: string }) => {
  const found = findKind(kind) ?? notFound();
  const rule = await findActiveRule(ctx.db, found.kind);
  if (!rule) throw new AppError('not-now', disposalTexts[ctx.locale].notActive);
  await ctx.db
    .updateTable('disposalRule')
    .set({ endedOn: today(ctx.now) })
    .where('id', '=', rule.id)
    .execute();
  return { output: kind, audit: { details: { kind } } };
});

/** Lets go what a rule in force says, at most `most` at once, and notes how many. Run by the nightly job. Returns how many. */
export const carryOutRule = command(
  'disposal.carry-out',
  ['registrar'],
  async (ctx, { ruleId, most }: { ruleId: number; most: number }) => {
    const rule = (await listActiveRules(ctx.db)).find(({ id }) => id === ruleId);
    const found = rule && findKind(rule.kind);
    if (!rule || !found || !isInForce(rule, ctx.now))
      throw new AppError('not-now', disposalTexts[ctx.locale].notActive);
    const before = await monthsBefore(ctx.db, today(ctx.now), rule.afterMonths);
    const gone = await found.disposable.dispose(ctx.db, { ruleId, before, now: ctx.now, most });
    const days = gone.map(({ day }) => day).sort();
    const [oldest, newest] = [days[0], days.at(-1)];
    if (oldest === undefined || newest === undefined)
      throw new AppError('not-now', disposalTexts[ctx.locale].nothingDue);
    await ctx.db
      .insertInto('disposalRun')
      .values({
        organisationId: ctx.organisation.id,
        ruleId,
        ranAt: ctx.now,
        disposed: gone.length,
        oldest,
        newest,
        digest: digestOf(rule.kind, gone),
      })
      .execute();
    return { output: gone.length, audit: { details: { kind: rule.kind, disposed: gone.length } } };
  },
);

export function isInForce({ validFrom }: Pick<DisposalRule, 'validFrom'>, now: Date): boolean {
  return validFrom <= today(now);
}

/** Of the numbers and days of what went: whoever has an old backup can say whether something was among it. */
function digestOf(kind: string, gone: readonly { id: number; day: string }[]): Buffer {
  const lines = gone.map(({ id, day }) => `${kind} ${id} ${day}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest();
}
