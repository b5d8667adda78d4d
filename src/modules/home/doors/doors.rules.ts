import type { NodeKind } from '#foundations/thread/index.ts';

/** The ways to begin, in their order. */
export const doors = ['plan', 'needs', 'invitation'] as const;
export type Door = (typeof doors)[number];

/** The doors that nobody has gone through yet. A survey that is not open has not come all the way. */
export function doorsLeft(standing: {
  nodes: readonly { kind: NodeKind; state: string }[];
  invitations: readonly unknown[];
}): Door[] {
  const used: Record<Door, boolean> = {
    plan: standing.nodes.some(({ kind }) => kind === 'plan'),
    needs: standing.nodes.some(
      ({ kind, state }) =>
        kind === 'received_share' || ((kind === 'survey' || kind === 'conversation_round') && state !== 'draft'),
    ),
    invitation: standing.invitations.length > 0,
  };
  return doors.filter((door) => !used[door]);
}
