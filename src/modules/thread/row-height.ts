import type { NodeKind } from '#foundations/thread/index.ts';
import { countLines } from './layout/lines.ts';
import { kindWords, type Scene } from './scene.ts';
import { threadTexts } from './thread.texts.ts';

/** Characters that fit on a line of the narrowest column; the same letter is of different width in different fonts. */
const width = 22;
const smallWidth = 25;
const mostTitleLines = 5;

/** How many steps a thing may stand in. Where there are stems all stand in by one at least, so that no stem runs through words. */
const steps: Partial<Record<NodeKind, number>> = {
  mandate: 1,
  survey: 2,
  result: 3,
  conversation_round: 2,
  joint_answer: 3,
  received_share: 1,
  brought_home: 1,
  matter: 1,
  memorandum: 2,
  decision: 3,
};

/** Tenths of an em, as thread-view.css sets the lines. */
const lineHeights = { above: 9, kind: 12, title: 13, lowestTitle: 18, small: 12, below: 13 };

/** The lines that a thing's name may take. */
export function titleLines(scene: Scene, id: number): number {
  const node = scene.sides.nodes.get(id);
  return node ? Math.min(mostTitleLines, countLines(node.title, width - narrower(node.kind))) : 1;
}

/** Characters that a line is shorter. */
function narrower(kind: NodeKind): number {
  return Math.round((steps[kind] ?? 0) * 1.8);
}

/** The height of a thing's row: known before it is set, so that lines can be drawn to it. */
export function rowHeight(scene: Scene, id: number, told: number): number {
  const node = scene.sides.nodes.get(id);
  if (!node) return 0;
  const t = threadTexts[scene.locale];
  const small = (scene.gaps.get(id) ?? []).map(({ kind }) => {
    const { missing, todo } = t.gaps[kind];
    return countLines(`${missing}: ${todo}`, smallWidth - 2 - narrower(node.kind));
  });
  const lines = small.reduce((sum, count) => sum + count, 0) + told + (scene.changed.has(id) ? 1 : 0);
  const kind = countLines(`${kindWords(node, scene.locale)} · ${t.open}`, smallWidth - narrower(node.kind));
  return (
    lineHeights.above +
    kind * lineHeights.kind +
    Math.max(titleLines(scene, id) * lineHeights.title, lineHeights.lowestTitle) +
    lines * lineHeights.small +
    lineHeights.below
  );
}
