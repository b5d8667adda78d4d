import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel } from './blocks.ts';
import { DocumentView } from './document-view.tsx';
import { RunsView } from './runs-view.tsx';
import { sampleDocuments } from './sample-documents.ts';

function render(element: unknown) {
  const { document } = new Window();
  document.body.innerHTML = String(element);
  return document.body;
}

const empty: DocumentModel = {
  title: 'Titel',
  language: 'sv',
  head: { organisation: 'Strandvik', documentType: 'Utkast' },
  blocks: [],
};

describe('a document on a page', () => {
  test('headings stand under the page’s h1 without leaps', () => {
    const names = (body: ReturnType<typeof render>) =>
      [...body.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => `${one.tagName} ${one.textContent}`);
    expect(names(render(<DocumentView document={sampleDocuments.memorandum} />))).toEqual([
      'H2 Sammanfattning',
      'H2 Förslag till beslut',
      'H2 Kostnader',
      'H2 Tidplan',
      'H2 Bakgrund',
      'H2 Bilagor',
    ]);
    const blocks: Block[] = [heading('a', 3, 'Ett'), heading('b', 1, 'Två'), heading('c', 3, 'Tre')];
    expect(names(render(<DocumentView document={{ ...empty, blocks }} headingOffset={2} />))).toEqual([
      'H3 Ett',
      'H3 Två',
      'H4 Tre',
    ]);
  });

  test('a table has caption, scopes, sums and a region that the keyboard can scroll', () => {
    const body = render(<DocumentView document={sampleDocuments.memorandum} />);
    const region = body.querySelector('section.table-scroll');
    expect(region?.getAttribute('tabindex')).toBe('0');
    expect(region?.getAttribute('aria-label')).toBe('Kostnad per förvaltning');
    expect(body.querySelector('caption')?.textContent).toBe('Kostnad per förvaltning');
    expect([...body.querySelectorAll('thead th')].map((one) => one.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'col',
    ]);
    expect([...body.querySelectorAll('tbody th')].map((one) => one.textContent)).toEqual([
      'Barn- och utbildningsförvaltningen',
      'Medborgarförvaltningen',
      'Räddningstjänsten',
    ]);
    expect([...body.querySelectorAll('tfoot .numeric')].map((one) => one.textContent)).toEqual(['6', '48 000']);
  });

  test('the head says who, what, when and to whom', () => {
    const body = render(<DocumentView document={sampleDocuments.memorandum} />);
    const facts = [...body.querySelectorAll('header dt')].map(
      (term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`,
    );
    expect(facts).toEqual([
      'Datum: 2016-11-29',
      'Diarienummer: RTJ.2016.141.169',
      'Diarieplan: KS.2016.356',
      'Dokumentnummer: 1206/2016',
      'Till: Kommunstyrelsen',
      'Handläggare: Trygghets- och beredskapshandläggare, 0370-00 00 00, raddningstjansten@kommun.example',
    ]);
    expect(body.querySelector('article')?.className).toBe('document-sheet');
    expect(
      render(<DocumentView document={sampleDocuments.memorandum} withoutHead />).querySelector('header'),
    ).toBeNull();
  });

  test('the contents lead to the headings', () => {
    const body = render(<DocumentView document={sampleDocuments.strategy} />);
    const targets = [...body.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets.length).toBeGreaterThan(15);
    for (const target of targets) expect(body.querySelector(`[id="${target}"]`)?.tagName).toMatch(/^H\d$/);
  });

  test('every block can be pointed at, and something can stand beside it', () => {
    const { blocks } = sampleDocuments.strategy;
    const body = render(
      <DocumentView document={sampleDocuments.strategy} beside={(block) => <span class="mark">{block.id}</span>} />,
    );
    for (const { id } of blocks) expect(body.querySelectorAll(`[id="${id}"]`), id).toHaveLength(1);
    expect([...body.querySelectorAll('.mark')].map((one) => one.textContent)).toEqual(blocks.map(({ id }) => id));
  });

  test('a figure is a picture with a text alternative; what is no drawing of ours is only its text', () => {
    const figure = (svg: string): Block => ({ id: 'f', type: 'figure', svg, alt: 'Alternativ', caption: 'Rubrik' });
    const shown = render(
      <DocumentView
        document={{ ...empty, blocks: [figure('<svg viewBox="0 0 2 1"><rect width="2" height="1"/></svg>')] }}
      />,
    );
    expect(shown.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Alternativ');
    expect(shown.querySelectorAll('svg rect')).toHaveLength(1);
    const refused = render(
      <DocumentView document={{ ...empty, blocks: [figure('<svg viewBox="0 0 1 1" onload="alert(1)"></svg>')] }} />,
    );
    expect(refused.querySelector('svg')).toBeNull();
    expect(refused.querySelector('[role=img]')?.textContent).toBe('Alternativ');
  });

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;', "' onclick='x", '{{x}}'])(
    '%j is text everywhere',
    (text) => {
      const runs = [{ text, bold: true as const, italic: true as const, href: 'https://a.se' }];
      const blocks: Block[] = [
        { id: 'a', type: 'heading', level: 1, runs },
        { id: 'b', type: 'paragraph', runs },
        { id: 'c', type: 'list', ordered: true, items: [runs] },
        { id: 'd', type: 'table', caption: text, columns: [{ label: text }], rows: [[runs]], footer: [runs] },
        { id: 'e', type: 'facts', items: [{ label: text, runs }] },
        { id: 'f', type: 'figure', svg: '', alt: text, caption: text },
        { id: 'g', type: 'signature', name: text, role: text },
      ];
      const body = render(
        <DocumentView
          document={{
            ...empty,
            head: {
              organisation: text,
              documentType: text,
              date: text,
              addressee: text,
              handlingOfficer: { role: text, email: text },
            },
            blocks,
            attachments: [{ title: text }],
            contents: true,
          }}
        />,
      );
      expect(body.querySelectorAll('script, img, [onclick], [onerror], b')).toHaveLength(0);
      expect(body.textContent.split(text).length - 1).toBeGreaterThanOrEqual(16);
    },
  );

  test('runs: looks, line breaks, and only safe links', () => {
    const body = render(
      <p>
        <RunsView
          runs={[
            { text: 'a\nb', bold: true },
            { text: 'c', italic: true, href: 'mailto:a@b.se' },
            { text: 'd', href: 'javascript:alert(1)' },
          ]}
        />
      </p>,
    );
    expect(body.innerHTML).toBe('<p><strong>a<br>b</strong><a href="mailto:a@b.se"><em>c</em></a>d</p>');
  });
});

function heading(id: string, level: 1 | 2 | 3, text: string): Block {
  return { id, type: 'heading', level, runs: [{ text }] };
}
