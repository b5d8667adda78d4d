import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = `${import.meta.dirname}/..`;

describe.each([
  // What a respondent's page of 20 questions leaves to its style, and what a signed-in page does.
  ['ui/respond.css', 4_000],
  ['ui/public.css', 10_000],
  ['ui/app.css', 15_000],
  ['client/app.ts', 3_000],
  ['client/respond.ts', 2_200],
])('%s', (entry, limit) => {
  const { outputFiles } = buildSync({
    entryPoints: [`${root}/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';

  test(`is at most ${limit} bytes when compressed`, () => {
    expect(text.length).toBeGreaterThan(100);
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(limit);
  });

  test('fetches nothing more', () => {
    // Sheets of Designsystemet that hold pictures as data are used only for what we never show (read-only fields).
    const urls = [...text.matchAll(/url\(([^)]{0,40})/g)].map(([, url = '']) => url.replace(/["']/g, ''));
    expect(urls.filter((url) => !url.startsWith('data:image/svg+xml') && !url.startsWith('#'))).toEqual([]);
  });

  test('uses no token of Designsystemet that our themes lack', () => {
    const defined = new Set([...text.matchAll(/(--_?ds-[\w-]+):/g)].map(([, name]) => name));
    // Without a fallback value: `var(--x)`.
    const used = new Set([...text.matchAll(/var\((--ds-[\w-]+)\)/g)].map(([, name]) => name));
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  });
});
