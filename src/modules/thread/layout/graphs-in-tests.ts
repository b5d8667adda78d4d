import * as fc from 'fast-check';
import type { NodeKind } from '#foundations/thread/index.ts';
import type { Graph } from '../graph.ts';
import type { Edge, Tree } from './columns.ts';

const kinds: readonly NodeKind[] = [
  'mandate',
  'survey',
  'result',
  'finding',
  'need',
  'measure',
  'plan',
  'matter',
  'memorandum',
  'decision',
];

/** Which kinds rest on which, as the table `allowed_link` has it. */
const allowed: Partial<Record<NodeKind, readonly NodeKind[]>> = {
  survey: ['mandate'],
  result: ['survey'],
  finding: ['result'],
  need: ['finding'],
  measure: ['need'],
  plan: ['measure', 'mandate'],
  matter: ['plan', 'mandate'],
  memorandum: ['plan', 'matter'],
  decision: ['memorandum', 'matter'],
};

/** A graph from words: `'3 need < 2 finding'` says that need 3 rests on finding 2. A word alone is a thing with no link. */
export function graphOf(...lines: string[]): Graph {
  const nodes = new Map<number, Graph['nodes'][number]>();
  const links: Graph['links'][number][] = [];
  for (const line of lines) {
    const ends = line.split(' < ').map((end) => {
      const [id = '', kind = '', state = ''] = end.split(' ');
      const known = nodes.get(Number(id));
      const node = known ?? { id: Number(id), kind: kind as NodeKind, title: `${kind} ${id}`, path: `/${id}`, state }; // the tests' own words
      nodes.set(node.id, node);
      return node.id;
    });
    const [fromId, toId] = ends;
    if (fromId !== undefined && toId !== undefined) links.push({ fromId, toId, changed: false });
  }
  return { nodes: [...nodes.values()], links };
}

/** Threads as the database would take them, with up to 40 things. */
export const threads: fc.Arbitrary<Graph> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...kinds), { maxLength: 40 }),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 120 }),
  })
  .map(({ kinds: chosen, ties }) => {
    const nodes = chosen.map((kind, at) => ({ id: at + 1, kind, title: `${kind} ${at + 1}`, path: '/', state: '' }));
    const links = new Map<string, Graph['links'][number]>();
    for (const [one, other, changed] of ties) {
      const from = nodes[one % Math.max(nodes.length, 1)];
      const basis = nodes.filter((node) => from && allowed[from.kind]?.includes(node.kind));
      const to = basis[other % Math.max(basis.length, 1)];
      if (from && to) links.set(`${from.id} ${to.id}`, { fromId: from.id, toId: to.id, changed });
    }
    return { nodes, links: [...links.values()] };
  });

/** Three columns without families, with lines between those beside each other. */
export const layers: fc.Arbitrary<{ columns: Tree[][]; edges: Edge[] }> = fc
  .record({
    sizes: fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })),
    ties: fc.array(fc.tuple(fc.nat({ max: 1 }), fc.nat(), fc.nat()), { maxLength: 40 }),
  })
  .map(({ sizes, ties }) => {
    const columns = sizes.map((size, column) =>
      Array.from({ length: size }, (_one, at): Tree => ({ id: column * 100 + at, children: [] })),
    );
    const edges = new Map<string, Edge>();
    for (const [column, one, other] of ties) {
      const left = column * 100 + (one % (sizes[column] ?? 1));
      const right = (column + 1) * 100 + (other % (sizes[column + 1] ?? 1));
      edges.set(`${left} ${right}`, { left, right, changed: false });
    }
    return { columns, edges: [...edges.values()] };
  });
