import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { reference, references, requiredText } from '#platform/fields.ts';
import { linkNodes } from '#foundations/thread/index.ts';
import { findClosedRound, listConversationEvidence } from '#modules/conversations/index.ts';
import { conversationEvidenceTexts } from './conversation-evidence.texts.ts';

/** Pieces as they are picked: one statement of a closed round, in its sum or in the answers of single teams. */
export type PickedConversation = { roundId: number; questionKey: string; pieces: readonly number[] };

export function pickedFields(t: (typeof conversationEvidenceTexts)['sv']) {
  return {
    roundId: reference(t.gone),
    questionKey: requiredText(t.gone, { max: 40 }),
    pieces: references(t.missing),
  };
}

/** Keeps the sentences as they read now, in Swedish, and ties the finding to what was frozen. A piece that is there already is left. */
export async function storeConversationEvidence(
  ctx: CommandContext,
  findingId: number,
  picked: PickedConversation,
): Promise<void> {
  const t = conversationEvidenceTexts[ctx.locale];
  const { questionKey } = picked;
  const round = await findClosedRound(ctx.db, picked.roundId);
  if (!round) throw new FieldError('pieces', t.gone);
  const offers = await listConversationEvidence(ctx.db, { round, questionKey }, 'sv');
  const chosen = offers.filter(({ nodeId }) => picked.pieces.includes(nodeId));
  if (chosen.length === 0 || chosen.length < new Set(picked.pieces).size) throw new FieldError('pieces', t.missing);
  await ctx.db
    .insertInto('findingPiece')
    .values(
      chosen.map(({ nodeId, sentence }) => ({
        organisationId: ctx.organisation.id,
        findingId,
        nodeId,
        questionKey,
        sentence,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const { nodeId } of chosen) await linkNodes(ctx, { from: findingId, to: nodeId });
}
