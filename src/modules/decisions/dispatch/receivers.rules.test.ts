import { expect, test } from 'vitest';
import { linesOf } from './receivers.rules.ts';

test.each([
  ['Kommunchefen\n\n  Kommunchefen \nkommunchefen', [{ receiver: 'Kommunchefen', email: '' }]],
  ['Länsstyrelsen <Registrator@Lst.example>', [{ receiver: 'Länsstyrelsen', email: 'registrator@lst.example' }]],
  ['- Polisen, polisen@polis.example.', [{ receiver: 'Polisen', email: 'polisen@polis.example' }]],
  ['diariet@kommunen.example', [{ receiver: 'diariet@kommunen.example', email: 'diariet@kommunen.example' }]],
  ['', []],
])('%j is read as its receivers', (list, receivers) => {
  expect(linesOf(list)).toEqual(receivers);
});

test('a list of nonsense is cut and never fails', () => {
  expect(linesOf(Array.from({ length: 1000 }, (_, at) => `${at} ${'x'.repeat(900)}`).join('\n'))).toHaveLength(200);
});
