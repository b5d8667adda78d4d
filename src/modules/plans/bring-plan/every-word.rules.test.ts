import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, type Block } from '#foundations/documents/index.ts';
import { composePlan } from './compose-plan.rules.ts';
import { leftOut } from './left-out.rules.ts';
import { noChoices, placePlan, type Choices, type ItemAs, type Place } from './place-plan.rules.ts';
import { readPlan } from './read-plan.rules.ts';

/** Labels, column headings and signs that become a field: they are said by the field itself, where it is filled. */
const SAID_BY_FIELDS =
  /^(?:ansv|ansvarig|ansvarar|klart?|senast|tid|mål|indikator|åtgärd|aktivitet|våren|vt|ht|v|vecka|mars|juni|20\d\d|\d{1,2}|främja|förebygga|förhindra)$/;

/** How many times each word of the text is missing in the plan, its measures and the list of what did not come along. */
function lost(text: string, choices: Choices = noChoices, title = 'Plan'): Map<string, number> {
  const placed = placePlan(readPlan(text), choices);
  const { blocks, measures } = composePlan(placed, 'strategy');
  const kept = [
    ...blocks.map(({ content }) => said(content)),
    ...measures.flatMap(({ title: name, goal, owner, resources, indicator, targetGroup }) => [
      name,
      goal,
      owner,
      resources,
      indicator,
      targetGroup,
    ]),
    title,
    ...leftOut(placed, title).map((one) => one.text),
  ];
  const found = counted(kept.join('\n'));
  const missing = new Map<string, number>();
  for (const [word, count] of counted(text)) {
    const lacks = count - (found.get(word) ?? 0);
    if (lacks > 0) missing.set(word, lacks);
  }
  return missing;
}

function counted(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.toLocaleLowerCase('sv').matchAll(/[\p{L}\p{N}]{2,}/gu))
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function said(block: Block): string {
  if (block.type === 'heading' || block.type === 'paragraph') return plainText(block.runs);
  if (block.type === 'list') return block.items.map(plainText).join('\n');
  if (block.type !== 'table') return '';
  return [block.columns.map(({ label }) => label), ...block.rows.map((row) => row.map(plainText))].flat().join('\n');
}

/** What is missing but for what a filled field says. */
function lostWords(text: string, choices?: Choices): string[] {
  return [...lost(text, choices).keys()].filter((word) => !SAID_BY_FIELDS.test(word));
}

