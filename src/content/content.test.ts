import { describe, expect, test } from 'vitest';
import { SERVICE_LINES, USUAL_ADMINISTRATIONS, USUAL_COMMITTEES } from './administrations.ts';
import { lix } from './lix.ts';
import { ASSESSMENTS } from './memorandum-assessments.ts';
import { MEMORANDUM_SECTIONS } from './memorandum-sections.ts';
import { MEMORANDUM_TEMPLATES, proposalIntroduction } from './memorandum-templates.ts';
import { LEVEL_MEANINGS, LEVEL_VOCABULARIES, PREVENTION_LEVELS } from './prevention-levels.ts';
import { STRATEGY_TEMPLATE } from './strategy-template.ts';
import { TARGET_GROUPS } from './target-groups.ts';

const everything = {
  SERVICE_LINES,
  USUAL_ADMINISTRATIONS,
  USUAL_COMMITTEES,
  ASSESSMENTS,
  MEMORANDUM_SECTIONS,
  MEMORANDUM_TEMPLATES,
  LEVEL_MEANINGS,
  LEVEL_VOCABULARIES,
  STRATEGY_TEMPLATE,
  TARGET_GROUPS,
};

test('every text has both languages', () => {
  const found = bilingualsIn(everything);
  expect(found.length).toBeGreaterThan(150);
  for (const text of found) {
    expect(Object.keys(text).sort()).toEqual(['en', 'sv']);
    expect([text['sv'], text['en']].every((one) => typeof one === 'string' && one.trim() !== '')).toBe(true);
  }
});

test.each(
  Object.entries({
    SERVICE_LINES,
    USUAL_ADMINISTRATIONS,
    USUAL_COMMITTEES,
    ASSESSMENTS,
    MEMORANDUM_TEMPLATES,
    LEVEL_VOCABULARIES,
    TARGET_GROUPS,
    blocks: STRATEGY_TEMPLATE.blocks,
  }),
)('%s has unique keys', (_name, list: readonly { key: string }[]) => {
  expect(new Set(list.map((one) => one.key)).size).toBe(list.length);
  for (const { key } of list) expect(key).toMatch(/^[a-z0-9-]+$/);
});

describe('administrations', () => {
  test('each serves a committee of its own right and has units of known service lines', () => {
    for (const administration of USUAL_ADMINISTRATIONS) {
      expect(USUAL_COMMITTEES.find((one) => one.key === administration.committee)?.authority).toBe(true);
      expect(administration.units.length).toBeGreaterThan(1);
      for (const unit of administration.units)
        expect(SERVICE_LINES.map((line) => line.key)).toContain(unit.serviceLine);
      expect(new Set(administration.units.map((unit) => unit.name.sv)).size).toBe(administration.units.length);
    }
    expect(new Set(USUAL_ADMINISTRATIONS.map((one) => one.short)).size).toBe(USUAL_ADMINISTRATIONS.length);
    const units = USUAL_ADMINISTRATIONS.flatMap((one) => one.units.map((unit) => unit.name.sv));
    expect(new Set(units).size).toBe(units.length);
  });

  test('every service line is used', () => {
    const used = new Set(USUAL_ADMINISTRATIONS.flatMap((one) => one.units.map((unit) => unit.serviceLine)));
    expect(SERVICE_LINES.filter((line) => !used.has(line.key))).toEqual([]);
  });

  test('the assembly and sub-committees are no authorities; committees are', () => {
    for (const committee of USUAL_COMMITTEES) {
      expect(committee.authority).toBe(committee.kind === 'executive' || committee.kind === 'committee');
    }
  });
});

describe('levels and target groups', () => {
  test('every vocabulary names every level, differently', () => {
    for (const vocabulary of LEVEL_VOCABULARIES) {
      expect(Object.keys(vocabulary.levels).sort()).toEqual([...PREVENTION_LEVELS].sort());
      expect(new Set(PREVENTION_LEVELS.map((level) => vocabulary.levels[level].sv)).size).toBe(3);
    }
  });

  test('no target group is a view, a faith or an origin of anyone', () => {
    for (const { key, kind, name } of TARGET_GROUPS) {
      if (kind === 'partners') continue;
      expect(`${key} ${name.sv}`).not.toMatch(
        /extrem|islam|muslim|höger|vänster|religi|\btroende\b|invandr|utländsk|riskgrupp|radikal/i,
      );
    }
  });
});

