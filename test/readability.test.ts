import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { lix } from '#content/lix.ts';

/** Below 40 is easy to read (Björnsson 1968). */
const limit = 40;
/** A sentence that must be read twice. */
const longestSentence = 30;

const sentencesOf = new Map<string, string[]>();
for (const file of globSync('src/**/*.texts.ts').toSorted()) {
  const place = /^src\/modules\/([^/]+)/.exec(file)?.[1] ?? file.split('/')[1] ?? file;
  sentencesOf.set(place, [...(sentencesOf.get(place) ?? []), ...swedishSentences(file)]);
}

describe('Swedish texts', () => {
  test('are found', () => {
    expect([...sentencesOf.values()].flat().length).toBeGreaterThan(500);
  });

  test.each([...sentencesOf].filter(([, sentences]) => sentences.join(' ').split(/\s+/).length >= 100))(
    'of %s are easy to read',
    (_place, sentences) => {
      expect(Math.round(lix(sentences.join('\n')) * 10) / 10).toBeLessThan(limit);
    },
  );

  test('have no sentence that must be read twice', () => {
    const tooLong = [...sentencesOf.values()]
      .flat()
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > longestSentence);
    expect(tooLong).toEqual([]);
  });
});

/** Whole sentences of the Swedish half. Labels and buttons are no running text, and the index says nothing of them. */
function swedishSentences(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineTexts' && node.arguments[0])
      collect(node.arguments[0]);
    else ts.forEachChild(node, visit);
  }
  function collect(node: ts.Node): void {
    const text = textOf(node);
    if (text !== undefined) {
      for (const line of text.split('\n')) if (/[.!?]$/.test(line) && line.split(/\s+/).length > 3) found.push(line);
    }
    ts.forEachChild(node, collect);
  }
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => `12${span.literal.text}`).join('');
}
