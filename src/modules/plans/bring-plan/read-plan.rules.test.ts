import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STRATEGY_TEMPLATE } from '#content/strategy-template.ts';
import { readPlan, type ReadPart, type ReadSection } from './read-plan.rules.ts';
import { isTemplateKey, placeOfHeading } from './template-words.ts';

describe('a text is read as sections', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['blanks', ' \n\t\n  ', []],
    ['one sentence', 'Det här är en plan.', ['', 'p:Det här är en plan.']],
    ['Markdown', '# Syfte\nDärför.\n\n## Mål\n- Ett\n- Två', ['1 Syfte', 'p:Därför.', '2 Mål', 'l:Ett|Två']],
    ['only headings of Markdown', '# Syfte\n# Åtgärder', ['1 Syfte', '1 Åtgärder']],
    ['only headings by number', '1. Syfte\n2. Samverkan\n3. Uppföljning', ['1 Syfte', '1 Samverkan', '1 Uppföljning']],
    ['only short lines', 'Syfte\n\nSamverkan\n\nUppföljning', ['1 Syfte', '1 Samverkan', '1 Uppföljning']],
    [
      'numbered headings in two degrees',
      '1. Syfte\nText.\n1.1 Mål på sikt\nMer.\n2 Ansvar\nSlut.',
      ['1 Syfte', 'p:Text.', '2 Mål på sikt', 'p:Mer.', '1 Ansvar', 'p:Slut.'],
    ],
    [
      'a numbered list is no row of headings',
      '# Åtgärder\n1. Utbildning\n2. Samverkan\n3. Rutin',
      ['1 Åtgärder', 'l:Utbildning|Samverkan|Rutin'],
    ],
    [
      'a list that begins anew under a numbered heading',
      '4. Åtgärder\n1. Utbilda alla\n2. Skriv en rutin\n5. Uppföljning\nVarje år.',
      ['1 Åtgärder', 'l:Utbilda alla|Skriv en rutin', '1 Uppföljning', 'p:Varje år.'],
    ],
    ['capitals', 'SYFTE OCH MÅL\nText.\nUPPFÖLJNING\nMer.', ['1 Syfte och mål', 'p:Text.', '1 Uppföljning', 'p:Mer.']],
    ['Windows line ends', 'Syfte\r\n\r\nText.\r\n\r\nAnsvar\r\n\r\nMer.', ['1 Syfte', 'p:Text.', '1 Ansvar', 'p:Mer.']],
    ['old Mac line ends', '# Syfte\r\rText.', ['1 Syfte', 'p:Text.']],
    [
      'bullets of Word, of mail and of its own font',
      '# Mål\n•\tEtt\n– Två\n\uf0b7 Tre\no\tFyra\n* Fem\n§\tSex\n§ Sju\nü\tÅtta',
      ['1 Mål', 'l:Ett|Två|Tre|Fyra|Fem|Sex|Sju|Åtta'],
    ],
    ['a section of a law is no bullet', '# Lag\n§ 5 i lagen säger mer.', ['1 Lag', 'p:§ 5 i lagen säger mer.']],
    ['a tab in running text', '# Bakgrund\nEtt stycke\tmed en tabb i.', ['1 Bakgrund', 'p:Ett stycke med en tabb i.']],
    ['a line in bold', '**Syfte**\n\nText.\n\n**Ansvar:**\n\nMer.', ['1 Syfte', 'p:Text.', '1 Ansvar', 'p:Mer.']],
    ['boxes', '# Mål\n- [ ] Ett\n- [x] Två', ['1 Mål', 'l:Ett|Två']],
    [
      'a table of Word',
      '# Åtgärder\nÅtgärd\tAnsvarig\nKort\tRektor\nWebb\tKansliet',
      ['1 Åtgärder', 't:Åtgärd,Ansvarig;Kort,Rektor;Webb,Kansliet'],
    ],
    [
      'a table of Markdown',
      '# Åtgärder\n| Åtgärd | Ansvarig |\n|---|---|\n| Kort | Rektor |',
      ['1 Åtgärder', 't:Åtgärd,Ansvarig;Kort,Rektor'],
    ],
    [
      'words broken at the end of a line',
      '# Syfte\nPlanen gäller för alla verksam-\nheter och för barn- och utbildnings-\nförvaltningen samt för EU-\nKommissionen i dess helhet.',
      [
        '1 Syfte',
        'p:Planen gäller för alla verksamheter och för barn- och utbildningsförvaltningen samt för EU-Kommissionen i dess helhet.',
      ],
    ],
    [
      'barn- och stays',
      '# Syfte\nPlanen gäller i första hand för barn-\noch utbildningsförvaltningen.',
      ['1 Syfte', 'p:Planen gäller i första hand för barn- och utbildningsförvaltningen.'],
    ],
    [
      'sentences broken at the end of a line',
      '# Syfte\nKommunen ska arbeta förebyggande och bygga på det som\nverksamheterna själva ser. Det är kommunstyrelsen som\nleder arbetet. Slut.',
      [
        '1 Syfte',
        'p:Kommunen ska arbeta förebyggande och bygga på det som verksamheterna själva ser. Det är kommunstyrelsen som leder arbetet. Slut.',
      ],
    ],
    [
      'a paragraph on each line stays apart',
      `# Syfte\n${'Ett ord till och '.repeat(12)}slut.\nEn ny mening.`,
      ['1 Syfte', `p:${'Ett ord till och '.repeat(12)}slut.`, 'p:En ny mening.'],
    ],
    [
      'page numbers and running heads go',
      'Plan för trygghet\n\n# Syfte\nEtt.\n\nSidan 1 av 3\nPlan för trygghet\nTvå.\n\nSida 2 av 3\nPlan för trygghet\nTre.\n\n3 (3)',
      ['1 Syfte', 'p:Ett.', 'p:Två.', 'p:Tre.'],
    ],
    ['bare numbers that count', '# Syfte\nEtt.\n\n1\n\nTvå.\n\n2\n', ['1 Syfte', 'p:Ett.', 'p:Två.']],
    [
      'a line that comes back in the text stays',
      '# A\nMål\n\n# B\nMål\n\n# C\nMål',
      ['1 A', '1 Mål', '1 B', '2 Mål', '1 C', '2 Mål'],
    ],
    [
      'a table of contents goes',
      'Innehåll\n1 Syfte ........ 2\n2 Ansvar\t3\n\n1 Syfte\nText.\n2 Ansvar\nMer.',
      ['1 Syfte', 'p:Text.', '1 Ansvar', 'p:Mer.'],
    ],
    [
      'who and when on lines of their own belong to the line before',
      '# Åtgärder\n- Kort till alla\nAnsvarig: Rektor\nTid: 2027',
      ['1 Åtgärder', 'l:Kort till alla\nAnsvarig: Rektor\nTid: 2027'],
    ],
    [
      'a label is no heading',
      '# Åtgärder\n\nAnsvarig: Rektor\n\nText.',
      ['1 Åtgärder', 'p:Ansvarig: Rektor', 'p:Text.'],
    ],
    ['hidden signs', '# Sy\u00adf\u200bte\nTe\u202ext.\u0007', ['1 Syfte', 'p:Text.']],
    ['a script is words', '# Syfte\n<script>alert(1)</script> & "x"', ['1 Syfte', 'p:<script>alert(1)</script> & "x"']],
  ])('%s', (_name, text, expected) => {
    expect(readPlan(text).sections.flatMap(written)).toEqual(expected.filter((line, at) => line !== '' || at > 0));
  });

  test.each([
    [
      'a name before the parts',
      'Handlingsplan mot extremism\n\nSyfte\n\nText.\n\nAnsvar\n\nMer.',
      'Handlingsplan mot extremism',
    ],
    [
      'the only heading of the first degree',
      '# Trygga Strandvik\n## Syfte\nText.\n## Ansvar\nMer.',
      'Trygga Strandvik',
    ],
    [
      'a name that is the running head too',
      'Plan för trygghet\n\n# Syfte\nEtt.\n\nSida 1\nPlan för trygghet\nTvå.\n\nSida 2\nPlan för trygghet\nTre.',
      'Plan för trygghet',
    ],
    ['no name', '# Syfte\nText.\n# Ansvar\nMer.', ''],
    ['one part alone', '# Handlingsplan\nText.', ''],
  ])('%s', (_name, text, title) => {
    expect(readPlan(text).title).toBe(title);
  });

  test('no word of a text without pages is lost', () => {
    const word = fc.constantFrom(
      'Syfte',
      'åtgärd',
      'Rektor',
      'och',
      'mål.',
      '•',
      '-',
      '1.',
      '2027',
      '#',
      '\t',
      'EN RUBRIK',
      'Ansvarig:',
    );
    const text = fc
      .array(fc.array(word, { maxLength: 8 }), { maxLength: 25 })
      .map((lines) => lines.map((line) => line.join(' ')).join('\n'));
    fc.assert(
      fc.property(text, (typed) => {
        const read = readPlan(typed);
        const kept = [read.title, ...read.sections.flatMap(written)].join(' ');
        const words = (all: string) => (all.match(/[\p{L}]{2,}/gu) ?? []).map((one) => one.toLowerCase()).sort();
        expect(words(kept)).toEqual(words(typed));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['bullets', '- a\n'],
    ['words', 'ord '],
    ['blanks', ' '],
    ['empty lines', '\n'],
    ['one word', 'x'],
    ['broken words', 'ab-\ncd '],
    ['labels', 'Ansvarig: '],
    ['one line again and again', 'Samma rad\n'],
    ['cells', 'a\tb\n'],
    ['headings', 'RUBRIK ETT\n\n'],
    ['wrapped lines', 'en rad med lite text som fortsätter utan punkt\n'],
    ['stars', '**'],
    ['numbers', '1. '],
  ])('a megabyte of %s is read in no time', (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const begun = performance.now();
    readPlan(text);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe('where a heading belongs', () => {
  test('each part of the template has words of its own, and its own heading leads to it', () => {
    for (const { key, heading } of STRATEGY_TEMPLATE.blocks) {
      expect(isTemplateKey(key), key).toBe(true);
      expect(placeOfHeading(heading.sv), heading.sv).toBe(key);
    }
  });

  test.each([
    ['Syfte', 'purpose'],
    ['Målgrupp', undefined],
    ['Definitioner', 'definitions'],
    ['Lokal lägesbild', 'situation'],
    ['Ansvarsfördelning', 'organisation'],
    ['Samverkan i befintliga strukturer', 'collaboration'],
    ['Förslag på aktiviteter', 'measures'],
    ['Kunskap och utbildning', 'competence'],
    ['Anhörigstöd', 'support'],
    ['Avhopparverksamhet', 'support'],
    ['Rutin vid oro', 'concern'],
    ['Uppföljning och ansvar', 'follow-up'],
    ['Uppföljning och utvärdering', 'follow-up'],
    ['Inledning', undefined],
    ['Bakgrund', undefined],
    ['Barnkonventionen', undefined],
  ])('%s', (heading, place) => {
    expect(placeOfHeading(heading)).toBe(place);
  });
});

function written({ heading, level, parts }: ReadSection): string[] {
  return [...(heading === '' ? [] : [`${level} ${heading}`]), ...parts.map(part)];
}

function part(one: ReadPart): string {
  if (one.type === 'paragraph') return `p:${one.text}`;
  if (one.type === 'list') return `l:${one.items.join('|')}`;
  return `t:${[one.header, ...one.rows].map((row) => row.join(',')).join(';')}`;
}
