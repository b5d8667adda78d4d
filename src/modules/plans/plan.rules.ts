import { plainText, type Block } from '#foundations/documents/index.ts';

/** What may be missing before a decision, in the order it is listed. It guides and never locks. */
export const gapKinds = [
  'no-measures',
  'measure-without-need',
  'need-without-finding',
  'finding-without-evidence',
  'no-owner',
  'no-date',
  'no-indicator',
  'no-goal',
  'empty-block',
  'changed-since',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** One thing missing. `id` is the node to mend, 0 for the plan itself; a block is named by `blockId`. `title` is what people call it. */
export type Gap = { kind: GapKind; title: string; id: number; nodeKind: string; blockId?: string };

export type GapSource = {
  blocks: readonly { id: string; content: Block; hint: string; holds: 'text' | 'measures' }[];
  measures: readonly {
    id: number;
    title: string;
    goal: string;
    ownerName: string;
    startsOn: string | null;
    endsOn: string | null;
    indicator: string;
    noNeedReason: string;
    needs: readonly number[];
  }[];
  thread: readonly { fromId: number; id: number; kind: string; title: string; revision: number; toRevision: number }[];
};

/** *Återstår före beslut*: everything that the plan and the thread behind it lack. */
export function gapsOf(content: GapSource): Gap[] {
  const gaps = [...measureGaps(content), ...threadGaps(content.thread), ...blockGaps(content.blocks)];
  return gaps.sort((a, b) => gapKinds.indexOf(a.kind) - gapKinds.indexOf(b.kind));
}

/** Whether a block of the template still waits for its text. */
export function isWaiting(block: { content: Block; hint: string; holds: 'text' | 'measures' }): boolean {
  return block.holds === 'text' && block.hint !== '' && isEmptyBlock(block);
}

/** Where to write first in a plan that has neither text under its headings nor measures; nothing once it has any. */
export function firstToWrite(content: Pick<GapSource, 'blocks' | 'measures'>): { id: string } | undefined {
  const written = content.blocks.some(
    (block) => block.holds === 'text' && block.content.type !== 'heading' && !isEmptyBlock(block),
  );
  return written || content.measures.length > 0 ? undefined : content.blocks.find(isWaiting);
}

/** The text that stands right under this heading, which is changed together with it. */
export function textUnder<B extends { id: string; content: Block; holds: 'text' | 'measures' }>(
  blocks: readonly B[],
  heading: string,
): B | undefined {
  const at = blocks.findIndex((block) => block.id === heading);
  const next = blocks[at + 1];
  if (at === -1 || blocks[at]?.content.type !== 'heading' || next?.holds !== 'text') return undefined;
  return next.content.type === 'heading' ? undefined : next;
}

/** Whether nothing is written in a block. */
export function isEmptyBlock(block: { content: Block }): boolean {
  const { content } = block;
  if (content.type === 'paragraph' || content.type === 'heading') return plainText(content.runs).trim() === '';
  if (content.type === 'list') return content.items.every((item) => plainText(item).trim() === '');
  return false;
}

/** The nearest heading above a block, which is what people call the block by. */
export function headingAbove(blocks: readonly { id: string; content: Block }[], blockId: string): string {
  const at = blocks.findIndex((block) => block.id === blockId);
  const heading = blocks.slice(0, at + 1).findLast((block) => block.content.type === 'heading');
  return heading?.content.type === 'heading' ? plainText(heading.content.runs) : '';
}

function measureGaps({ measures }: Pick<GapSource, 'measures'>): Gap[] {
  if (measures.length === 0) return [{ kind: 'no-measures', title: '', id: 0, nodeKind: 'plan' }];
  return measures.flatMap((measure) => {
    const missing: [GapKind, boolean][] = [
      ['measure-without-need', measure.needs.length === 0 && measure.noNeedReason === ''],
      ['no-owner', measure.ownerName === ''],
      // A measure that goes on has a beginning; one with neither day has no time at all.
      ['no-date', measure.startsOn === null && measure.endsOn === null],
      ['no-indicator', measure.indicator === ''],
      ['no-goal', measure.goal === ''],
    ];
    return missing
      .filter(([, lacks]) => lacks)
      .map(([kind]) => ({ kind, title: measure.title, id: measure.id, nodeKind: 'measure' }));
  });
}

function threadGaps(thread: GapSource['thread']): Gap[] {
  const things = new Map(thread.map((step) => [step.id, step]));
  const resting = (id: number, kind: string) => thread.some((step) => step.fromId === id && step.kind === kind);
  const bare = [...things.values()].flatMap(({ id, kind, title }): Gap[] => {
    if (kind === 'need' && !resting(id, 'finding'))
      return [{ kind: 'need-without-finding', title, id, nodeKind: kind }];
    if (kind === 'finding' && !resting(id, 'result'))
      return [{ kind: 'finding-without-evidence', title, id, nodeKind: kind }];
    return [];
  });
  const moved = thread.filter((step) => step.revision > step.toRevision && things.has(step.fromId));
  const changed = [...new Set(moved.map((step) => step.fromId))].flatMap((id): Gap[] => {
    const from = things.get(id);
    return from ? [{ kind: 'changed-since', title: from.title, id, nodeKind: from.kind }] : [];
  });
  return [...bare, ...changed];
}

function blockGaps(blocks: GapSource['blocks']): Gap[] {
  return blocks.filter(isWaiting).map((block) => ({
    kind: 'empty-block',
    title: headingAbove(blocks, block.id),
    id: 0,
    nodeKind: 'plan',
    blockId: block.id,
  }));
}
