import { describe, expect, test } from 'vitest';
import { readySet } from '../ready-set.ts';
import { withMinutes, withoutMinutes } from './introduction-minutes.ts';

describe('the minutes in an introduction', () => {
  test('are a number in the form and a place in what is stored', () => {
    const shown = withMinutes(readySet.lead.sv, 6);
    expect(shown).toContain('ungefär 6 minuter');
    expect(shown).not.toMatch(/[{}]/);
    expect(withoutMinutes(shown, 6)).toBe(readySet.lead.sv);
  });

  test.each([
    ['Det tar 6 minuter.', 'Det tar {minutes} minuter.'],
    ['Det tar 16 minuter, inte 2,6 minuter.', 'Det tar 16 minuter, inte 2,6 minuter.'],
    ['Vi var 6 på mötet. Räkna med 6 min.', 'Vi var 6 på mötet. Räkna med {minutes} min.'],
    ['Det tar {minutes} minuter.', 'Det tar {minutes} minuter.'],
    ['', ''],
  ])('%s', (typed, stored) => expect(withoutMinutes(typed, 6)).toBe(stored));
});
