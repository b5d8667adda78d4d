import type { CommandContext } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { reference, references, requiredText } from '#platform/fields.ts';
import { linkNodes } from '#foundations/thread/index.ts';
import { listReceivedShares, listShareEvidence } from '#modules/results/index.ts';
import { shareEvidenceTexts } from './share-evidence.texts.ts';

/** Pieces as they are picked: one question of a received share, in some of its shown groups. */
export type PickedShare = { shareId: number; questionKey: string; groups: readonly number[] };

export function pickedShareFields(t: (typeof shareEvidenceTexts)['sv']) {
  return {
    shareId: reference(t.gone),
    questionKey: requiredText(t.gone, { max: 40 }),
    groups: references(t.missing),
  };
}

/** Keeps the sentences as they read now, in Swedish, and ties the finding to what was received. A piece that is there already is left. */
export async function storeShareEvidence(ctx: CommandContext, findingId: number, picked: PickedShare): Promise<void> {
  const t = shareEvidenceTexts[ctx.locale];
  const found = (await listReceivedShares(ctx.db)).find(({ id }) => id === picked.shareId);
  if (!found) throw new FieldError('groups', t.gone);
  const keys = new Set(picked.groups.map((group) => `${picked.questionKey}/${group}`));
  const chosen = listShareEvidence(found.share, picked.questionKey, 'sv').filter(({ key }) => keys.has(key));
  if (chosen.length === 0 || chosen.length < keys.size) throw new FieldError('groups', t.missing);
  await ctx.db
    .insertInto('findingPiece')
    .values(
      chosen.map(({ key, sentence }) => ({
        organisationId: ctx.organisation.id,
        findingId,
        nodeId: found.id,
        questionKey: key,
        sentence,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await linkNodes(ctx, { from: findingId, to: found.id });
}
