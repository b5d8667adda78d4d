import { expect, test } from 'vitest';
import { readySet } from '../ready-set.ts';
import { factsToldIn } from './introduction-facts.rules.ts';

test.each<[string, voluntary: boolean, howLong: boolean]>([
  [readySet.lead.sv, true, true],
  ['Det tar 6 minuter.', false, true],
  ['Räkna med 1 minut.', false, true],
  ['Räkna med {minutes} min.', false, true],
  ['Frivilligt, så klart!', true, false],
  ['Vi frågar alla frivilligorganisationer.', false, false],
  ['Du som gör frivilliga insatser: hjälp oss.', false, false],
  ['Ingen svarar ofrivilligt.', false, false],
  ['Ta några minuter till det.', false, false],
  ['Frågorna handlar om 15 minuters rast.', false, false],
  ['', false, false],
])('%s', (introduction, voluntary, howLong) => {
  expect(factsToldIn(introduction)).toEqual({ voluntary, howLong });
});
