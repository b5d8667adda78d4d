import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isLegalRestDay } from '#foundations/clocks/index.ts';
import type { Committee } from '#modules/organisation/index.ts';
import type { DecisionWayKey } from '#content/decision-ways.ts';
import { likelyWay, proposeWay, wayKeys, whyNotDelegable } from './propose-way.rules.ts';
import { bodyInTurn, earliestDecision, passedBodies, stepDays, warningsOf, type WayFacts } from './way-dates.rules.ts';
import { decidingBody, wayOf, type StepKind, type WayStep } from './way.rules.ts';

const committee = (id: number, name: string, kind: Committee['kind']): Committee => ({ id, name, kind });
const kf = committee(1, 'Kommunfullmäktige', 'assembly');
const ks = committee(2, 'Kommunstyrelsen', 'executive');
const ksau = committee(3, 'KSAU', 'sub-committee');
const bun = committee(4, 'Barn- och utbildningsnämnden', 'committee');
const bunau = committee(5, 'BUN:s arbetsutskott', 'sub-committee');

const proposed = (key: DecisionWayKey, own: Committee, committees: Committee[]) =>
  proposeWay({ key, own, committees, kind: 'municipality' }).map(
    ({ body, kind, here }) => `${body} ${kind}${here ? '' : ' (inte här)'}`,
  );

describe('whose turn it is', () => {
  const steps = ['KSAU', 'Kommunstyrelsen', 'Kommunfullmäktige'].map((body, at) => ({
    id: at + 1,
    body,
    kind: at === 2 ? ('decides' as const) : ('prepares' as const),
    plannedOn: null,
  }));
  const decided = (id: number, body: string, outcome: 'approved' | 'tabled' | 'referred-back') => ({
    ...{ id, body, outcome, decidedOn: '2026-11-10' },
  });
  const turn = (decisions: ReturnType<typeof decided>[], annulled: number[] = []) =>
    bodyInTurn(steps, undefined, { decided: passedBodies(decisions, annulled) });
  const all = steps.map(({ id, body }) => decided(id, body, 'approved'));

  test('goes from body to body, stays where it was tabled, and begins anew when referred back or annulled', () => {
    expect(turn([])).toBe('KSAU');
    expect(turn([decided(1, 'ksau', 'approved')])).toBe('Kommunstyrelsen');
    expect(turn([decided(1, 'KSAU', 'approved'), decided(2, 'Kommunstyrelsen', 'tabled')])).toBe('Kommunstyrelsen');
    expect(turn([decided(1, 'KSAU', 'approved'), decided(2, 'Kommunstyrelsen', 'referred-back')])).toBe('KSAU');
    expect(turn(all)).toBeUndefined();
    expect(turn(all, [3])).toBe('KSAU');
    expect(bodyInTurn([], undefined, { decided: [] })).toBeUndefined();
  });
});

