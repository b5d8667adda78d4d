import { describe, expect, test } from 'vitest';
import type { PlanBlock } from '../plan.queries.ts';
import { blocksOfTemplate } from '../template.rules.ts';
import { followUpDue, reviewPlan, type Reviewed } from './review.rules.ts';

const measure = {
  id: 7,
  title: 'Kort till alla',
  needs: [1],
  noNeedReason: '',
  ownerName: 'Rektor',
  startsOn: null,
  endsOn: '2027-01-01',
  indicator: 'Andel',
};

function plan(change: Partial<Reviewed> = {}, text: Record<string, string> = {}): Reviewed {
  const blocks = blocksOfTemplate('strategy').map((block): PlanBlock => {
    const said = text[block.id];
    return said ? { ...block, content: { id: block.id, type: 'paragraph', runs: [{ text: said }] } } : block;
  });
  return { type: 'strategy', blocks, measures: [], adopted: false, ...change };
}

describe('what is there and what is missing', () => {
  test('a part is there when something is written under it, the measures when there is one', () => {
    const there = (reviewed: Reviewed) =>
      reviewPlan(reviewed)
        .parts.filter((part) => part.there)
        .map(({ key }) => key);
    expect(there(plan())).toEqual([]);
    expect(there(plan({ measures: [measure] }, { purpose: 'Därför.' }))).toEqual(['purpose', 'measures']);
    const removed = plan();
    const without = { ...removed, blocks: removed.blocks.filter(({ id }) => id !== 'purpose') };
    expect(reviewPlan(without).parts[0]).toEqual({ key: 'purpose', there: false, block: undefined });
  });

  test('an action plan is asked for fewer parts', () => {
    expect(reviewPlan(plan({ type: 'action-plan' })).parts).toHaveLength(5);
  });

  test('measures say what they lack', () => {
    const bare = { ...measure, needs: [], ownerName: '', endsOn: null, indicator: '' };
    const because = { ...bare, noNeedReason: 'Lag' };
    expect(reviewPlan(plan({ measures: [measure, bare, because] })).measures.map(({ lacks }) => lacks)).toEqual([
      [],
      ['need', 'owner', 'date', 'indicator'],
      ['owner', 'date', 'indicator'],
    ]);
  });

  test('the sentence that was found is quoted, with where it stands', () => {
    const text = { 'follow-up': 'Så här gör vi. Planen följs upp varje år. Sedan börjar vi om.' };
    const duty = (key: string, reviewed: Reviewed) => reviewPlan(reviewed).duties.find((one) => one.key === key);
    expect(duty('followed', plan({}, text))?.quotes).toEqual([
      { text: 'Planen följs upp varje år.', block: 'follow-up' },
    ]);
    const other = { organisation: 'Styrelsen rapporterar varje år.', ...text };
    expect(duty('followed', plan({}, other))?.quotes.map(({ block }) => block)).toEqual(['follow-up']);
    const both = { organisation: 'Kommunstyrelsen leder arbetet. Den rapporterar till fullmäktige.' };
    expect(duty('led', plan({}, both))?.quotes.map(({ text: said }) => said)).toEqual([
      'Kommunstyrelsen leder arbetet.',
      'Den rapporterar till fullmäktige.',
    ]);
    expect(duty('led', plan({}, { organisation: 'Kommunstyrelsen leder arbetet.' }))).toMatchObject({
      there: false,
      quotes: [],
    });
    const owned = plan({ measures: [{ ...measure, ownerName: 'Säkerhetssamordnare' }] });
    expect(duty('function', owned)?.quotes).toEqual([{ text: 'Kort till alla (Säkerhetssamordnare)', measure: 7 }]);
  });

  test.each<[string, Partial<Reviewed>, Record<string, string>]>([
    ['picture', {}, { situation: 'Så ser det ut.' }],
    ['picture', {}, { purpose: 'Planen bygger på lägesbilden.' }],
    ['decided', { adopted: true }, {}],
    ['built', { measures: [measure] }, {}],
    ['followed', {}, { 'follow-up': 'Planen följs upp vartannat år.' }],
    ['agreements', {}, { collaboration: 'Kommunen har en överenskommelse med polisen.' }],
    ['council', {}, { collaboration: 'Det lokala brottsförebyggande rådet möts.' }],
    ['function', {}, { organisation: 'Säkerhetssamordnaren håller ihop arbetet.' }],
    ['led', {}, { organisation: 'Kommunstyrelsen leder och rapporterar till fullmäktige.' }],
  ])('the Act: %s', (key, change, text) => {
    const found = (reviewed: Reviewed) => reviewPlan(reviewed).duties.find((duty) => duty.key === key)?.there;
    expect(found(plan())).toBe(false);
    expect(found(plan(change, text))).toBe(true);
  });

  test.each([
    ['2024-05-12', '2026-05-12'],
    ['2024-02-29', '2026-02-28'],
  ])('what was adopted %s is to be followed up by %s', (adopted, due) => {
    expect(followUpDue(adopted)).toBe(due);
  });
});
