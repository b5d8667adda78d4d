import { describe, expect, test } from 'vitest';
import type { Range } from '#disclosure/published.ts';
import { groupOf, resultOf } from './result-in-tests.ts';
import { suggestionReasons, suggestionTitle } from './suggestion-words.ts';
import { suggestionsFor, type Suggestion } from './suggestion.rules.ts';

type Lacked = readonly [number, number];

/** The first suggestion of a group in which so many lack it, all of whom the work asks it of. */
function suggested(
  lacking: Lacked,
  of: { n?: number | Range; staff?: number; asking?: Lacked; level?: 'administration' } = {},
): Suggestion {
  const { n = 100, staff = 200, asking = [90, 100], level } = of;
  const group = groupOf(1, level ?? 'municipality', { n, staff, name: 'Omsorgen' });
  const all = group.answers.most;
  const result = resultOf([group], {
    H1: {
      1: [
        ['aldrig vet-inte ', all - asking[1], all - asking[0]],
        ['en-gang nagra manad vecka', ...asking],
      ],
    },
    C4: {
      1: [
        ['ja ', all - lacking[1], all - lacking[0]],
        ['delvis nej', ...lacking],
      ],
    },
  });
  const [first] = suggestionsFor({ ...result, group }).suggestions;
  if (!first) throw new Error('nothing is suggested');
  return first;
}

describe('the title', () => {
  test.each([
    [[90, 95], 'Minst nio av tio av dem som svarade'],
    [[89, 95], 'Minst fyra av fem av dem som svarade'],
    [[75, 79], 'Minst tre av fyra av dem som svarade'],
    [[67, 70], 'Minst två av tre av dem som svarade'],
    [[66, 70], 'Minst hälften av dem som svarade'],
    [[34, 40], 'Minst en av tre av dem som svarade'],
  ] as const)('of %s in a hundred says the part that is surely reached', (lacking, part) => {
    expect(suggestionTitle(suggested(lacking), 'sv')).toBe(
      `${part} vet inte säkert vart de ska vända sig om de blir hotade på jobbet`,
    );
  });

  test('names an administration, and says numbers where they are few', () => {
    const one = suggested([50, 60], { level: 'administration' });
    expect(suggestionTitle(one, 'sv')).toMatch(/^Omsorgen: minst hälften /);
    expect(suggestionTitle(one, 'en')).toMatch(/^Omsorgen: at least half of those who answered do not /);
    const few = suggested([12, 12], { n: 17, asking: [15, 17] });
    expect(suggestionTitle(few, 'sv')).toMatch(/^Minst 12 av 17 som svarade vet inte /);
  });
});

describe('the reasons', () => {
  test('say both readings, how many must have given both, and how it may be for all', () => {
    expect(suggestionReasons(suggested([50, 59]), 'sv')).toEqual([
      expect.stringMatching(
        /^Minst 90\u00a0% av 100 har själva blivit hotade .* på frågan ”Hur ofta har du själv blivit hotad/,
      ),
      expect.stringMatching(/^Mellan 50 och \d+\u00a0% av 100 vet inte säkert vart .*”Delvis” eller ”Nej” på frågan/),
      'Minst 40\u00a0% av 100 måste ha svarat både det ena och det andra.',
      expect.stringMatching(
        /^Av alla 200 är det omkring 5\d\u00a0%, plus eller minus 1\d procentenheter, om de som inte svarade liknar/,
      ),
      'Även om ingen av dem som inte svarade saknar det är det minst 25\u00a0% av alla 200.',
    ]);
  });

  test('do not say that they are the same people where they may not be', () => {
    const reasons = suggestionReasons(suggested([50, 59], { asking: [40, 45] }), 'sv');
    expect(reasons[2]).toBe('Om det är samma personer går inte att se. Svaren är räknade fråga för fråga.');
  });

  test('say that it may be chance where the interval goes below what a gap needs', () => {
    const chance = 'Att det är så många kan bero på slumpen i vilka som svarade.';
    expect(suggestionReasons(suggested([34, 39]), 'sv')).toContain(chance);
    expect(suggestionReasons(suggested([60, 69]), 'sv')).not.toContain(chance);
    expect(suggestionReasons(suggested([34, 39], { staff: 100 }), 'sv')).not.toContain(chance);
  });

  test('of few answers say no interval, and of an open link no share of all', () => {
    const few = suggestionReasons(suggested([12, 12], { n: 19, asking: [15, 17] }), 'sv');
    expect(few.at(-1)).toMatch(/^Färre än 20 svarade/);
    expect(few.join(' ')).not.toMatch(/plus eller minus/);
    const open = suggestionReasons(suggested([50, 59], { staff: 0 }), 'sv');
    expect(open.at(-1)).toMatch(/^Ingen vet hur många/);
    expect(open.join(' ')).not.toMatch(/liknar dem som svarade/);
  });

  test('are as many in English', () => {
    for (const one of [suggested([50, 59]), suggested([12, 12], { n: 19, asking: [15, 17] })])
      expect(suggestionReasons(one, 'en')).toHaveLength(suggestionReasons(one, 'sv').length);
  });
});
