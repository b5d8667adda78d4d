/** A drawing that has been read element by element; nothing in it can load, run or style anything outside itself. */
type Drawing = { root: DrawingNode; width: number; height: number };
type DrawingNode = { name: string; attributes: Record<string, string>; children: (DrawingNode | string)[] };

/** The text is not a drawing of the kind our charts are made of. The message names the element or attribute. */
export class UnsafeSvgError extends Error {
  override readonly name = 'UnsafeSvgError';
}

const ELEMENTS = new Set(
  'svg g title desc rect line path circle ellipse polyline polygon text tspan defs pattern clipPath linearGradient stop marker'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  (
    'xmlns viewBox width height preserveAspectRatio role aria-label aria-labelledby aria-describedby aria-hidden focusable id class lang ' +
    'x y x1 x2 y1 y2 cx cy r rx ry d dx dy points transform rotate textLength lengthAdjust offset ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin ' +
    'opacity color stop-color stop-opacity clip-path clip-rule shape-rendering vector-effect paint-order ' +
    'font-family font-size font-weight font-style font-variant-numeric letter-spacing text-anchor dominant-baseline alignment-baseline ' +
    'patternUnits patternContentUnits patternTransform gradientUnits gradientTransform clipPathUnits ' +
    'marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient'
  ).split(' '),
);
const LARGEST = 1_000_000;
const DEEPEST = 50;

/**
 * Reads an SVG as our own chart code writes it, against a list of elements and attributes. What is not on the list is refused,
 * not removed: no scripts, styles, links, images, foreign content, comments, entities but the five of XML, or addresses other than
 * `url(#id)`. `width` and `height` are those of the view box. Throws UnsafeSvgError.
 */
export function readSvg(source: string): Drawing {
  if (source.length > LARGEST) throw new UnsafeSvgError('too large');
  const root = readTree(source.trim());
  const [, , width, height] = (root.attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (root.name !== 'svg' || !width || !height || !(width > 0) || !(height > 0))
    throw new UnsafeSvgError('no <svg> with a viewBox');
  return { root, width, height };
}

/** Writes a drawing anew from what was read, so that every reader sees what we saw. `print` drops classes, which have no style on paper. */
export function writeSvg(drawing: Drawing, print?: { fontFamily: string; text: (text: string) => string }): string {
  const root = { ...drawing.root, attributes: { ...drawing.root.attributes, xmlns: 'http://www.w3.org/2000/svg' } };
  if (print) Object.assign(root.attributes, { width: String(drawing.width), height: String(drawing.height) });
  return writeNode(root, print);
}

function readTree(source: string): DrawingNode {
  const top: DrawingNode = { name: '', attributes: {}, children: [] };
  const open: DrawingNode[] = [top];
  const piece = /<\/([A-Za-z]+)\s*>|<([A-Za-z]+)((?:\s+[A-Za-z][A-Za-z0-9-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (piece.lastIndex < source.length) {
    const at = piece.lastIndex;
    const match = piece.exec(source);
    const parent = open.at(-1);
    if (!match || !parent) throw new UnsafeSvgError(`not a plain drawing at character ${at}`);
    const [, closed, opened, attributes = '', selfClosed, text] = match;
    if (text !== undefined) {
      if (parent === top) throw new UnsafeSvgError('text outside <svg>');
      parent.children.push(decode(text));
    } else if (opened !== undefined) {
      const node = { name: allowed(opened, ELEMENTS), attributes: readAttributes(attributes), children: [] };
      if (open.length > DEEPEST || (parent === top && top.children.length > 0))
        throw new UnsafeSvgError(`<${opened}> in a wrong place`);
      parent.children.push(node);
      if (selfClosed !== '/') open.push(node);
    } else if (open.length === 1 || open.pop()?.name !== closed) {
      throw new UnsafeSvgError(`</${closed}> in a wrong place`);
    }
  }
  const [root] = top.children;
  if (open.length > 1 || root === undefined || typeof root === 'string') throw new UnsafeSvgError('not closed');
  return root;
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(/([A-Za-z][A-Za-z0-9-]*)="([^"]*)"/g)) {
    const decoded = decode(value);
    if (/[\\]|\/\*|@|javascript:|data:/i.test(decoded)) throw new UnsafeSvgError(`${name}="${value}"`);
    if (/url/i.test(decoded.replace(/url\(#[A-Za-z][\w-]*\)/g, ''))) throw new UnsafeSvgError(`${name}="${value}"`);
    attributes[allowed(name, ATTRIBUTES)] = decoded;
  }
  return attributes;
}

function allowed(name: string, list: ReadonlySet<string>): string {
  if (!list.has(name)) throw new UnsafeSvgError(name);
  return name;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const code = number ? parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : 0;
    const character = number && code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : ENTITIES[name];
    if (character === undefined || !whole.endsWith(';')) throw new UnsafeSvgError(whole);
    return character;
  });
}

type Print = { fontFamily: string; text: (text: string) => string };

function writeNode(node: DrawingNode | string, print: Print | undefined): string {
  if (typeof node === 'string') return encode(print ? print.text(node) : node);
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !print || !['class', 'font-family'].includes(name))
    .map(([name, value]) => ` ${name}="${encode(value)}"`)
    .join('');
  const font = print && node.name === 'svg' ? ` font-family="${encode(print.fontFamily)}"` : '';
  const children = node.children.map((child) => writeNode(child, print)).join('');
  return `<${node.name}${attributes}${font}>${children}</${node.name}>`;
}

function encode(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
