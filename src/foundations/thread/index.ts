export type { NodeKind } from '#foundations/thread/kinds.ts';
export { freezeNode, linkNodes, registerNode, removeNode, setLinks, updateNode } from '#foundations/thread/thread.ts';
export {
  findFrozen,
  getThread,
  getThreadSides,
  listNodes,
  listNodesOfCommittee,
  walkBack,
  type ThreadNode,
  type ThreadSides,
  type ThreadStep,
  type WholeThread,
} from '#foundations/thread/thread.queries.ts';
export { kindTexts } from '#foundations/thread/kinds.texts.ts';
