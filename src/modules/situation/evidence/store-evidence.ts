import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { linkNodes } from '#foundations/thread/index.ts';
import { getResult, listEvidence, questionsOf } from '#modules/results/index.ts';
import { findingTexts } from '../finding.texts.ts';

/** Pieces of evidence as they are picked: one question, in the groups ticked. */
export type PickedEvidence = { resultId: number; questionKey: string; groups: readonly number[] };

/**
 * Keeps the sentences as they read now, in Swedish, which is the language of what will be decided, and ties the finding to the result.
 * A piece that the finding already has is left as it was picked.
 */
export async function storeEvidence(ctx: CommandContext, findingId: number, picked: PickedEvidence): Promise<void> {
  const t = findingTexts[ctx.locale].evidence;
  const result = await getResult(ctx.db, picked.resultId);
  const question = questionsOf(result).find((one) => one.key === picked.questionKey);
  if (!question) throw new FieldError('groups', t.gone);
  const offers = listEvidence(result, { questionKey: question.key }, 'sv');
  const chosen = offers.filter((offer) => picked.groups.includes(offer.shownGroupId));
  if (chosen.length === 0 || chosen.length < new Set(picked.groups).size)
    throw new FieldError('groups', t.groupMissing);
  await ctx.db
    .insertInto('findingEvidence')
    .values(
      chosen.map((offer) => ({
        organisationId: ctx.organisation.id,
        findingId,
        resultId: result.id,
        questionKey: question.key,
        shownGroupId: offer.shownGroupId,
        sentence: offer.sentence,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await linkNodes(ctx, { from: findingId, to: result.id, reason: findingTexts.sv.evidence.reason(question.text.sv) });
}