describe('the strategy', () => {
  test('has what plans have in common, with the measures in one place', () => {
    expect(STRATEGY_TEMPLATE.blocks.map((block) => block.key)).toEqual(
      'purpose definitions situation organisation collaboration measures competence support concern communication follow-up'.split(
        ' ',
      ),
    );
    expect(STRATEGY_TEMPLATE.blocks.filter((block) => block.kind === 'measures').map((block) => block.key)).toEqual([
      'measures',
    ]);
  });

  test.each(STRATEGY_TEMPLATE.blocks.map((block) => [block.key, block.guide.sv] as const))(
    'the guide of %s is readable',
    (_key, guide) => {
      expect(lix(guide)).toBeLessThanOrEqual(45);
    },
  );
});

describe('memoranda', () => {
  const [clauses, sentences] = MEMORANDUM_TEMPLATES;
  if (!sentences) throw new Error('two templates');

  test('stand in the two orders', () => {
    expect(clauses.sections.slice(0, 2).map((section) => section.key)).toEqual(['summary', 'proposal']);
    expect(clauses.sections.at(-1)?.key).toBe('attachments');
    expect(sentences.sections.slice(0, 2).map((section) => section.key)).toEqual(['proposal', 'summary']);
    for (const template of MEMORANDUM_TEMPLATES) {
      expect(new Set(template.sections.map((section) => section.key)).size).toBe(template.sections.length);
      for (const key of template.assessments) expect(ASSESSMENTS.map((one) => one.key)).toContain(key);
    }
  });

  test('are of every kind, each with what it cannot be without', () => {
    expect(MEMORANDUM_TEMPLATES.map(({ kind, style }) => `${kind} ${style}`)).toEqual([
      'memorandum att-clauses',
      'memorandum numbered-sentences',
      'statement numbered-sentences',
      'delegation att-clauses',
      'information numbered-sentences',
    ]);
    expect(new Set(MEMORANDUM_TEMPLATES.map(({ key }) => key)).size).toBe(MEMORANDUM_TEMPLATES.length);
    for (const { sections, kind } of MEMORANDUM_TEMPLATES) {
      const keys = sections.map(({ key }) => key);
      expect(keys).toEqual(expect.arrayContaining(['proposal', 'summary', 'signature']));
      expect(keys.includes('alternatives')).toBe(kind === 'statement');
      expect(keys.includes('delegation')).toBe(kind === 'delegation');
    }
    expect(MEMORANDUM_SECTIONS.delegation.guide.sv).toContain('6 kap. 38 § kommunallagen');
  });

  test('guide in plain Swedish', () => {
    for (const { guide } of [...Object.values(MEMORANDUM_SECTIONS), ...ASSESSMENTS])
      expect(lix(guide.sv), guide.sv).toBeLessThanOrEqual(60);
  });

  test.each([
    [
      clauses,
      undefined,
      'Räddningstjänsten föreslår kommunstyrelsen besluta',
      'Räddningstjänsten proposes that kommunstyrelsen decides',
    ],
    [
      clauses,
      'kommunfullmäktige',
      'Kommunstyrelsen föreslår kommunfullmäktige besluta',
      'Kommunstyrelsen proposes that kommunfullmäktige decides',
    ],
    [sentences, undefined, 'Förslag till beslut i kommunstyrelsen', 'Proposed decision of kommunstyrelsen'],
    [
      sentences,
      'kommunfullmäktige',
      'Kommunstyrelsen föreslår kommunfullmäktige fatta följande beslut',
      'Kommunstyrelsen proposes the following decision to kommunfullmäktige',
    ],
  ])('introduce the proposals (%#)', (template, assembly, sv, en) => {
    const parties = { proposer: 'räddningstjänsten', body: 'kommunstyrelsen', assembly, decider: '' };
    expect(proposalIntroduction(template, parties, 'sv')).toBe(sv);
    expect(proposalIntroduction(template, parties, 'en')).toBe(en);
  });

  test('numbered sentences never lead in with "att"', () => {
    for (const text of Object.values(sentences.introductions)) expect(text.sv).not.toMatch(/\batt\b/);
  });
});

function bilingualsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sv' in value || 'en' in value) return [{ ...value }];
  return Object.values(value).flatMap(bilingualsIn);
}
