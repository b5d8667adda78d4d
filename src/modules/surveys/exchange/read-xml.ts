import { setImmediate } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { ImportRefused } from './refused.ts';

/** What is told while XML is read. `depth` is 1 for the outermost element. */
export type XmlReader = {
  open?: (name: string, attributes: Readonly<Record<string, string>>, depth: number) => void;
  text?: (text: string) => void;
  close?: (name: string, depth: number) => void;
};

/** Characters read before others get their turn: some milliseconds. */
const turn = 64 * 1024;
const mostElements = 400_000;
const deepest = 24;

/**
 * Reads XML from beginning to end without building it up, in turns, so that the server answers others meanwhile. Document types, and with
 * them entities of the file's own, are refused before anything could be expanded.
 */
export async function readXml(xml: string, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser();
  let depth = 0;
  let elements = 0;
  parser.on('doctype', () => {
    throw new ImportRefused('entities');
  });
  parser.on('error', (error) => {
    throw new ImportRefused('not-xml', error.message.slice(0, 80));
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > deepest) throw new ImportRefused('too-deep', String(deepest));
    if (elements > mostElements) throw new ImportRefused('too-many-parts', String(mostElements));
    reader.open?.(name, attributes, depth);
  });
  parser.on('closetag', ({ name }) => {
    reader.close?.(name, depth);
    depth -= 1;
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  const whole = xml.startsWith('\ufeff') ? xml.slice(1) : xml;
  for (let at = 0; at < whole.length; at += turn) {
    parser.write(whole.slice(at, at + turn));
    await setImmediate();
  }
  parser.close();
}
