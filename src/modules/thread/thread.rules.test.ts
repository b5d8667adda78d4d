import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsOf, queryOf, readFilter } from './filter.rules.ts';
import { gapKinds, threadGaps } from './gaps.rules.ts';
import { partOf, pathOf, sidesOf, type Graph } from './graph.ts';
import { graphOf, threads } from './layout/graphs-in-tests.ts';
import { outlineOf, type OutlineItem } from './outline.ts';
import { partsOf } from './strands.ts';

const gapsIn = (graph: Graph) =>
  threadGaps({ graph, sides: sidesOf(graph) }, []).map(({ kind, id }) => `${id} ${kind}`);

describe('a path', () => {
  test('goes all the way both ways, and not to what else came of the same', () => {
    const sides = sidesOf(
      graphOf(
        '2 result < 1 survey',
        '3 finding < 2 result',
        '4 finding < 2 result',
        '5 need < 3 finding',
        '6 measure < 5 need',
      ),
    );
    expect([...pathOf(sides, 3)].sort()).toEqual([1, 2, 3, 5, 6]);
    expect([...pathOf(sides, 1)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('gaps', () => {
  test.each<[string, string[], string[]]>([
    ['a result', ['1 result'], ['1 result-without-finding']],
    ['a share that was received', ['1 received_share'], ['1 result-without-finding']],
    [
      'a share that a finding rests on',
      ['2 finding < 1 received_share', '3 need < 2 finding', '4 measure < 3 need'],
      [],
    ],
    ['an open round of conversations', ['1 conversation_round open'], []],
    ['a closed round, all of whose teams are unnamed', ['1 conversation_round closed'], ['1 result-without-finding']],
    ['a closed round in which nothing was counted', ['1 conversation_round empty'], []],
    [
      'a closed round, and not of each team in it',
      ['2 joint_answer < 1 conversation_round closed', '3 joint_answer < 1 conversation_round closed'],
      ['1 result-without-finding'],
    ],
    [
      'a closed round that a finding rests on',
      ['2 finding < 1 conversation_round closed', '3 need < 2 finding', '4 measure < 3 need'],
      [],
    ],
    [
      'a closed round when a finding rests on one of its teams',
      [
        '2 joint_answer < 1 conversation_round closed',
        '3 finding < 2 joint_answer',
        '4 need < 3 finding',
        '5 measure < 4 need',
      ],
      [],
    ],
    ['a finding', ['1 finding'], ['1 finding-without-evidence', '1 finding-without-need']],
    ['a need', ['1 need'], ['1 need-without-finding', '1 need-without-measure']],
    ['a plan that is a draft', ['1 plan draft'], []],
    ['a plan put forward', ['1 plan proposed'], ['1 plan-without-matter']],
    ['an adopted plan with a matter', ['2 matter closed < 1 plan adopted'], []],
    ['an open matter', ['1 matter open'], ['1 matter-without-memorandum']],
    ['a decided matter', ['1 matter decided'], []],
    ['a memorandum of an open matter', ['2 memorandum < 1 matter open'], ['2 memorandum-without-decision']],
    ['a memorandum of a matter that was settled without it', ['2 memorandum < 1 matter closed'], []],
    ['a memorandum with a decision', ['2 memorandum < 1 matter open', '3 decision < 2 memorandum'], []],
    ['a mandate and a survey', ['2 survey < 1 mandate'], []],
  ])('of %s', (_name, lines, gaps) => {
    expect(gapsIn(graphOf(...lines))).toEqual(gaps);
  });

  test('come from the decisions that nobody carries out, and those that are appealed', () => {
    const graph = graphOf('1 matter decided', '2 decision appealed < 1 matter', '3 decision approved < 1 matter');
    expect(threadGaps({ graph, sides: sidesOf(graph) }, [], new Set([3]))).toEqual([
      { kind: 'decision-appealed', id: 2 },
      { kind: 'decision-without-task', id: 3 },
    ]);
  });

  test('come from the plan where a measure lacks something of its own', () => {
    const graph = graphOf('2 plan draft', '2 plan < 1 measure');
    const measures = [{ id: 1, planId: 2, kinds: ['measure-without-need', 'no-owner', 'empty-block'] as const }];
    const gaps = threadGaps(
      { graph, sides: sidesOf(graph) },
      measures.map((one) => ({ ...one, kinds: [...one.kinds] })),
    );
    expect(gaps).toEqual([
      { kind: 'measure-without-need', id: 1 },
      { kind: 'no-owner', id: 1 },
    ]);
  });

  test('are changed links of needs and measures, which somebody can confirm, and of nothing else', () => {
    const graph = graphOf(
      '2 need < 1 finding',
      '3 measure < 2 need',
      '4 plan < 3 measure',
      '5 matter decided < 4 plan',
    );
    const changed = { ...graph, links: graph.links.map((link) => ({ ...link, changed: true })) };
    const kinds = gapsIn(changed).filter((gap) => gap.endsWith('changed-since'));
    expect(kinds).toEqual(['2 changed-since', '3 changed-since']);
  });
});

describe('parts', () => {
  test('hold every thing, each with all that it rests on, and are no longer than they must be', () => {
    fc.assert(
      fc.property(threads, fc.integer({ min: 1, max: 20 }), (graph, limit) => {
        const parts = partsOf(graph, new Map(), limit);
        const sides = sidesOf(graph);
        const shown = new Set(parts.flatMap((part) => [...part]));
        expect([...shown].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        const paths = graph.nodes.map(({ id }) => pathOf(sides, id).size);
        for (const part of parts) expect(part.size).toBeLessThanOrEqual(Math.max(limit, ...paths));
        for (const { id } of graph.nodes.filter(({ kind }) => kind === 'need')) {
          const path = [...pathOf(sides, id)];
          expect(parts.some((part) => path.every((one) => part.has(one)))).toBe(true);
        }
      }),
    );
  });

  test('are one where all fits', () => {
    const graph = graphOf('2 need < 1 finding');
    expect(partsOf(graph, new Map(), 2)).toEqual([new Set([2, 1])]);
  });
});

describe('the outline', () => {
  const flat = (items: readonly OutlineItem[]): OutlineItem[] =>
    items.flatMap((item) => [item, ...flat(item.children)]);

  test('unfolds each thing once, in however many places it belongs', () => {
    fc.assert(
      fc.property(threads, (graph) => {
        const { restsOn, ledTo } = sidesOf(graph);
        const starts = graph.nodes.map(({ id }) => id).filter((id) => !restsOn.has(id));
        const all = flat(outlineOf(starts, ledTo).items);
        const unfolded = all.filter(({ again }) => !again).map(({ id }) => id);
        expect(unfolded.toSorted()).toEqual(graph.nodes.map(({ id }) => id).sort());
        expect(all.length - unfolded.length).toBeLessThanOrEqual(graph.links.length);
      }),
    );
  });

  test('puts a decision under its memorandum, not under the matter too', () => {
    const graph = graphOf('2 memorandum < 1 matter', '3 decision < 2 memorandum', '3 decision < 1 matter');
    expect(outlineOf([1], sidesOf(graph).ledTo).items).toEqual([
      { id: 1, again: false, children: [{ id: 2, again: false, children: [{ id: 3, again: false, children: [] }] }] },
    ]);
  });

  test('stops at its limit and says how much is left', () => {
    const graph = graphOf(...[2, 3, 4, 5, 6].map((id) => `${id} finding < 1 result`));
    const { items, left } = outlineOf([1], sidesOf(graph).ledTo, { limit: 3 });
    expect(flat(items)).toHaveLength(3);
    expect(left).toBe(3);
  });
});

describe('the filter', () => {
  const graph = graphOf('1 finding', '2 need', '3 need < 1 finding', '4 measure < 3 need');
  const gaps = threadGaps({ graph, sides: sidesOf(graph) }, []);
  const hits = (query: string) => [...hitsOf(graph.nodes, gaps, readFilter(new URLSearchParams(query)))];

  test.each([
    ['', [1, 2, 3, 4]],
    ['slag=behov', [2, 3]],
    ['lucka=alla', [1, 2]],
    ['lucka=behov-utan-slutsats', [2]],
    ['lucka=behov-utan-slutsats&slag=slutsats', []],
    ['text=NEED', [2, 3]],
    ['text=3+need', [3]],
    ['slag=nonsens&lucka=nonsens', [1, 2, 3, 4]],
  ])('“%s” finds %j', (query, found) => {
    expect(hits(query)).toEqual(found);
  });

  test('says in the address what it was read from', () => {
    for (const kind of gapKinds) {
      const query = queryOf({ kind: 'need', gap: kind, text: 'a b' });
      expect(readFilter(new URLSearchParams(query as Record<string, string>))).toEqual({
        kind: 'need',
        gap: kind,
        text: 'a b',
      }); // every word is there
    }
  });
});

test('a part of a graph has no link to what is outside it', () => {
  fc.assert(
    fc.property(threads, fc.func(fc.boolean()), (graph, chosen) => {
      const ids = new Set(graph.nodes.map(({ id }) => id).filter((id) => chosen(id)));
      const part = partOf(graph, ids);
      expect(part.links.every(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))).toBe(true);
    }),
  );
});
