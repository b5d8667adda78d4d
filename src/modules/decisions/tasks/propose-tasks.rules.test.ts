import { describe, expect, test } from 'vitest';
import { clausesOf, proposeTasks, type Settled } from './propose-tasks.rules.ts';

const settled: Settled = {
  decision: { outcome: 'approved', text: '', body: 'Kommunfullmäktige', decidedOn: '2026-11-20' },
  proposals: [
    { id: 1, body: 'Kommunfullmäktige', text: 'strategin antas' },
    {
      id: 2,
      body: 'Kommunfullmäktige',
      text: 'ge barn- och utbildningsförvaltningen i uppdrag att redovisa arbetet senast 31 mars 2027',
    },
    { id: 3, body: 'Kommunstyrelsen', text: 'uppdra åt kommunchefen att sprida strategin' },
  ],
  measures: [{ id: 9, title: 'Samtalskort', ownerPostId: 4, endsOn: '2027-06-30' }],
  invitation: undefined,
  administrations: [
    { id: 5, name: 'Utbildningsförvaltningen' },
    { id: 6, name: 'Barn- och utbildningsförvaltningen' },
  ],
};
const titles = (change: Partial<Settled['decision']>, more: Partial<Settled> = {}) =>
  proposeTasks({ ...settled, ...more, decision: { ...settled.decision, ...change } }).map(
    ({ source, title }) => `${source}: ${title}`,
  );

describe('what a decision asks somebody to do', () => {
  test('the clauses of the body that decided that give somebody something to do, and the measures', () => {
    expect(proposeTasks(settled)).toEqual([
      {
        ...{ source: 'proposal', key: '2', postId: null, administrationId: 6, dueOn: '2027-03-31' },
        title: 'Ge barn- och utbildningsförvaltningen i uppdrag att redovisa arbetet senast 31 mars 2027',
      },
      { source: 'measure', key: '9', title: 'Samtalskort', postId: 4, administrationId: null, dueOn: '2027-06-30' },
    ]);
  });

  test.each([
    'anta strategin med tillägget att den följs upp varje år',
    'strategin följs upp varje år',
    'godkänna redovisningen',
  ])('%s gives nobody a task', (text) => {
    expect(titles({ outcome: 'amended', text }, { measures: [] })).toEqual([]);
  });

  test('what was amended is read in the words of the decision', () => {
    const text = 'att anta strategin, och\natt uppdra åt kommunstyrelsen att återkomma i juni.';
    expect(titles({ outcome: 'amended', text })).toEqual([
      'decision: Uppdra åt kommunstyrelsen att återkomma i juni',
      'measure: Samtalskort',
    ]);
  });

  test('what was approved with more in the minutes than anybody proposed gives that too, each thing once', () => {
    const text =
      'att strategin antas,\natt ge barn- och utbildningsförvaltningen i uppdrag att redovisa arbetet senast den 31 mars 2027, samt\natt uppdra åt kommunchefen att informera nämnderna.';
    expect(titles({ text }, { measures: [] })).toEqual([
      'proposal: Ge barn- och utbildningsförvaltningen i uppdrag att redovisa arbetet senast 31 mars 2027',
      'decision: Uppdra åt kommunchefen att informera nämnderna',
    ]);
    expect(titles({ text: 'Bifall till förslaget.' }, { measures: [] })).toHaveLength(1);
  });

  test('a body that is named for short has its proposals', () => {
    expect(titles({ body: 'KF' }, { measures: [] })).toHaveLength(1);
  });

  test.each([
    ['kommunen deltar i nätverket', 0],
    ['delta i nätverket 2027', 0],
    ['kommunen ska delta i de fem träffarna', 0],
    ['kommunen deltar och att uppdra åt kommunchefen att anmäla deltagarna', 1],
    ['socialförvaltningen deltar med två personer', 1],
  ])('%s gives %i tasks', (text, count) => {
    expect(titles({ text }, { measures: [], proposals: [] })).toHaveLength(count);
  });

  test.each(['rejected', 'referred-back', 'tabled'] as const)('%s asks for nothing', (outcome) => {
    expect(titles({ outcome })).toEqual([]);
  });

  test('whoever invited is told, whether we take part or not', () => {
    const invitation = { inviter: 'Länet', answerBy: '2026-12-01' };
    expect(titles({ outcome: 'rejected' }, { invitation })).toEqual([
      'invitation: Meddela Länet att kommunen inte deltar',
    ]);
    const [first] = proposeTasks({ ...settled, proposals: [], measures: [], invitation });
    expect(first).toMatchObject({ title: 'Bekräfta deltagandet till Länet', dueOn: '2026-12-01' });
    const late = { inviter: 'Länet', answerBy: '2026-11-01' };
    expect(proposeTasks({ ...settled, proposals: [], measures: [], invitation: late })[0]?.dueOn).toBeNull();
  });

  test('nothing typed makes a title too long', () => {
    const text = `uppdra åt nämnden att ${'å'.repeat(5000)}`;
    expect(proposeTasks({ ...settled, proposals: [], decision: { ...settled.decision, text } })[0]?.title.length).toBe(
      300,
    );
  });
});

test.each([
  ['1. Anta planen\n2. Ge chefen i uppdrag att börja', ['Anta planen', 'Ge chefen i uppdrag att börja']],
  ['att anta, och\natt uppdra åt A', ['anta', 'uppdra åt A']],
  ['att anta, och att uppdra åt A', ['anta', 'uppdra åt A']],
  ['', []],
])('%j is read as its clauses', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});
