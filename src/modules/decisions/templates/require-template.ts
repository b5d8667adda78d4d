import type { MemorandumTemplate } from '#content/memorandum-template.ts';
import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { getPlan } from '#modules/plans/index.ts';
import { writeMemorandumTexts } from '../write-memorandum/write-memorandum.texts.ts';
import { findTemplate } from './template.queries.ts';
import { isDelegable } from './template.rules.ts';

/** The template with this key, for a matter that is about this plan; what is wrong is said at `template`. */
export async function requireTemplate(
  ctx: CommandContext,
  { key, planId }: { key: string; planId: number | null },
): Promise<MemorandumTemplate> {
  const template = await findTemplate(ctx.db, key);
  if (!template) throw new FieldError('template', writeMemorandumTexts[ctx.locale].templateGone);
  await requireDelegable(ctx, template, planId);
  return template;
}

/** Stops a strategy from being decided by delegation (kommunallagen 6 kap. 38 §). */
export async function requireDelegable(
  ctx: CommandContext,
  template: MemorandumTemplate,
  planId: number | null,
): Promise<void> {
  if (planId === null || isDelegable(template, await getPlan(ctx.db, planId))) return;
  throw new FieldError('template', writeMemorandumTexts[ctx.locale].strategyDelegated);
}
