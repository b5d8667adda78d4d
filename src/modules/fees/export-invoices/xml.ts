/** An element to write: text or elements within it. Undefined ones are left out, so that none stands empty (PEPPOL-EN16931-R008). */
export type XmlElement = {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  content: string | readonly (XmlElement | undefined)[];
};

/** `undefined` where there is nothing to say. */
export function text(
  name: string,
  value: string,
  attributes?: Readonly<Record<string, string>>,
): XmlElement | undefined {
  return legal(value).trim() === '' ? undefined : { name, content: value, ...(attributes && { attributes }) };
}

export function group(name: string, ...content: (XmlElement | undefined)[]): XmlElement {
  return { name, content };
}

/** A document of XML 1.0 in UTF-8. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`;
}

function writeElement({ name, attributes, content }: XmlElement, indent: string): string {
  const start = Object.entries(attributes ?? {}).reduce(
    (all, [key, value]) => `${all} ${key}="${escapeXml(value)}"`,
    name,
  );
  if (typeof content === 'string') return `${indent}<${start}>${escapeXml(content)}</${name}>`;
  const inner = content
    .filter((child) => child !== undefined)
    .map((child) => writeElement(child, `${indent}  `))
    .join('\n');
  return `${indent}<${start}>\n${inner}\n${indent}</${name}>`;
}

/** What XML may not hold at all (XML 1.0, 2.2) is left out. */
function legal(value: string): string {
  return value.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

function escapeXml(value: string): string {
  return legal(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
