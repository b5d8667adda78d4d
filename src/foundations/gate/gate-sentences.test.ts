import { describe, expect, test } from 'vitest';
import type { GateFinding, GateReport, PublishedGroup } from '#disclosure/published.ts';
import { findingSentence, gateSentences, type Named } from './gate-sentences.ts';

const group = (id: number, name: string, reportingGroups: number[]): PublishedGroup => ({
  id,
  level: 'group',
  name,
  reportingGroups,
  invited: 20,
  answers: { least: 12, most: 12 },
});

const named: Named = {
  groups: [group(9, 'Strandvik', [1, 2, 3]), group(1, 'Norra skolan', [1]), group(2, 'Södra skolan', [2])],
  questions: [
    {
      key: 'A1',
      text: { sv: 'Har du blivit hotad?', en: 'Have you been threatened?' },
      kind: 'scale',
      options: ['Ofta', 'Ibland'].map((sv, at) => ({ key: String(at), label: { sv, en: `${sv} (en)` } })),
      outside: null,
      sensitive: true,
      protectedAnswers: [],
      askedIf: [],
    },
  ],
};

const finding = (more: Partial<GateFinding>): GateFinding => ({
  rule: 'H',
  reportingGroups: [1],
  people: { least: 12, most: 12 },
  ...more,
});

describe('each finding is a sentence', () => {
  test.each<[GateFinding, string]>([
    [
      finding({ question: 'A1', options: ['0', '1'], chosen: true, least: 11 }),
      'Norra skolan: det går att räkna ut att minst 11 av 12 personer svarade ”Ofta” eller ”Ibland” på ”Har du blivit hotad?”.',
    ],
    [
      finding({ question: 'A1', options: ['0'], chosen: false, least: 12 }),
      'Norra skolan: det går att räkna ut att minst 12 av 12 personer inte valde ”Ofta” på ”Har du blivit hotad?”.',
    ],
    [
      finding({ rule: 'G', reportingGroups: [3], people: { least: 1, most: 1 } }),
      'Strandvik utom Norra skolan och Södra skolan: en person går att skilja ut genom att jämföra det som visas. Det är för få.',
    ],
    [
      finding({ rule: 'G', question: 'A1', people: { least: 2, most: 4 } }),
      'Norra skolan: frågan ”Har du blivit hotad?” ställdes bara till mellan 2 och 4 personer. Det är för få för att visas.',
    ],
    [
      finding({ rule: 'P', question: 'A1' }),
      'Norra skolan: talen för ”Har du blivit hotad?” går inte ihop. Inga svar kan ha gett dem, så något har räknats eller skrivits fel.',
    ],
    [
      finding({ rule: 'P' }),
      'Antalen svar i grupperna går inte ihop med varandra. Något har räknats eller skrivits fel.',
    ],
    [finding({ rule: 'R' }), 'Norra skolan: det går att se att alla, eller alla utom en, har svarat på enkäten.'],
    [
      finding({ rule: 'R', reportingGroups: [4] }),
      'Grupp 4 i planen: det går att se att alla, eller alla utom en, har svarat på enkäten.',
    ],
  ])('%j', (found, sentence) => {
    expect(findingSentence(found, named, 'sv')).toBe(sentence);
    expect(findingSentence(found, named, 'en')).not.toMatch(/undefined|svarade|personer/);
  });
});

test('a report begins with whether it holds', () => {
  const checked = { sets: 6, questions: 1, sensitive: 1, protectedAnswers: 4, solved: 3 };
  const report = (findings: GateFinding[]): GateReport => ({
    format: 'stadig-gate-1',
    holds: findings.length === 0,
    knows: 1,
    checked,
    findings,
  });
  expect(gateSentences(report([]), named, 'sv')).toHaveLength(3);
  expect(gateSentences(report([]), named, 'sv')[0]).toMatch(/^Granskningen hittade inget/);
  const two = gateSentences(report([finding({ rule: 'R' }), finding({ rule: 'P' })]), named, 'sv');
  expect(two).toHaveLength(5);
  expect(two[0]).toBe('Granskningen hittade 2 saker som måste rättas.');
});
