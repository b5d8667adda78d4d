import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

describe('texts', () => {
  const shown = [
    'label',
    'title',
    'alt',
    'aria-label',
    'hint',
    'lead',
    'caption',
    'placeholder',
    'purpose',
    'question',
    'description',
  ];

  test('no page has a text that is not in a texts file', () => {
    const found = globSync('src/{modules,ui,platform}/**/*.tsx')
      .filter((file) => !file.includes('.test.') && !file.includes('dev-ui'))
      .flatMap((file) => literalTexts(file).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  function literalTexts(file: string): string[] {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    );
    const found: string[] = [];
    function visit(node: ts.Node): void {
      if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text) && node.text.trim() !== 'stadig')
        found.push(node.text.trim());
      if (
        ts.isJsxAttribute(node) &&
        shown.includes(node.name.getText()) &&
        node.initializer &&
        ts.isStringLiteral(node.initializer)
      ) {
        if (/\p{L}{2,}/u.test(node.initializer.text)) found.push(`${node.name.getText()}="${node.initializer.text}"`);
      }
      ts.forEachChild(node, visit);
    }
    visit(source);
    return found;
  }

  test('both languages say something, and not the same thing where it is a sentence', async () => {
    const files = globSync('src/**/*.texts.ts');
    expect(files.length).toBeGreaterThan(5);
    const faults: string[] = [];
    for (const file of files) {
      const exported: unknown = await import(/* @vite-ignore */ `../${file}`);
      if (!isRecord(exported)) continue;
      for (const [name, texts] of Object.entries(exported)) {
        if (!isBilingual(texts)) continue;
        compare(`${file} ${name}`, texts.sv, texts.en, faults);
      }
    }
    expect(faults).toEqual([]);
  });

  function compare(at: string, sv: unknown, en: unknown, faults: string[]): void {
    if (typeof sv === 'string' && typeof en === 'string') {
      if (sv.trim() === '' || en.trim() === '') faults.push(`${at} is empty`);
      if (sv === en && sv.trim().split(/\s+/).length > 3) faults.push(`${at} is not translated: ${sv}`);
    } else if (isRecord(sv) && isRecord(en)) {
      for (const key of new Set([...Object.keys(sv), ...Object.keys(en)])) {
        if (!(key in sv) || !(key in en)) faults.push(`${at}.${key} is missing in one language`);
        else compare(`${at}.${key}`, sv[key], en[key], faults);
      }
    } else if (typeof sv !== typeof en) faults.push(`${at} is of two kinds`);
  }

  function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
  }

  function isBilingual(value: unknown): value is { sv: unknown; en: unknown } {
    return isRecord(value) && 'sv' in value && 'en' in value;
  }
});