describe('a proposed way', () => {
  test.each<[string, DecisionWayKey, Committee, Committee[], string[]]>([
    [
      'a strategy that starts in the executive',
      'strategy',
      ks,
      [kf, ks],
      ['Kommunstyrelsen prepares', 'Kommunfullmäktige decides'],
    ],
    [
      'with its sub-committee',
      'strategy',
      ks,
      [kf, ks, ksau, bunau],
      ['KSAU prepares', 'Kommunstyrelsen prepares', 'Kommunfullmäktige decides'],
    ],
    [
      'from another committee',
      'strategy',
      bun,
      [kf, ks, ksau, bun],
      [
        'Barn- och utbildningsnämnden prepares',
        'KSAU prepares',
        'Kommunstyrelsen prepares',
        'Kommunfullmäktige decides',
      ],
    ],
    [
      'where only the executive is entered',
      'strategy',
      ks,
      [ks],
      ['Kommunstyrelsen prepares', 'Kommunfullmäktige decides (inte här)'],
    ],
    [
      'from the assembly itself, where nothing else is entered',
      'strategy',
      kf,
      [kf],
      ['Kommunstyrelsen prepares (inte här)', 'Kommunfullmäktige decides'],
    ],
    [
      'an action plan is the committee’s own',
      'action-plan',
      bun,
      [kf, ks, ksau, bun],
      ['Barn- och utbildningsnämnden decides'],
    ],
    [
      'a network in the executive',
      'network-participation',
      ks,
      [kf, ks, ksau],
      ['KSAU prepares', 'Kommunstyrelsen decides'],
    ],
    [
      'a matter of a sub-committee',
      'network-participation',
      ksau,
      [kf, ks, ksau],
      ['KSAU prepares', 'Kommunstyrelsen decides'],
    ],
    ['information', 'information', bun, [kf, ks, bun], ['Barn- och utbildningsnämnden decides']],
    [
      'a routine',
      'routine',
      bun,
      [bun],
      ['Anställd på delegation från barn- och utbildningsnämnden decides-by-delegation (inte här)'],
    ],
  ])('%s', (_, key, own, committees, steps) => expect(proposed(key, own, committees)).toEqual(steps));

  test('in a region goes to its own assembly', () => {
    const steps = proposeWay({ key: 'strategy', own: bun, committees: [bun], kind: 'region' });
    expect(steps.map(({ body }) => body)).toEqual([
      'Barn- och utbildningsnämnden',
      'Regionstyrelsen',
      'Regionfullmäktige',
    ]);
  });

  test('has a reason in both languages for every step, a section of law but for what is custom, and one that decides', () => {
    for (const key of wayKeys)
      for (const own of [ks, bun, ksau, kf]) {
        const steps = proposeWay({ key, own, committees: [kf, ks, ksau, bun], kind: 'municipality' });
        expect(steps.filter(({ kind }) => kind !== 'prepares')).toHaveLength(1);
        expect(steps.at(-1)?.kind).not.toBe('prepares');
        for (const { reason, law, body } of steps) {
          expect(reason.sv.length * reason.en.length).toBeGreaterThan(0);
          if (law === '') expect(body).toBe('KSAU');
          else expect(law).toMatch(/^KL \d+:\d+/);
        }
      }
  });

  test('goals and direction are not delegated, a routine may be', () => {
    expect(whyNotDelegable('strategy')?.sv).toContain('6 kap. 38 §');
    expect(whyNotDelegable('action-plan')).toBeDefined();
    expect([whyNotDelegable('routine'), whyNotDelegable(undefined)]).toEqual([undefined, undefined]);
    expect(likelyWay({ planType: undefined, invited: true })).toBe('network-participation');
    expect(likelyWay({ planType: 'routine', invited: true })).toBe('routine');
  });
});

const step = (id: number, body: string, kind: StepKind, plannedOn: string | null = null) => ({
  id,
  body,
  kind,
  plannedOn,
});

describe('the way and the memorandum', () => {
  test('the memorandum says who settles; what it asks and no step names is put in its place', () => {
    const steps = [step(1, 'KSAU', 'prepares'), step(2, 'Kommunstyrelsen', 'decides')];
    const way = wayOf(steps, { addressee: 'kommunstyrelsen', settling: 'Kommunfullmäktige' });
    expect(way.map(({ id, body, kind }) => [id, body, kind])).toEqual([
      [1, 'KSAU', 'prepares'],
      [2, 'Kommunstyrelsen', 'prepares'],
      [null, 'Kommunfullmäktige', 'decides'],
    ]);
    expect(decidingBody(way)).toBe('Kommunfullmäktige');
    const onlyMemorandum = wayOf([], { addressee: 'Kommunstyrelsen', settling: 'Kommunfullmäktige' });
    expect(onlyMemorandum.map(({ body }) => body)).toEqual(['Kommunstyrelsen', 'Kommunfullmäktige']);
    expect(wayOf(steps, undefined)).toEqual(steps);
  });

  test('a decision by delegation stays one', () => {
    const [only] = wayOf([step(1, 'Skolchefen', 'decides-by-delegation')], {
      addressee: 'Skolchefen',
      settling: 'Skolchefen',
    });
    expect(only?.kind).toBe('decides-by-delegation');
  });
});

