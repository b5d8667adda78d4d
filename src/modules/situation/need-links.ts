import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { setLinks } from '#foundations/thread/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { needTexts } from './need.texts.ts';

/** Says at the field when the administration chosen is none of ours. */
export async function requireAdministration(ctx: CommandContext, administrationId: number | null): Promise<void> {
  if (administrationId === null) return;
  const administrations = await listAdministrations(ctx.db);
  if (!administrations.some((one) => one.id === administrationId)) {
    throw new FieldError('administrationId', needTexts[ctx.locale].administrationWrong);
  }
}

/** Ties the need to exactly these findings. */
export async function linkFindings(ctx: CommandContext, needId: number, findings: readonly number[]): Promise<void> {
  if (findings.length > 0) {
    const known = await ctx.db.selectFrom('finding').select('id').where('id', 'in', findings).forShare().execute();
    if (known.length < findings.length) throw new FieldError('findings', needTexts[ctx.locale].findingWrong);
  }
  await setLinks(ctx, { from: needId, toKind: 'finding', to: findings });
}
