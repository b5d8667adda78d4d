import { expect, test } from 'vitest';
import type { GateReport } from '#disclosure/published.ts';
import { coarserLines, gateSentence } from './gate-sentence.ts';

const report: GateReport = {
  format: 'stadig-gate-1',
  holds: true,
  knows: 1,
  checked: { sets: 2, questions: 1, sensitive: 1, protectedAnswers: 3, solved: 9 },
  findings: [],
};
const finding = { rule: 'R' as const, reportingGroups: [1], people: { least: 9, most: 9 } };

test.each<[string, GateReport | undefined, RegExp]>([
  ['nothing was tried', undefined, /^Räknat innan granskningen fanns/],
  ['it holds', report, /kunde inte räkna ut vad någon har svarat\.$/],
  [
    'it holds for the whole',
    { ...report, withheld: 'below-whole' },
    /Därför visas bara svaren från alla tillsammans\.$/,
  ],
  ['something was found', { ...report, holds: false, findings: [finding] }, /fann 1 sak som kan räknas ut/],
])('%s', (_what, found, sentence) => {
  expect(gateSentence({ gate: found && { report: found } }, 'sv')).toMatch(sentence);
  expect(gateSentence({ gate: found && { report: found } }, 'en')).not.toMatch(/angrepp|granskning|undefined/);
});

test('where nothing is coarser it is said', () => {
  expect(coarserLines({ groups: [], tables: new Map(), sections: [] }, 'sv')).toEqual([
    'Ingen fråga behövde visas grövre än gruppens storlek kräver.',
  ]);
});
