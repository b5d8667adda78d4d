import { describe, expect, test } from 'vitest';
import {
  effectOf,
  endedMatter,
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
    matter: { state: 'open', openedOn: '2026-11-01' },
    memoranda: [{ state: 'handed-over' }, { state: 'draft' }],
    memorandum: { handedOverOn: '2026-11-20', state: 'handed-over' },
    putForwardOn: '2026-11-20',
  } as const;
  const alone = { memoranda: [], memorandum: undefined } as const;
  test.each<[string, Partial<Parameters<typeof whyNotRecordable>[0]>, ReturnType<typeof whyNotRecordable>]>([
    ['the same day as the memorandum is handed over, today', {}, undefined],
    ['the day the matter was raised', { ...alone, putForwardOn: undefined, decidedOn: '2026-11-01' }, undefined],
    ['the day before that', { ...alone, putForwardOn: undefined, decidedOn: '2026-10-31' }, 'before-matter'],
    ['the day before the plan was put forward', { ...alone, decidedOn: '2026-11-19' }, 'before-plan'],
    ['with a draft and nothing handed over', { ...alone, memoranda: [{ state: 'draft' }] }, 'hand-over-first'],
    ['tomorrow', { decidedOn: '2026-11-21' }, 'in-the-future'],
    ['the day before the memorandum was handed over', { decidedOn: '2026-11-19' }, 'before-handed-over'],
    ['on a draft', { memorandum: { handedOverOn: null, state: 'draft' } }, 'not-handed-over'],
    ['in a decided matter', { matter: { state: 'decided', openedOn: '2026-11-01' } }, 'matter-settled'],
    ['in a closed matter', { matter: { state: 'closed', openedOn: '2026-11-01' } }, 'matter-settled'],
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

test.each<[string, Outcome, string, MatterState, boolean]>([
  ['the assembly approved', 'approved', 'Kommunfullmäktige', 'decided', true],
  ['the assembly rejected', 'rejected', 'Kommunfullmäktige', 'closed', true],
  ['the executive prepared', 'approved', 'Kommunstyrelsen', 'decided', false],
  ['the assembly tabled', 'tabled', 'Kommunfullmäktige', 'decided', false],
  ['nothing is settled yet', 'approved', 'Kommunfullmäktige', 'open', false],
])('whether a decision ended the matter: %s', (_what, outcome, body, state, ended) => {
  expect(endedMatter(decided(1, body, outcome), { state, memoranda: [written(1, 'handed-over')] })).toBe(ended);
});

test.each([
  ['draft', false, 'open', 'not-handed-over'],
  ['handed-over', false, 'open', undefined],
  ['handed-over', true, 'open', 'decided'],
  ['handed-over', false, 'decided', 'matter-settled'],
  ['handed-over', false, 'closed', 'matter-settled'],
] as const)('a memorandum that is %s, decided %s, in a matter that is %s: %s', (state, isDecided, matter, reason) => {
  expect(whyNotTakenBack({ state, decided: isDecided, matter })).toBe(reason);
});

test.each([
  ['2026-11-10', undefined],
  ['2026-11-20', undefined],
  ['2026-11-09', 'before-memorandum'],
  ['2026-11-21', 'in-the-future'],
])('a memorandum of 10 November is handed over on %s: %s', (on, reason) => {
  expect(whyNotHandedOver({ on, today: '2026-11-20', writtenOn: '2026-11-10' })).toBe(reason);
});
