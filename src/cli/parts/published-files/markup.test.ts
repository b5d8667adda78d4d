import { describe, expect, test } from 'vitest';
import { piecesOf } from './markup.ts';
import { tablesInMarkup } from './tables-in-markup.ts';
import { UnreadableFile } from './unreadable-file.ts';

describe('markup', () => {
  test('tables with what stands around them; scripts are no text', () => {
    const html = `<!DOCTYPE html><html><head><title>x</title><script>var a = "<table>12</table>";</script></head><body>
      <h1>Enkäten</h1><h2>Del 1</h2><h3>Vet du &quot;hur&quot;?</h3><p>13 av 24 svarade Ja.</p>
      <table><caption>Tabell: Vet du?</caption><thead><tr><th>Grupp</th><th>Antal svar</th><th colspan="2">Ja</th></tr></thead>
      <tbody><tr><th>Skola&nbsp;A</th><td>24</td><td>minst <b>12</b></td><td>–</td></tr></tbody></table></body></html>`;
    const { tables, loose } = tablesInMarkup(html, 'sida.html', false);
    expect(tables).toMatchObject([
      {
        place: 'sida.html, 1',
        rows: [
          ['Grupp', 'Antal svar', 'Ja', 'Ja'],
          ['Skola A', '24', 'minst 12', '–'],
        ],
      },
    ]);
    expect(tables[0]?.headings.slice(0, 3)).toEqual(['Tabell: Vet du?', '13 av 24 svarade Ja.', 'Vet du "hur"?']);
    expect(loose).toEqual([{ words: '13 av 24 svarade Ja.', headings: ['Vet du "hur"?', 'Del 1', 'Enkäten'] }]);
  });

  test('entities of the file’s own are refused, and the known are not expanded twice', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>`;
    expect(() => [...piecesOf(bomb)]).toThrow(UnreadableFile);
    expect([...piecesOf('<p>&amp;lt; &unknown; &#65;</p>')][1]).toEqual({ kind: 'text', text: '&lt; &unknown; A' });
  });

  test('too deep, and broken, but read to the end', () => {
    expect(() => [...piecesOf('<div>'.repeat(1000))]).toThrow(UnreadableFile);
    expect([...piecesOf('<p title="a > b">a<b')]).toHaveLength(3);
    expect([...piecesOf('<script>'.repeat(3))]).not.toHaveLength(0);
    expect([...piecesOf('<!-- never ends')]).toEqual([]);
  });
});