describe('every word of a text lands in the plan, in a measure, or in the list of what did not come along', () => {
  const bulletsUnder = `4. Åtgärder
4.1 Främja
• Värdegrundsvecka på alla skolor. Ansvarig: rektorerna. Klart: ht 2025
4.2 Förebygga
• Utbilda fritidsledare
4.3 Förhindra
• Samordnaren tar fram kontaktlista till avhopparverksamhet. Klart: vt 2025
• Öva en händelse tillsammans med polisen och räddningstjänsten en gång per år. Ansvarig: säkerhetssamordnare.
5. Uppföljning
Varje år.`;

  test('each bullet is a row of its own, with what it says itself', () => {
    const { measures } = composePlan(placePlan(readPlan(bulletsUnder)), 'action-plan');
    expect(measures).toMatchObject([
      {
        title: 'Värdegrundsvecka på alla skolor',
        owner: 'Rektorerna',
        endsOn: '2025-12-31',
        preventionLevel: 'universal',
      },
      { title: 'Utbilda fritidsledare', owner: '', endsOn: null, preventionLevel: 'selective' },
      {
        title: 'Samordnaren tar fram kontaktlista till avhopparverksamhet',
        owner: '',
        endsOn: '2025-06-30',
        preventionLevel: 'indicated',
      },
      {
        title: 'Öva en händelse tillsammans med polisen och räddningstjänsten en gång per år',
        owner: 'Säkerhetssamordnare',
        endsOn: null,
        preventionLevel: 'indicated',
      },
    ]);
    expect(lostWords(bulletsUnder)).toEqual([]);
  });

  test.each<[string, string]>([
    ['the rest of a line', '# Åtgärder\n- Kort till alla. De delas ut i augusti. Ansvarig: Rektor. Hon berättar mer.'],
    ['a time that is none', '# Åtgärder\n- Kort till alla. Ansvarig: Rektor. Tid: löpande under läsåret'],
    ['a time and more', '# Åtgärder\n- Kort till alla. Ansvarig: Rektor. Klart: vt 2025, därefter årligen'],
    ['two who are responsible', '# Åtgärder\n- Kort. Ansvarig: Rektor. Mer text här. Ansvarig: Polisen'],
    ['a person', '# Åtgärder\n- Kort. Ansvarig: Alva Exempel'],
    ['a label that is unknown', '# Åtgärder\n- Kort till alla. Ansv.: Samordnare. Beslut: nämnden'],
    ['a subheading', '# Åtgärder\n## Skola\n- Kort till alla. Ansvarig: Rektor\n## Fritid\n- Lovaktivitet'],
    [
      'a table with a column of its own',
      '# Åtgärder\nÅtgärd\tAnsvarig\tKommentar\nKort\tRektor\tViktigt\nWebb\tKansliet\t',
    ],
    ['a row with too many cells', `# A\n${Array.from({ length: 20 }, (_one, at) => `cell${at}x`).join('\t')}\nx\ty`],
    ['a long heading of a column', `# A\nKort\t${'långt ord '.repeat(40)}\nett\ttvå`],
    [
      'a measure with its own heading',
      '# Åtgärder\n## Åtgärd 1: Kort\nVi delar ut kort.\n- ett slag\n- två slag\nAnsvarig: Rektor\nTid: 2027',
    ],
    [
      'pages, heads and contents',
      'Innehåll\nSyfte .... 2\n\n# Syfte\nEtt.\n\nSidan 1 av 4\nKommunens plan\nTvå.\n\nSidan 2 av 4\nKommunens plan\nTre.\n\nSidan 3 av 4\nKommunens plan\nFyra.',
    ],
    [
      'a decision',
      'Plan\n\nAntagen av kommunfullmäktige den 12 maj 2024 § 41\nGäller från 1 januari 2025\n\n# Syfte\nText.\n# Mål\nMer.',
    ],
    ['a very long line', `# Åtgärder\n- ${'Ett långt ord till '.repeat(500)}slut. Ansvarig: Rektor`],
  ])('%s', (_name, text) => {
    expect(lostWords(text)).toEqual([]);
  });

  // Words that come once each, so that one that is lost cannot hide behind another.
  const signs = fc.constantFrom(
    '# ',
    '## ',
    '- ',
    '• ',
    '§\t',
    '1. ',
    '2.1 ',
    'Ansvarig: ',
    'Ansv: ',
    'Klart: ',
    'Tid: ',
    'Mål: ',
    ' (',
    ') ',
    '\t',
    '. ',
    ', ',
    ' – ',
    ' ansvarar ',
    'Sidan 1 av 4\n',
    '\n\n',
    '\n',
    '\n# Åtgärder\n',
    '\n## Främja\n',
    '\n## Förhindra\n',
    '\nÅtgärd\tAnsvarig\tKommentar\n',
    ' senast v. 40 2027',
    ' mars 2027',
    ' våren 2027',
    '\n## Åtgärd 1: ',
    ' ** ',
    '|',
    ' Rektor',
    ' polisen',
    '\f',
  );
  const token = fc.oneof(signs, fc.constant('ord'));
  const text = fc.array(token, { maxLength: 60 }).map((tokens) => {
    let number = 0;
    const typed = tokens.map((one) => (one === 'ord' ? ` ${wordOf((number += 1))}` : one)).join('');
    // A word that a line breaks with a hyphen is made whole, and is then another word.
    return typed.replace(/- *(?=[\n\f]|$)/g, '');
  });
  const places = fc.array(fc.constantFrom<Place>('own', 'before', 'leave', 'measures', 'purpose'), { maxLength: 6 });
  const items = fc.array(fc.constantFrom<ItemAs>('measure', 'text', 'leave'), { maxLength: 8 });

  test('whatever is typed and chosen', () => {
    fc.assert(
      fc.property(text, places, items, (typed, chosenPlaces, chosenItems) => {
        const at = new Map(chosenPlaces.map((place, number): [string, Place] => [String(number), place]));
        const keys = placePlan(readPlan(typed), { ...noChoices, places: at }).sections.flatMap(
          ({ candidates }) => candidates,
        );
        const as = new Map(
          keys
            .slice(0, chosenItems.length)
            .map(({ key }, number): [string, ItemAs] => [key, chosenItems[number] ?? 'text']),
        );
        expect(lostWords(typed, { places: at, items: as })).toEqual([]);
        expect(lostWords(typed)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A word that no rule knows: `abax`, `abbx`. */
function wordOf(number: number): string {
  const letters = [...String(number)].map((digit) => 'klmnoprstz'[Number(digit)]).join('');
  return `gå${letters}x`;
}
