/** Ten times the longest text that is taken: there may be much HTML around it. */
const longest = 20_000;

/**
 * What a reader sees of a text with HTML in it: no marks, no scripts, one line per paragraph; a picture is its alternative text. Reads each
 * sign once.
 */
export function plainText(html: string): string {
  const source = html.slice(0, longest);
  const hasMarks = /<[a-z/!]/i.test(source);
  let text = '';
  let hidden = '';
  let at = 0;
  while (hasMarks && at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    if (!hidden) text += spaced(source.slice(at, open));
    at = open + 1;
    // Looked for only after what can begin a mark, so that a thousand "<" are not each read to the end.
    const close = /[a-z/!]/i.test(source[at] ?? '') ? source.indexOf('>', at) : -1;
    if (close < 0) {
      if (!hidden) text += '<';
      if (/[a-z/!]/i.test(source[at] ?? '')) break;
      continue;
    }
    const mark = source.slice(open + 1, close);
    const name = /^\/?[a-z0-9]+/i.exec(mark)?.[0].toLowerCase() ?? '';
    if (hidden) hidden = name === `/${hidden}` ? '' : hidden;
    else if (name === 'script' || name === 'style') hidden = name;
    else text += shownFor(name, mark);
    at = close + 1;
  }
  if (!hidden) text += hasMarks ? spaced(source.slice(at)) : source.slice(at);
  return tidied(decoded(text));
}

/** The same on one line: a title, a label. */
export function plainLine(html: string): string {
  return plainText(html).replace(/\s+/g, ' ');
}

/** HTML that shows a plain text as it is. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br />');
}

/** Between marks, a line end is only a space. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function shownFor(name: string, mark: string): string {
  if (/^(br|\/p|\/div|\/h[1-6]|\/tr|\/table|ul|ol|\/ul|\/ol)$/.test(name)) return '\n';
  if (name === 'li') return '\n- ';
  if (name === '/td' || name === '/th') return ' ';
  return name === 'img' ? (/\salt="([^"]*)"/i.exec(mark)?.[1] ?? '') : '';
}

function tidied(text: string): string {
  return text
    .replace(/[ \t\u00a0\r]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED[name] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code);
  });
}

/** Those that editors write; Latin letters as they stand in Western European languages. */
const NAMED: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', bull: '•' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', euro: '€', deg: '°' },
  ...{ aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', uuml: 'ü', Uuml: 'Ü', szlig: 'ß' },
  ...{
    eacute: 'é',
    egrave: 'è',
    ecirc: 'ê',
    agrave: 'à',
    acirc: 'â',
    ccedil: 'ç',
    ugrave: 'ù',
    icirc: 'î',
    ocirc: 'ô',
  },
  ...{
    Eacute: 'É',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ntilde: 'ñ',
  },
};
