import { describe, expect, test } from 'vitest';
import {
  effectOf,
  missingParts,
  nextInMatter,
  outcomes,
  whyNotHandedOver,
  whyNotRecordable,
  whyNotTakenBack,
  type MatterState,
  type MatterStep,
  type Outcome,
} from './matter.rules.ts';

const written = (id: number, state: 'draft' | 'handed-over', deciding = 'Kommunfullmäktige') => ({
  id,
  state,
  deciding,
});
const decided = (memorandumId: number | null, body: string, outcome: Outcome) => ({
  id: 90,
  decidedOn: '2026-12-14',
  outcome,
  memorandumId,
  body,
});
type Parts = Parameters<typeof nextInMatter>[0];

describe('what comes next', () => {
  test.each<[string, Omit<Parts, 'state'>, MatterState, MatterStep]>([
    ['nothing yet', { memoranda: [], decisions: [] }, 'open', { step: 'write' }],
    ['a draft', { memoranda: [written(1, 'draft')], decisions: [] }, 'open', { step: 'hand-over', memorandumId: 1 }],
    [
      'a memorandum handed over',
      { memoranda: [written(1, 'handed-over')], decisions: [] },
      'open',
      { step: 'outcome', body: 'Kommunfullmäktige' },
    ],
    [
      'a preparing body',
      { memoranda: [written(1, 'handed-over')], decisions: [decided(1, 'Kommunstyrelsen', 'approved')] },
      'open',
      { step: 'next-body', body: 'Kommunfullmäktige' },
    ],
    [
      'a tabled matter',
      { memoranda: [written(1, 'handed-over')], decisions: [decided(1, 'Kommunfullmäktige', 'tabled')] },
      'open',
      { step: 'tabled', body: 'Kommunfullmäktige' },
    ],
    [
      'a referral back',
      { memoranda: [written(1, 'handed-over')], decisions: [decided(1, 'Kommunstyrelsen', 'referred-back')] },
      'open',
      { step: 'rework' },
    ],
    [
      'a new draft after a referral back',
      {
        memoranda: [written(1, 'handed-over'), written(2, 'draft')],
        decisions: [decided(1, 'Kommunstyrelsen', 'referred-back')],
      },
      'open',
      { step: 'hand-over', memorandumId: 2 },
    ],
    [
      'a new memorandum after a referral back',
      {
        memoranda: [written(1, 'handed-over'), written(2, 'handed-over')],
        decisions: [decided(1, 'Kommunstyrelsen', 'referred-back')],
      },
      'open',
      { step: 'outcome', body: 'Kommunfullmäktige' },
    ],
    [
      'a decision',
      { memoranda: [written(1, 'handed-over')], decisions: [decided(1, 'Kommunfullmäktige', 'approved')] },
      'decided',
      { step: 'close' },
    ],
    ['the end', { memoranda: [], decisions: [] }, 'closed', { step: 'done' }],
  ])('after %s', (_what, parts, state, step) => {
    expect(nextInMatter({ state, ...parts })).toEqual(step);
  });
});

describe('recording', () => {
  const good = {
    decidedOn: '2026-11-20',
    today: '2026-11-20',
    matter: { state: 'open' },
    memorandum: { writtenOn: '2026-11-20', state: 'handed-over' },
  } as const;
  test.each<[string, Partial<Parameters<typeof whyNotRecordable>[0]>, ReturnType<typeof whyNotRecordable>]>([
    ['the same day as the memorandum, today', {}, undefined],
    ['without a memorandum', { memorandum: undefined, decidedOn: '2016-12-06' }, undefined],
    ['tomorrow', { decidedOn: '2026-11-21' }, 'in-the-future'],
    ['the day before the memorandum', { decidedOn: '2026-11-19' }, 'before-memorandum'],
    ['on a draft', { memorandum: { writtenOn: '2026-11-20', state: 'draft' } }, 'not-handed-over'],
    ['in a decided matter', { matter: { state: 'decided' } }, 'matter-settled'],
    ['in a closed matter', { matter: { state: 'closed' } }, 'matter-settled'],
  ])('%s', (_what, change, reason) => {
    expect(whyNotRecordable({ ...good, ...change })).toBe(reason);
  });

  test.each<[Outcome, boolean, MatterState, 'lock' | 'open-again' | 'leave']>([
    ['approved', true, 'decided', 'lock'],
    ['amended', true, 'decided', 'lock'],
    ['rejected', true, 'decided', 'leave'],
    ['referred-back', true, 'open', 'open-again'],
    ['tabled', true, 'open', 'leave'],
    ['approved', false, 'open', 'leave'],
    ['amended', false, 'open', 'leave'],
    ['rejected', false, 'open', 'leave'],
    ['referred-back', false, 'open', 'open-again'],
    ['tabled', false, 'open', 'leave'],
  ])('%s, settling %s: the matter is %s, the plan %s', (outcome, settling, matter, plan) => {
    expect(effectOf({ outcome, settling })).toEqual({ matter, plan });
  });

  test('the table above names every outcome', () => {
    expect([...outcomes].sort()).toEqual(['amended', 'approved', 'referred-back', 'rejected', 'tabled']);
  });
});

test.each([
  ['draft', false, 'not-handed-over'],
  ['handed-over', false, undefined],
  ['handed-over', true, 'decided'],
] as const)('a memorandum that is %s, decided %s, is taken back: %s', (state, isDecided, reason) => {
  expect(whyNotTakenBack({ state, decided: isDecided })).toBe(reason);
});

test('what is empty is listed', () => {
  expect(missingParts({ summary: '', proposals: [], signatory: '', signatoryRole: '' })).toEqual([
    'proposals',
    'summary',
    'signature',
  ]);
  expect(missingParts({ summary: 'x', proposals: [1], signatory: '', signatoryRole: 'Samordnare' })).toEqual([]);
});

test.each([
  ['2026-11-10', undefined],
  ['2026-11-20', undefined],
  ['2026-11-09', 'before-memorandum'],
  ['2026-11-21', 'in-the-future'],
])('a memorandum of 10 November is handed over on %s: %s', (on, reason) => {
  expect(whyNotHandedOver({ on, today: '2026-11-20', writtenOn: '2026-11-10' })).toBe(reason);
});
