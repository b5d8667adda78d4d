import { basisOf, refuseIfChanged } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import { parseMarkup, type Block } from '#foundations/documents/index.ts';
import { lockDraft, movePlan, planWriters } from '../draft-plan.ts';
import { listBlocks, type PlanBlock } from '../plan.queries.ts';
import { blocksFromText, movedStep } from './block.rules.ts';
import { blockTexts } from './block.texts.ts';
import { storeBlocks } from './store-blocks.ts';

/** Writes a block anew from mark-up. `basis` is `blockBasis` of what the form was made from. Ids stay; a guided block may be emptied. */
export const editBlock = command(
  'plan.edit-block',
  planWriters,
  async (ctx, input: { planId: number; block: string; text: string; basis?: string }) => {
    const t = blockTexts[ctx.locale];
    const plan = await lockDraft(ctx, input.planId);
    const blocks = await listBlocks(ctx.db, plan.id);
    const stored = findText(blocks, input.block);
    refuseIfChanged(ctx, stored.content, input.basis);
    const written = blocksFromText(stored.content, input.text);
    if (written.length === 0 && stored.hint === '') throw new FieldError('text', t.missing);
    const next = written.length > 0 ? written : [emptied(stored.content)];
    await storeBlocks(
      ctx,
      plan.id,
      blocks.flatMap((block) => (block.id === stored.id ? next.map((content) => placed(content, stored)) : [block])),
    );
    await movePlan(ctx, plan.id);
    return { output: stored.id, audit: { subject: plan.id, details: { title: plan.title } } };
  },
);

/** New text after a block, or (empty) last of all. Returns the id of its first block. */
export const addBlock = command(
  'plan.add-block',
  planWriters,
  async (ctx, input: { planId: number; after: string; text: string }) => {
    const plan = await lockDraft(ctx, input.planId);
    const blocks = await listBlocks(ctx.db, plan.id);
    const at = input.after === '' ? blocks.length : blocks.findIndex((block) => block.id === input.after) + 1;
    if (at === 0) notFound();
    const written = parseMarkup(input.text).map((content): PlanBlock => ({
      id: content.id,
      content,
      hint: '',
      holds: 'text',
    }));
    const [first] = written;
    if (!first) throw new FieldError('text', blockTexts[ctx.locale].noMarkup);
    await storeBlocks(ctx, plan.id, [...blocks.slice(0, at), ...written, ...blocks.slice(at)]);
    await movePlan(ctx, plan.id);
    return { output: first.id, audit: { subject: plan.id, details: { title: plan.title } } };
  },
);

/** One step up or down. */
export const moveBlock = command(
  'plan.move-block',
  planWriters,
  async (ctx, input: { planId: number; block: string; direction: 'up' | 'down' }) => {
    const plan = await lockDraft(ctx, input.planId);
    const blocks = await listBlocks(ctx.db, plan.id);
    const stored = findText(blocks, input.block);
    await storeBlocks(ctx, plan.id, movedStep(blocks, stored, input.direction));
    await movePlan(ctx, plan.id);
    return { output: stored.id, audit: { subject: plan.id, details: { title: plan.title } } };
  },
);

export const removeBlock = command(
  'plan.remove-block',
  planWriters,
  async (ctx, input: { planId: number; block: string }) => {
    const plan = await lockDraft(ctx, input.planId);
    const blocks = await listBlocks(ctx.db, plan.id);
    const stored = findText(blocks, input.block);
    await storeBlocks(
      ctx,
      plan.id,
      blocks.filter((block) => block !== stored),
    );
    await movePlan(ctx, plan.id);
    return { output: null, audit: { subject: plan.id, details: { title: plan.title } } };
  },
);

/** What a form for this block is made from. */
export function blockBasis(block: { content: Block }): string {
  return basisOf(block.content);
}

/** A block of text in the plan; the place of the measures is not one. */
export function findText(blocks: readonly PlanBlock[], id: string): PlanBlock {
  return blocks.find((block) => block.id === id && block.holds === 'text') ?? notFound();
}

/** The block with nothing in it, so that its guidance shows again. */
function emptied(content: Block): Block {
  return { id: content.id, type: 'paragraph', runs: [] };
}

/** A written block where the old one stood. Guidance stays with the id it belongs to. */
function placed(content: Block, old: PlanBlock): PlanBlock {
  return { id: content.id, content, hint: content.id === old.id ? old.hint : '', holds: 'text' };
}
