import type { CommandContext } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { references, requiredText } from '#platform/fields.ts';
import { linkNodes, listNodes } from '#foundations/thread/index.ts';
import type { SourceRef } from './evidence-source.ts';
import { evidenceSources } from './evidence-sources.ts';
import { evidenceTexts } from './evidence.texts.ts';
import { sourceField } from './source-value.ts';

/** Evidence as it is picked: one question of a source, and the keys of what was ticked. */
export type PickedEvidence = { source: SourceRef; questionKey: string; pieces: readonly number[] };

/** Fields of a form that picks evidence. */
export function pickedFields(t: (typeof evidenceTexts)['sv']) {
  return {
    source: sourceField(t.gone),
    questionKey: requiredText(t.gone, { max: 40 }),
    pieces: references(t.piecesMissing),
  };
}

/**
 * Keeps the sentences as they read now, in Swedish, which is the language of what will be decided, and ties the finding to what they come from.
 * A piece that the finding already has is left as it was picked. Not found: no such source here.
 */
export async function storeEvidence(ctx: CommandContext, findingId: number, picked: PickedEvidence): Promise<void> {
  const t = evidenceTexts[ctx.locale];
  const { source, questionKey } = picked;
  const opened = (await evidenceSources[source.kind].open(ctx.db, source.id, 'sv')) ?? notFound();
  const question = opened.sections.flatMap(({ questions }) => questions).find(({ key }) => key === questionKey);
  if (!question) throw new FieldError('pieces', t.gone);
  const wanted = new Set(picked.pieces);
  const chosen = (await opened.offersOf(questionKey)).filter(({ key }) => wanted.has(key));
  if (chosen.length === 0 || chosen.length < wanted.size) throw new FieldError('pieces', t.piecesMissing);
  const leanedOn = await listNodes(ctx.db, [...new Set(chosen.map(({ nodeId }) => nodeId))]);
  const reason = evidenceTexts.sv.reason(question.text);
  for (const { id } of leanedOn) await linkNodes(ctx, { from: findingId, to: id, reason });
  const kinds = new Map(leanedOn.map(({ id, kind }) => [id, kind]));
  await ctx.db
    .insertInto('evidence')
    .values(
      chosen.map(({ nodeId, shownGroupId, sentence }) => ({
        organisationId: ctx.organisation.id,
        findingId,
        nodeId,
        kind: kinds.get(nodeId) ?? notFound(),
        questionKey,
        shownGroupId,
        sentence,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
