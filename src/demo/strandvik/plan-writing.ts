import { addMeasure, blockBasis, editBlock, listBlocks } from '#modules/plans/index.ts';
import { listPosts } from '#modules/organisation/index.ts';
import type { Storyteller } from '#src/demo/storyteller.ts';

/** A measure as the story tells it. `needs` are ids; `owner` is the title of a post, or a role as it is written. */
export type ToldMeasure = {
  title: string;
  needs: readonly number[];
  noNeedReason?: string;
  goal: string;
  owner: string;
  startsOn: string;
  endsOn: string | null;
  resources: string;
  indicator: string;
  level: 'universal' | 'selective' | 'indicated';
  targetGroup: string;
};

/** Writes the text under each of these headings of a draft. */
export async function writeUnderHeadings(
  writer: Storyteller,
  plan: { id: number; day: string; texts: Readonly<Record<string, string>> },
): Promise<void> {
  for (const [heading, text] of Object.entries(plan.texts)) {
    const blocks = await writer.read((db) => listBlocks(db, plan.id));
    const under = blocks.findIndex(
      ({ content }) => content.type === 'heading' && content.runs.map((run) => run.text).join('') === heading,
    );
    const block = blocks[under + 1];
    if (under < 0 || !block) throw new Error(`the plan has no heading “${heading}”`);
    await writer.on(plan.day, editBlock, { planId: plan.id, block: block.id, text, basis: blockBasis(block) });
  }
}

export async function addMeasures(
  writer: Storyteller,
  plan: { id: number; day: string; measures: readonly ToldMeasure[] },
): Promise<void> {
  const posts = await writer.read((db) => listPosts(db));
  for (const { level, needs, noNeedReason = '', ...measure } of plan.measures) {
    const post = posts.find(({ title }) => title === measure.owner);
    await writer.on(plan.day, addMeasure, {
      ...measure,
      planId: plan.id,
      needs: [...needs],
      noNeedReason,
      ownerPostId: post?.id ?? null,
      owner: post ? '' : measure.owner,
      preventionLevel: level,
    });
  }
}
