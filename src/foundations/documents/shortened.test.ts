import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test.each([
  ['Hur väl vet du?', 15, 'Hur väl vet du?'],
  ['Hur väl vet du vad våldsbejakande extremism är?', 24, 'Hur väl vet du vad…'],
  ['Hur väl vet du vad våldsbejakande', 19, 'Hur väl vet du vad…'],
  ['Samhällsbyggnadsförvaltningen', 12, 'Samhällsbyg…'],
  ['ett 👍👍👍👍👍👍👍👍', 10, 'ett…'],
  ['👍👍👍', 4, '👍…'],
])('%s, at most %i', (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(most);
  expect(short.isWellFormed()).toBe(true);
});
