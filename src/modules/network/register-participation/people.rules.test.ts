import { expect, test } from 'vitest';
import { placePeople } from './people.rules.ts';

const places = [
  { lineKey: 'a', administration: 'Barn- och utbildningsförvaltningen', quantity: 2 },
  { lineKey: 'b', administration: 'Räddningstjänsten', quantity: 1 },
];

test('people are placed on their administrations, by name or by post', () => {
  const typed =
    'Rektor, Barn\n\nKim Berg, Kim@Varna.example, utvecklare, barn- och utbildningsförvaltningen\nLo Ek, Räddningstjänsten';
  expect(placePeople(typed, places)).toEqual({
    people: [
      { lineKey: 'a', name: 'Rektor', title: '', email: '' },
      { lineKey: 'a', name: 'Kim Berg', title: 'utvecklare', email: 'kim@varna.example' },
      { lineKey: 'b', name: 'Lo Ek', title: '', email: '' },
    ],
  });
});

test('with one administration nobody has to say which', () => {
  expect(placePeople('Samordnaren', places.slice(1))).toEqual({
    people: [{ lineKey: 'b', name: 'Samordnaren', title: '', email: '' }],
  });
});

test.each([
  ['nobody in particular', ', Barn', 1, 'no-administration'],
  ['no administration', 'Kim Berg', 1, 'no-administration'],
  ['an administration that does not come', 'Kim Berg, Kulturen', 1, 'no-administration'],
  ['no e-mail address', 'Kim Berg, kim@, Barn', 1, 'email'],
  ['the same name from the same', 'Kim Berg, Barn\nkim berg, Barn', 2, 'same-person'],
  ['the same address from another', 'Kim, k@v.example, Barn\nBerg, k@v.example, Räddningstjänsten', 2, 'same-person'],
  ['more than the places', 'A, Räddningstjänsten\nB, Räddningstjänsten', 2, 'too-many'],
])('%s is a fault', (_what, typed, line, problem) => {
  expect(placePeople(typed, places)).toMatchObject({ fault: { line, problem } });
});

test('the same name from two administrations is two people', () => {
  expect(placePeople('Kim, Barn\nKim, Räddningstjänsten', places)).toMatchObject({ people: [{}, {}] });
});
