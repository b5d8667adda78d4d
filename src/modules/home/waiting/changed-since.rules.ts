import type { NodeKind } from '#foundations/thread/index.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import type { Situation, Waiting } from './waiting.rules.ts';

/** Who sees to a thing when what it rests on has moved on. */
const mendedBy: Partial<Record<NodeKind, readonly Role[]>> = {
  finding: ['coordinator', 'working_group_member'],
  need: ['coordinator', 'working_group_member'],
  measure: ['coordinator', 'working_group_member'],
  plan: ['coordinator'],
  matter: ['coordinator'],
  memorandum: ['coordinator'],
};

/** What is handed over, put forward, adopted, decided or closed stands as it was. */
const settled = ['proposed', 'adopted', 'handed-over', 'decided', 'closed'];

/** What rests on something that has moved on, and can be seen to by whoever has these roles. */
export function changedSince({ nodes, links }: Situation, roles: readonly Role[]): Waiting[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const moved = Map.groupBy(
    links.filter(({ changed }) => changed),
    ({ fromId }) => fromId,
  );
  return [...moved].flatMap(([fromId, [link]]): Waiting[] => {
    const [from, to] = [byId.get(fromId), byId.get(link?.toId ?? 0)];
    if (!from || !to || settled.includes(from.state)) return [];
    if (!mendedBy[from.kind]?.some((role) => roles.includes(role)) || isLocked(from, links, byId)) return [];
    return [{ kind: 'changed', title: from.title, other: to.title, path: from.path }];
  });
}

/** A memorandum ends with its matter, a measure is locked with its plans, and a matter says what the memorandum that is handed over says. */
function isLocked(
  { id, kind }: Situation['nodes'][number],
  links: Situation['links'],
  byId: ReadonlyMap<number, Situation['nodes'][number]>,
): boolean {
  const below = links.filter(({ fromId }) => fromId === id).map(({ toId }) => byId.get(toId));
  const above = links.filter(({ toId }) => toId === id).map(({ fromId }) => byId.get(fromId));
  const isSettled = (node: Situation['nodes'][number] | undefined) => settled.includes(node?.state ?? '');
  if (kind === 'measure') {
    const plans = above.filter((node) => node?.kind === 'plan');
    return plans.length > 0 && plans.every(isSettled);
  }
  if (kind === 'matter') {
    const written = above.filter((node) => node?.kind === 'memorandum');
    return written.length > 0 && written.every(isSettled);
  }
  return below.some((node) => node?.kind === 'matter' && isSettled(node));
}
