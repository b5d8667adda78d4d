import { describe, expect, test } from 'vitest';
import { MEMORANDUM_TEMPLATES } from '#content/memorandum-templates.ts';
import { plainTextOf } from './blocks-in-tests.ts';
import { proposalBlocks } from './memorandum-proposals.ts';

const memorandum = {
  sender: 'Socialförvaltningen',
  addressee: 'Socialnämnden',
  officerRole: 'Samordnare',
  signatoryRole: '',
  atOnce: false,
  proposals: [
    { body: 'Socialnämnden', text: 'yttrandet antas' },
    { body: 'Kommunstyrelsen', text: 'ärendet bereds före sommaren' },
    { body: 'Kommunfullmäktige', text: 'strategin antas' },
    { body: 'Kommunfullmäktige', text: 'kostnaden ryms i budgeten' },
  ],
};

function lines(key: string, change: Partial<typeof memorandum> = {}): string[] {
  const template = MEMORANDUM_TEMPLATES.find((one) => one.key === key);
  if (!template) throw new RangeError(key);
  return proposalBlocks({ ...memorandum, ...change, template }, 'sv').map(plainTextOf);
}

describe('proposals along the way from a committee to the assembly (kommunallagen 5 kap. 26–28 §§)', () => {
  test('as att-clauses', () => {
    expect(lines('att-satser')).toEqual([
      'Socialförvaltningen föreslår socialnämnden besluta',
      'att yttrandet antas.',
      'Socialnämnden föreslår kommunstyrelsen besluta',
      'att ärendet bereds före sommaren.',
      'Socialnämnden föreslår kommunfullmäktige besluta',
      'att strategin antas, och',
      'att kostnaden ryms i budgeten.',
    ]);
  });

  test('as numbered sentences', () => {
    expect(lines('numrerade-meningar')).toEqual([
      'Förslag till beslut i socialnämnden',
      '1. Yttrandet antas.',
      'Socialnämnden föreslår kommunstyrelsen fatta följande beslut',
      '1. Ärendet bereds före sommaren.',
      'Socialnämnden föreslår kommunfullmäktige fatta följande beslut',
      '1. Strategin antas. 2. Kostnaden ryms i budgeten.',
    ]);
  });

  test('from the executive committee to the assembly', () => {
    const proposals = [{ body: 'kommunfullmäktige', text: 'strategin antas' }];
    expect(lines('att-satser', { addressee: 'Kommunstyrelsen', proposals })).toEqual([
      'Kommunstyrelsen föreslår kommunfullmäktige besluta',
      'att strategin antas.',
    ]);
  });

  test('by delegation the one who signs decides', () => {
    const proposals = [{ body: 'Socialnämnden', text: 'köpa in utbildningen' }];
    expect(lines('delegationsbeslut', { proposals })).toEqual([
      'Undertecknad, samordnare, beslutar på delegation av socialnämnden',
      'att köpa in utbildningen.',
    ]);
  });

  test('that the paragraph is approved at once is said last', () => {
    expect(lines('att-satser', { atOnce: true }).at(-1)).toBe('Paragrafen justeras omedelbart.');
    expect(lines('att-satser', { atOnce: true, proposals: [] })).toEqual([]);
  });

  test('an item for information says itself what is noted, unless something is proposed', () => {
    expect(lines('informationsarende', { proposals: [] })).toEqual([
      'Förslag till beslut i socialnämnden',
      '1. Socialnämnden noterar informationen till protokollet.',
    ]);
    expect(
      lines('informationsarende', { proposals: [{ body: 'Socialnämnden', text: 'ta del av rapporten' }] }),
    ).toEqual(['Förslag till beslut i socialnämnden', '1. Ta del av rapporten.']);
  });
});
