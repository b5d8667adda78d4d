import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { isRightToLeft } from '#platform/i18n/text-direction.ts';
import { AnswerFigure } from './answer-figure.tsx';
import { barArea, placeBars, wrapLabel, type BarRow } from './bar-geometry.ts';
import { StackedBars } from './stacked-bars.tsx';

const row = (label: string, counts: number[]): BarRow => ({
  label,
  n: counts.reduce((sum, count) => sum + count, 0),
  parts: counts.map((count, index) => ({ label: `svar ${index + 1}`, count })),
});
const rows = [row('Skolan', [120, 60, 20]), row('Hemtjänsten', [1, 0, 99]), { label: 'Räddningstjänsten', parts: [] }];

function render(element: unknown) {
  const { document } = new Window();
  document.body.innerHTML = String(element);
  return document.body;
}

const bars = (dir?: 'rtl') => (
  <StackedBars id="fraga" title="Frågan" description="Två staplar" rows={rows} locale="sv" dir={dir} />
);

describe('stacked bars', () => {
  test('are one picture with a title and a description, drawn without style attributes', () => {
    const svg = render(bars()).querySelector('svg[role=img]');
    const names = svg?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(names.map((id) => svg?.querySelector(`[id="${id}"]`)?.textContent)).toEqual(['Frågan', 'Två staplar']);
    expect(String(bars())).not.toContain('style=');
  });

  test('write the figures that fit, and n, and say what is not shown', () => {
    const svg = render(bars()).querySelector('svg[role=img]');
    const texts = (name: string) => [...(svg?.querySelectorAll(name) ?? [])].map((one) => one.textContent);
    expect(texts('.chart-count')).toEqual(['120', '60', '99']);
    expect(texts('.chart-n')).toEqual(['Antal svar', '200', '100']);
    expect(texts('.chart-hidden-text')).toEqual(['visas inte (för få svar)']);
  });

  test('draw nothing of a row that is not shown, even if its counts were handed over', () => {
    const secret = { ...row('Liten grupp', [3, 2, 1]), notShown: 'visas inte' };
    const html = String(<StackedBars id="x" title="t" description="d" rows={[secret]} locale="sv" />);
    const svg = render(html).querySelector('svg[role=img]');
    expect(svg?.querySelectorAll('.chart-part')).toHaveLength(0);
    expect(svg?.textContent).not.toMatch(/[0-9]/);
  });

  test('go the other way on a page that is read from right to left', () => {
    const first = (dir?: 'rtl') => render(bars(dir)).querySelector('svg[role=img] .chart-part')?.getAttribute('x');
    expect(first()).toBe('0%');
    expect(first('rtl')).toBe(`${100 - barArea * 0.6}%`);
  });

  test('tile the bar: in order, without gap or overlap, to its end', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { minLength: 1, maxLength: 9 }), (counts) => {
        const [bar] = placeBars([row('Grupp', counts)]).bars;
        let end = 0;
        for (const segment of bar?.segments ?? []) {
          expect(segment.start).toBeCloseTo(end, 2);
          expect(segment.width).toBeGreaterThanOrEqual(0);
          end = segment.start + segment.width;
        }
        expect(end).toBeCloseTo(counts.some((count) => count > 0) ? barArea : 0, 2);
      }),
    );
  });
});

describe('labels', () => {
  test('lose no word when they are cut into lines', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,40}$/), { minLength: 1, maxLength: 12 }), (words) => {
        const lines = wrapLabel(words.join(' '), 18.5);
        expect(lines.join('').replace(/[- ]/g, '')).toBe(words.join(''));
      }),
    );
  });

  test.each([
    ['Barn- och utbildningsförvaltningen', ['Barn- och utbildningsförvaltningen']],
    ['Samhällsbyggnadsförvaltningen med plan och bygg', ['Samhällsbyggnadsförvaltningen med', 'plan och bygg']],
    ['', []],
  ])('%s', (label, lines) => {
    expect(wrapLabel(label, 18.5)).toEqual(lines);
  });

  test('know their direction by their first letter', () => {
    expect(isRightToLeft('الثقافة')).toBe(true);
    expect(isRightToLeft('1. תרבות')).toBe(true);
    expect(isRightToLeft('Kultur (الثقافة)')).toBe(false);
  });
});

describe('the figure of a question', () => {
  const figure = render(
    <AnswerFigure
      id="fraga-4"
      title="Vet du vart du vänder dig?"
      sentence="De flesta vet."
      description="Staplar"
      rows={rows}
      groupLabel="Förvaltning"
      locale="sv"
      downloads={[{ href: '/x.csv', label: 'CSV' }]}
    />,
  );

  test('has the sentence, the picture and always the table', () => {
    expect(figure.querySelector('.answer-sentence')?.textContent).toBe('De flesta vet.');
    expect(figure.querySelector('svg[role=img]')).not.toBeNull();
    expect(figure.querySelector('caption')?.textContent).toBe('Tabell: Vet du vart du vänder dig?');
    const table = [...figure.querySelectorAll('tr')].map((line) =>
      [...line.querySelectorAll('th, td')].map((cell) => cell.textContent),
    );
    expect(table).toEqual([
      ['Förvaltning', 'Antal svar', 'svar 1', 'svar 2', 'svar 3'],
      ['Skolan', '200', '120', '60', '20'],
      ['Hemtjänsten', '100', '1', '0', '99'],
      ['Räddningstjänsten visas inte (för få svar)', '–', '–', '–', '–'],
    ]);
  });
});
