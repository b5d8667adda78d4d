import { describe, expect, test } from 'vitest';
import {
  attClause,
  byBody,
  finalBody,
  keptProposal,
  nameInText,
  proposalParties,
  proposalSentence,
} from './proposal.rules.ts';

describe('a proposal', () => {
  test.each([
    ['att kommunen deltar', 'kommunen deltar'],
    ['Att kommunen deltar.', 'kommunen deltar'],
    ['kommunen deltar, och', 'kommunen deltar'],
    ['kommunen deltar; ', 'kommunen deltar'],
    ['Attunda deltar', 'Attunda deltar'],
    ['kommunen deltar (6 × 8 000 kr)', 'kommunen deltar (6 × 8 000 kr)'],
    ['att .', ''],
  ])('”%s” is kept as ”%s”', (typed, kept) => {
    expect(keptProposal(typed)).toBe(kept);
  });

  test.each([
    ['kommunen deltar', 0, 1, ' kommunen deltar.'],
    ['kommunen deltar', 0, 2, ' kommunen deltar, och'],
    ['kommunen deltar', 0, 3, ' kommunen deltar,'],
    ['Strategin antas', 0, 1, ' strategin antas.'],
    ['Värnamo kommun deltar', 0, 1, ' Värnamo kommun deltar.'],
  ])('”%s” as clause %i of %i', (text, index, count, rest) => {
    expect(attClause(text, { index, count })).toEqual({ mark: 'att', rest });
  });

  test('as a sentence of its own it has a capital and a full stop', () => {
    expect(proposalSentence('ärendet läggs till handlingarna')).toBe('Ärendet läggs till handlingarna.');
  });
});

describe('bodies', () => {
  const memorandum = { sender: 'Räddningstjänsten', addressee: 'Kommunstyrelsen' };
  test('proposals are grouped by the body that decides', () => {
    expect(
      byBody([
        { body: 'Kommunfullmäktige', text: 'a' },
        { body: 'Kommunstyrelsen', text: 'b' },
        { body: 'kommunfullmäktige', text: 'c' },
      ]),
    ).toEqual([
      { body: 'Kommunfullmäktige', texts: ['a', 'c'] },
      { body: 'Kommunstyrelsen', texts: ['b'] },
    ]);
  });

  test('the receiver decides on the sender’s proposal, the assembly on the receiver’s', () => {
    expect(proposalParties(memorandum, 'Kommunstyrelsen')).toEqual({
      proposer: 'Räddningstjänsten',
      body: 'kommunstyrelsen',
    });
    expect(proposalParties(memorandum, 'Kommunfullmäktige')).toEqual({
      proposer: 'Räddningstjänsten',
      body: 'kommunstyrelsen',
      assembly: 'kommunfullmäktige',
    });
    expect(nameInText('KSAU')).toBe('KSAU');
  });

  test.each([
    [[], 'Kommunstyrelsen'],
    [['Kommunstyrelsen'], 'Kommunstyrelsen'],
    [['Kommunfullmäktige', 'Kommunstyrelsen'], 'Kommunfullmäktige'],
  ])('of proposals to %j, %s settles the matter', (bodies, settling) => {
    expect(
      finalBody(
        memorandum,
        bodies.map((body) => ({ body, text: 'x' })),
      ),
    ).toBe(settling);
  });
});