const facts: WayFacts = {
  today: '2026-11-20',
  leadDays: 14,
  handedOver: false,
  assemblies: ['Kommunfullmäktige'],
  executives: ['Kommunstyrelsen'],
  decided: [],
};
const way = (ksOn: string | null, kfOn: string | null): WayStep[] => [
  step(1, 'Kommunstyrelsen', 'prepares', ksOn),
  step(2, 'Kommunfullmäktige', 'decides', kfOn),
];
const codes = (steps: WayStep[], more: Partial<WayFacts> = {}) =>
  warningsOf(steps, { ...facts, ...more }).map(({ code }) => code);

describe('planned days', () => {
  test.each<[string, WayStep[], Partial<WayFacts>, string[]]>([
    ['hold', way('2026-12-08', '2026-12-21'), {}, []],
    ['the assembly before the executive', way('2026-12-21', '2026-12-08'), {}, ['before-earlier']],
    ['notice past', way(null, '2026-11-26'), { handedOver: true }, ['notice-past']],
    ['notice on its last day', way(null, '2026-11-27'), { handedOver: true }, []],
    ['memorandum past', way('2026-12-01', null), {}, ['memorandum-past']],
    ['memorandum handed over', way('2026-12-01', null), { handedOver: true }, []],
    ['no lead days', way('2026-11-23', null), { leadDays: undefined }, []],
    ['a holiday', way('2026-12-25', null), {}, ['rest-day']],
    ['passed', way('2026-11-17', null), {}, ['passed']],
    [
      'passed and decided',
      way('2026-11-17', null),
      { decided: [{ body: 'KOMMUNSTYRELSEN', decidedOn: '2026-11-17' }] },
      [],
    ],
    [
      'planned later and decided already',
      way('2026-12-24', '2026-12-08'),
      { decided: [{ body: 'Kommunstyrelsen', decidedOn: '2026-11-17' }] },
      [],
    ],
    ['the assembly without the executive', [step(1, 'Kommunfullmäktige', 'decides')], {}, ['no-executive']],
    ['somebody after who decides', [...way(null, null), step(3, 'KSAU', 'prepares')], {}, ['not-last']],
    ['nobody decides', [step(1, 'KSAU', 'prepares')], {}, ['nobody-decides']],
    ['nothing at all', [], {}, []],
  ])('%s', (_, steps, more, expected) => expect(codes(steps, more)).toEqual(expected));

  test('the memorandum is left on a working day, the notice is not moved', () => {
    expect(stepDays(step(1, 'Kommunfullmäktige', 'decides', '2027-01-06'), { ...facts, leadDays: 12 })).toEqual({
      notice: '2026-12-30',
      memorandum: '2026-12-23',
    });
  });

  test('the earliest day: after the lead time, the executive, and a week of notice', () => {
    expect(earliestDecision(way(null, null), facts)).toBe('2026-12-04');
    expect(earliestDecision(way('2026-12-08', null), facts)).toBe('2026-12-08');
    expect(earliestDecision(way(null, null), { ...facts, handedOver: true })).toBe('2026-11-27');
    expect(earliestDecision([step(1, 'KS', 'decides')], { ...facts, leadDays: undefined })).toBe('2026-11-20');
    expect(
      earliestDecision(way(null, null), {
        ...facts,
        decided: [{ body: 'Kommunfullmäktige', decidedOn: '2026-11-19' }],
      }),
    ).toBeUndefined();
  });

  test('the earliest day is a working day, not before today nor the week of notice, over leap days and the change of clocks', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2020-02-20', count));
    fc.assert(
      fc.property(
        day,
        fc.option(fc.nat(60)),
        fc.option(fc.nat(30), { nil: undefined }),
        fc.boolean(),
        (today, ksIn, leadDays, handedOver) => {
          const known = { ...facts, today, leadDays, handedOver };
          const planned = ksIn === null ? null : addDays(today, ksIn);
          const earliest = earliestDecision(way(planned, null), known) ?? '';
          expect(isLegalRestDay(earliest)).toBe(false);
          expect(earliest >= addDays(today, 7)).toBe(true);
          expect(earliest >= (planned ?? today)).toBe(true);
          if (!handedOver) expect(earliest >= addDays(today, leadDays ?? 0)).toBe(true);
          // What is the earliest is then planned without the days being wrong.
          expect(
            codes(way(planned, earliest), known).filter((code) => !['rest-day', 'memorandum-past'].includes(code)),
          ).toEqual([]);
        },
      ),
    );
  });
});
