import { SaxesParser } from 'saxes';

/** An element as it stands in a file, read by a parser that the writer does not use. */
export type Read = { name: string; attributes: Record<string, string>; text: string; children: Read[] };

export function readXml(text: string): Read {
  const parser = new SaxesParser();
  const top: Read = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Read = { name, attributes: attributes as Record<string, string>, text: '', children: [] }; // without namespaces saxes gives texts
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (part) => {
    const within = open.at(-1);
    if (within) within.text += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [root] = top.children;
  if (!root) throw new Error('no element');
  return root;
}

export function all(of: Read, ...path: string[]): Read[] {
  return path.reduce<Read[]>(
    (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
    [of],
  );
}

export function value(of: Read, ...path: string[]): string {
  return all(of, ...path)[0]?.text ?? '';
}

/** A sum in hundredths, by digits alone; a fault for anything but two decimals. */
export function hundredths(text: string): bigint {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)\.(\d{2})$/.exec(text) ?? [];
  if (whole === '') throw new Error(`not a sum of two decimals: ${JSON.stringify(text)}`);
  return BigInt(`${sign}${whole}${part}`);
}
