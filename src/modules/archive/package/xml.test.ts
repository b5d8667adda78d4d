import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackageRefused } from './package-refused.ts';
import { element, readXml, writeXml, type XmlElement } from './xml.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
/** What XML 1.0 can hold. */
const words = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
const leaf = fc.record({ name, attributes: fc.dictionary(name, words, { maxKeys: 3 }), text: words });
const tree = fc
  .tuple(leaf, fc.array(fc.tuple(leaf, fc.array(leaf, { maxLength: 3 })), { maxLength: 4 }))
  .map(([root, inner]) =>
    element(
      root.name,
      root.attributes,
      inner.length === 0
        ? root.text
        : inner.map(([child, leaves]) =>
            element(
              child.name,
              child.attributes,
              leaves.length === 0
                ? child.text
                : leaves.map(({ name: tag, attributes, text }) => element(tag, attributes, text)),
            ),
          ),
    ),
  );

const bytes = (text: string) => new TextEncoder().encode(text);
function refusal(text: string): string {
  try {
    readXml(bytes(text), 'x.xml');
    return 'read';
  } catch (error) {
    return error instanceof PackageRefused ? error.code : String(error);
  }
}

test('what is written is read again, whatever it says', () => {
  fc.assert(
    fc.property(tree, (root: XmlElement) => {
      expect(readXml(bytes(writeXml(root)), 'x.xml')).toEqual(root);
    }),
  );
});

describe('what is not read', () => {
  test.each([
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['entities', '<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['not-xml', '<a>&b;</a>'],
    ['not-xml', '<a>'],
    ['not-xml', ''],
    ['not-xml', '<a/><b/>'],
    ['xml-too-large', '<a>'.repeat(30) + '</a>'.repeat(30)],
    ['xml-too-large', `<a>${'<b/>'.repeat(400_001)}</a>`],
    ['xml-too-large', `<a>${' '.repeat(21 * 1024 * 1024)}</a>`],
  ])('%s', (code, text) => {
    expect(refusal(text)).toBe(code);
  });

  test('what is not UTF-8', () => {
    expect(() => readXml(Uint8Array.from([0x3c, 0x61, 0x3e, 0xe5, 0x3c, 0x2f, 0x61, 0x3e]), 'x.xml')).toThrow(
      'not-xml',
    );
  });
});
