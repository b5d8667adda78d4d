import type { ThreadKind } from '#db/thread-kind.ts';

/** What can be in the thread. The pairs that may be linked stand in the table `allowed_link`. */
export type NodeKind = ThreadKind;
