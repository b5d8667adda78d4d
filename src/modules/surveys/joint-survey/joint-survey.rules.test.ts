import { expect, test } from 'vitest';
import { checkGroupPlan } from '#disclosure/check-group-plan.ts';
import { fold } from '#disclosure/fold.ts';
import { planFor } from '../group-plan.rules.ts';
import {
  alwaysWith,
  groupLines,
  jointUnits,
  readGroups,
  type JointAnswer,
  type JointParticipant,
} from './joint-survey.rules.ts';

test.each([
  ['Deltidsbrandmän: 24', [{ name: 'Deltidsbrandmän', people: 24 }]],
  [
    '  Heltid ; 1 200 \n\nDeltid\t3',
    [
      { name: 'Heltid', people: 1200 },
      { name: 'Deltid', people: 3 },
    ],
  ],
  ['Station 12: 8', [{ name: 'Station 12', people: 8 }]],
])('reads %j', (typed, groups) => {
  expect(readGroups(typed)).toEqual({ groups });
});

test.each([
  ['', 1, 'none'],
  ['Deltid', 1, 'no-number'],
  ['A: 3\nB: tre', 2, 'no-number'],
  ['A: 0', 1, 'out-of-range'],
  ['A: 99999', 1, 'out-of-range'],
  ['A: 3\na: 4', 2, 'twice'],
  [`${'x'.repeat(121)}: 4`, 1, 'too-long'],
  [Array.from({ length: 31 }, (_, at) => `G${at}: 5`).join('\n'), 31, 'many'],
])('says what is wrong with %j', (typed, line, code) => {
  expect(readGroups(typed)).toEqual({ fault: { line, code } });
});

function participant(id: number, name: string, of: { answer?: JointAnswer; people: number[] }): JointParticipant {
  const groups = of.people.map((people, at) => ({ id: id * 10 + at, name: `Grupp ${at + 1}`, people }));
  const said = {
    answeredAs: 'chef',
    reason: '',
    answeredOn: null,
    revision: 1,
    email: null,
    partnerOrganisationId: null,
  };
  return { ...said, id, name, isHost: id === 1, answer: of.answer ?? 'yes', groups };
}

test('municipalities stand where administrations do, and only those that take part', () => {
  const units = jointUnits([
    participant(1, 'Strandvik', { people: [24] }),
    participant(2, 'Fjällnäs', { people: [18, 20] }),
    participant(3, 'Älvstad', { answer: 'no', people: [] }),
  ]);
  expect(units.map((unit) => [unit.name, unit.administrationId])).toEqual([
    ['Grupp 1 i Strandvik', '1'],
    ['Grupp 1 i Fjällnäs', '2'],
    ['Grupp 2 i Fjällnäs', '2'],
  ]);
  expect(groupLines([{ id: 1, name: 'Deltid', people: 24 }])).toBe('Deltid: 24');
});

test('one under the minimum is shown with another, so that the whole minus one is never the few', () => {
  const units = jointUnits([
    participant(1, 'Strandvik', { people: [30] }),
    participant(2, 'Fjällnäs', { people: [9] }),
    participant(3, 'Älvstad', { people: [25] }),
  ]);
  const plan = planFor(units, { expectedResponse: 60, threshold: 6 });
  expect(checkGroupPlan(plan, units)).toEqual([]);
  const all = new Map(plan.groups.map((group) => [group.id, group.planned]));
  const shown = fold(plan, all);
  expect(shown.filter(({ level }) => level === 'administration').map(({ planned }) => planned)).toEqual([30, 34]);
  expect(shown.every(({ planned }) => planned >= 16)).toBe(true);
  // Whom it is shown with gets no share of its own either, and both are told before.
  expect([1, 2, 3, 4].map((id) => alwaysWith(plan, id))).toEqual([undefined, ['3'], ['2'], undefined]);
  const two = planFor(units.slice(0, 2), { expectedResponse: 60, threshold: 6 });
  expect([1, 2].map((id) => alwaysWith(two, id))).toEqual(['all', 'all']);
});
