import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockSchema, plainText, type Block } from '#foundations/documents/index.ts';
import { composePlan } from './compose-plan.rules.ts';
import { noChoices, placePlan, type Choices } from './place-plan.rules.ts';
import { readPlan } from './read-plan.rules.ts';

const text = `# Inledning
Vi är en liten kommun.

# Syfte
Därför har vi planen.

# Mål
- Fler ska våga

# Åtgärder
Så här gör vi:
- Kort till alla. Ansvarig: Rektor. Klart: juni 2027.
- Webbsida

# Barnkonventionen
Barnets bästa först.

# Uppföljning
Varje år.`;

describe('a placed text becomes a plan', () => {
  test('its parts stand in the order of the template, each under its own heading, and a part of its own where it stood', () => {
    const { blocks, measures, brought } = composePlan(placePlan(readPlan(text)), 'action-plan');
    expect(
      blocks.map(({ id, content, holds }) => [shortId(id), holds === 'measures' ? '(åtgärder)' : words(content)]),
    ).toEqual([
      ['b', 'Inledning'],
      ['b', 'Vi är en liten kommun.'],
      ['purpose-heading', 'Syfte'],
      ['purpose', 'Därför har vi planen.'],
      ['b', 'Mål'],
      ['b', 'Fler ska våga'],
      ['situation-heading', 'Hur det ser ut hos oss'],
      ['situation', ''],
      ['organisation-heading', 'Organisation och ansvar'],
      ['organisation', ''],
      ['measures-heading', 'Åtgärder'],
      ['b', 'Så här gör vi:'],
      ['measures', '(åtgärder)'],
      ['b', 'Barnkonventionen'],
      ['b', 'Barnets bästa först.'],
      ['follow-up-heading', 'Uppföljning'],
      ['follow-up', 'Varje år.'],
    ]);
    expect(measures).toMatchObject([
      { title: 'Kort till alla', owner: 'Rektor', endsOn: '2027-06-30' },
      { title: 'Webbsida' },
    ]);
    // What the template gave is not brought in.
    expect(brought).not.toContain('situation');
    expect(brought).not.toContain('measures');
    expect(brought).toContain('purpose-heading');
    expect(blocks.find(({ id }) => id === 'situation')?.hint).toMatch(/^Sammanfatta/);
  });

  test.each<
    [string, Partial<Record<'places' | 'items', [string, string][]>>, (made: ReturnType<typeof composed>) => void]
  >([
    [
      'a section is left out',
      { places: [['4', 'leave']] },
      ({ said }) => expect(said).not.toContain('Barnets bästa först.'),
    ],
    [
      'a section goes with the one before',
      { places: [['4', 'before']] },
      ({ said }) => expect(said.indexOf('Barnkonventionen')).toBe(said.indexOf('Så här gör vi:') + 1),
    ],
    [
      'a section goes into another part',
      { places: [['0', 'situation']] },
      ({ said }) => expect(said).not.toContain('Hur det ser ut hos oss'),
    ],
    [
      'a measure stays text',
      { items: [['3.1.1', 'text']] },
      ({ said, titles }) => {
        expect(said).toContain('Webbsida');
        expect(titles).toEqual(['Kort till alla']);
      },
    ],
    [
      'a line is left out',
      { items: [['3.1.0', 'leave']] },
      ({ said, titles }) => {
        expect(said.join()).not.toContain('Kort');
        expect(titles).toEqual(['Webbsida']);
      },
    ],
    [
      'text becomes a measure',
      { items: [['3.0', 'measure']] },
      ({ said, titles }) => {
        expect(said).not.toContain('Så här gör vi:');
        expect(titles[0]).toBe('Så här gör vi:');
      },
    ],
    [
      'the measures are ordinary text',
      { places: [['3', 'own']] },
      ({ said, titles }) => {
        expect(titles).toEqual(['Kort till alla']);
        expect(said).toContain('Webbsida');
      },
    ],
    [
      'another section holds measures',
      { places: [['2', 'measures']] },
      ({ titles }) => expect(titles).toContain('Fler ska våga'),
    ],
  ])('%s', (_name, chosen, check) => {
    check(composed(chosen));
  });

  test('a table that holds no measures stays a table; a section of its own under the measures is one', () => {
    const plan = composePlan(
      placePlan(
        readPlan(
          '# Lägesbild\nOrt\tAntal\nNorr\t3\n\n# Åtgärder\n## Åtgärd 1: Kort\nAnsvarig: Rektor\nTid: 2027\n## Åtgärd 2: Webb\nAnsvarig: Kansliet',
        ),
      ),
      'strategy',
    );
    expect(plan.blocks.find(({ id }) => id === 'situation')?.content).toMatchObject({
      type: 'table',
      columns: [{ label: 'Ort' }, { label: 'Antal' }],
      rows: [[[{ text: 'Norr' }], [{ text: '3' }]]],
    });
    expect(plan.measures).toMatchObject([
      { title: 'Kort', owner: 'Rektor' },
      { title: 'Webb', owner: 'Kansliet' },
    ]);
    expect(plan.blocks.some(({ content }) => words(content).includes('Åtgärd 1'))).toBe(false);
  });

  test.each([
    ['action-plan', 'handlingsplanen'],
    ['routine', 'rutinen'],
    ['strategy', 'strategin'],
  ] as const)('guidance in a plan of the kind %s speaks of %s', (type, name) => {
    const { blocks } = composePlan(placePlan(readPlan('# Bakgrund\nText.\n\n# Samverkan\nMer.')), type);
    const hints = blocks.map(({ hint }) => hint).join(' ');
    expect(hints).toContain(name);
    if (type !== 'strategy') expect(hints).not.toMatch(/strategi/i);
  });

  test('whatever is typed becomes blocks that can be stored, with ids of their own', () => {
    const piece = fc.constantFrom(
      '# Syfte',
      '## Mål',
      '# Åtgärder',
      '- Ett',
      '1. Två',
      'Ansvarig: X',
      'a\tb',
      '# ',
      '[x](javascript:a)',
      '*fet*',
      '\\',
      '',
      '# _',
      '- - -',
      '12. x',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const { blocks, brought } = composePlan(placePlan(readPlan(lines.join('\n'))), 'strategy');
        const ids = blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(brought.every((id) => ids.includes(id))).toBe(true);
        for (const { content } of blocks) expect(blockSchema.safeParse(content).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

function composed(chosen: Partial<Record<'places' | 'items', [string, string][]>>) {
  // The pairs are those that the forms send.
  const choices = { ...noChoices, places: new Map(chosen.places), items: new Map(chosen.items) } as Choices;
  const plan = composePlan(placePlan(readPlan(text), choices), 'action-plan');
  return { said: plan.blocks.map(({ content }) => words(content)), titles: plan.measures.map(({ title }) => title) };
}

function words(block: Block): string {
  if (block.type === 'heading' || block.type === 'paragraph') return plainText(block.runs);
  return block.type === 'list' ? block.items.map(plainText).join('|') : '';
}

function shortId(id: string): string {
  return /^b[0-9a-f]{16}$/.test(id) ? 'b' : id;
}
