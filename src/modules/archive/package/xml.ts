import { SaxesParser } from 'saxes';
import { PackageRefused } from './package-refused.ts';

/** An element with what stands in it: other elements, or text, never both. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

type Value = string | number | boolean | null | undefined;

/** An element. Attributes without a value are left out; `inside` is its text or its elements, where `undefined` and `false` are none. */
export function element(
  name: string,
  attributes: Record<string, Value> = {},
  inside: string | readonly (XmlElement | undefined | false)[] = [],
): XmlElement {
  const kept = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== null);
  return {
    name,
    attributes: Object.fromEntries(kept.map(([key, value]) => [key, String(value)])),
    children: typeof inside === 'string' ? [] : inside.filter((child) => child !== undefined && child !== false),
    text: typeof inside === 'string' ? inside : '',
  };
}

/** The document, two spaces for each level. What XML 1.0 cannot hold is left out. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

function written({ name, attributes, children, text }: XmlElement, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`,
    )
    .join('')}`;
  if (children.length > 0)
    return `${start}>\n${children.map((child) => written(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
  return text === '' ? `${start}/>\n` : `${start}>${escaped(text)}</${name}>\n`;
}

function escaped(text: string): string {
  return storable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** What XML 1.0 can hold of a text. */
function storable(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

const largestXml = 20 * 1024 * 1024;
const mostElements = 400_000;
const deepest = 24;

/** Reads a document to its root. Names are without prefix. Document types, and with them entities of the file's own, are refused. */
export function readXml(bytes: Uint8Array, name: string): XmlElement {
  if (bytes.length > largestXml) throw new PackageRefused('xml-too-large', name);
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  parser.on('doctype', () => {
    throw new PackageRefused('entities', name);
  });
  parser.on('error', () => {
    throw new PackageRefused('not-xml', name);
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    elements += 1;
    if (elements > mostElements || open.length >= deepest) throw new PackageRefused('xml-too-large', name);
    const made: XmlElement = { name: withoutPrefix(tag), attributes, children: [], text: '' };
    const parent = open.at(-1);
    if (parent) parent.children.push(made);
    else root = made;
    open.push(made);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on('cdata', (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed && closed.children.length > 0) closed.text = '';
  });
  parser.write(decoded(bytes, name)).close();
  if (!root) throw new PackageRefused('not-xml', name);
  return root;
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PackageRefused('not-xml', name); // not UTF-8, which all our documents are
  }
}

function withoutPrefix(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/** The elements of a name right inside another. */
export function inside(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** Along these names, each the first of its kind. */
export function at(parent: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((found, name) => inside(found, name)[0], parent);
}

export function textAt(parent: XmlElement | undefined, ...names: string[]): string {
  return at(parent, ...names)?.text ?? '';
}
