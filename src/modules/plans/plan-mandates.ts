import type { CommandContext } from '#platform/command.ts';
import type { Tx } from '#db/connection.ts';
import { FieldError } from '#platform/errors.ts';
import { getThreadSides, setLinks } from '#foundations/thread/index.ts';
import { listMandates } from '#modules/organisation/index.ts';
import { planTexts } from './plan.texts.ts';

/** Ties the plan to exactly these mandates. */
export async function linkMandates(ctx: CommandContext, planId: number, mandates: readonly number[]): Promise<void> {
  const known = await listMandates(ctx.db);
  if (mandates.some((id) => !known.some((mandate) => mandate.id === id))) {
    throw new FieldError('mandates', planTexts[ctx.locale].form.mandateWrong);
  }
  await setLinks(ctx, { from: planId, toKind: 'mandate', to: mandates });
}

/** Ids of the mandates that the plan rests on. */
export async function mandatesOf(db: Tx, planId: number): Promise<number[]> {
  const { restsOn } = await getThreadSides(db, planId);
  return restsOn.filter((node) => node.kind === 'mandate').map((node) => node.id);
}
