import { createHash } from 'node:crypto';
import PostalMime, { addressParser, type Email } from 'postal-mime';

export type MessageFile = { name: string; bytes: Uint8Array };

/** What a message says, as text. Nothing of it is trusted: who it is from is asked of `checkSender`. */
export type Message = {
  /** In the order of the message, the name in small letters. */
  headers: { key: string; value: string }[];
  /** The one address in From; undefined when there is none or are several. */
  from: { name: string; address: string } | undefined;
  subject: string;
  /** The text, and those of the messages that are forwarded inside it. */
  text: string;
  /** Without its angle brackets; empty when there is none. */
  messageId: string;
  /** The same for the same message, whichever way it came. */
  fingerprint: Buffer;
  /** Written by a program: an automatic reply, a list, a notice of what did not arrive. */
  isAutomatic: boolean;
  /** Attachments, also those of the messages inside. Pictures in a text are left out. */
  files: MessageFile[];
  picturesInText: number;
};

const mostText = 200_000;
const mostHtml = 1_000_000;
const deepest = 4;

/** Takes a message apart (RFC 5322, MIME). Undefined for what cannot be taken apart within reason: too deep, or with too many headers. */
export async function readMessage(raw: Buffer): Promise<Message | undefined> {
  const email = await parsed(raw);
  if (!email) return undefined;
  const headers = email.headers.map(({ key, value }) => ({ key, value }));
  const messageId = (email.messageId ?? '').replace(/^\s*<|>\s*$/g, '').slice(0, 500);
  const inside = await contentsOf(email, 0);
  return {
    headers,
    from: onlySender(headers),
    subject: oneLine(email.subject ?? ''),
    text: clean(inside.text).slice(0, mostText).toWellFormed(),
    messageId: clean(messageId).toWellFormed(),
    fingerprint: fingerprintOf(raw, messageId),
    isAutomatic: headers.some(({ key, value }) => automatic[key]?.test(value.trim())),
    files: inside.files,
    picturesInText: inside.pictures,
  };
}

/** What a program's letter says of itself: RFC 3834, RFC 2919, and what was usual before them. */
const automatic: Record<string, RegExp> = {
  'auto-submitted': /^(?!no\b)/i,
  precedence: /^(bulk|junk|list|auto_reply)$/i,
  'list-id': /./,
  'x-autoreply': /./,
  'x-autorespond': /./,
  'x-loop': /./,
};

type Contents = { text: string; files: MessageFile[]; pictures: number };

async function contentsOf(email: Email, depth: number): Promise<Contents> {
  const contents: Contents = {
    text: email.text ?? (email.html ? await textOfHtml(email.html) : ''),
    files: [],
    pictures: 0,
  };
  for (const { filename, mimeType, related, content } of email.attachments) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const name = filename ?? '';
    const inner = isMessage(mimeType, name) && depth < deepest ? await parsed(Buffer.from(bytes)) : undefined;
    if (inner) {
      const { text, files, pictures } = await contentsOf(inner, depth + 1);
      contents.text += `\n\n---\n${headOf(inner)}\n\n${text}`;
      contents.files.push(...files);
      contents.pictures += pictures;
    } else if (related && mimeType.startsWith('image/')) contents.pictures += 1;
    else contents.files.push({ name, bytes });
  }
  return contents;
}

function isMessage(mimeType: string, name: string): boolean {
  return mimeType === 'message/rfc822' || /\.eml$/i.test(name);
}

/** Who wrote a message inside, when and about what, in the words of the message itself. */
function headOf(email: Email): string {
  return ['from', 'date', 'subject']
    .map((wanted) => email.headers.find(({ key }) => key === wanted))
    .flatMap((header) => {
      if (!header) return [];
      const value = header.key === 'subject' ? email.subject : header.key === 'from' ? sendersOf(email) : header.value;
      return [`${header.originalKey}: ${oneLine(value ?? '')}`];
    })
    .join('\n');
}

function sendersOf({ from }: Email): string {
  if (!from) return '';
  return from.address === undefined ? from.name : `${from.name} <${from.address}>`.trim();
}

/** Two fields, or two addresses in one, would let the reader see another sender than the one who was checked. */
function onlySender(headers: Message['headers']): Message['from'] {
  const fields = headers.filter(({ key }) => key === 'from');
  const [field] = fields;
  if (!field || fields.length > 1) return undefined;
  const [only, ...others] = addressParser(field.value, { flatten: true });
  if (!only?.address || others.length > 0) return undefined;
  const address = only.address.trim().toLowerCase();
  // Signs that cannot be seen, or turn the direction of reading, would show another address than the one that was checked.
  if (address.length > 254 || !/^[^\s\p{C}@<>"]+@[^\s\p{C}@<>"]+$/u.test(address)) return undefined;
  return { name: oneLine(only.name), address };
}

function fingerprintOf(raw: Buffer, messageId: string): Buffer {
  const end = raw.indexOf('\r\n\r\n');
  const hash = createHash('sha256');
  return messageId === '' || end < 0
    ? hash.update(raw).digest()
    : hash.update(`${messageId}\0`).update(raw.subarray(end)).digest();
}

async function parsed(raw: Buffer | string): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(raw, {
      forceRfc822Attachments: true,
      maxNestingDepth: 40,
      maxHeadersSize: 256 * 1024,
    });
  } catch (error) {
    // Beyond those limits, or no message at all: the caller sets it aside for a person.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** postal-mime writes HTML as text where a message has both, so it is given both. */
async function textOfHtml(html: string): Promise<string> {
  const part = (type: string, text: string) =>
    `--x\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(text).toString('base64')}\r\n`;
  const both = `Content-Type: multipart/mixed; boundary=x\r\n\r\n${part('text/plain', '\n')}${part('text/html', withoutStyles(html.slice(0, mostHtml)))}--x--\r\n`;
  return (await parsed(both))?.text ?? '';
}

/** Styles are no text. Searched for step by step: a pattern with two ends could be made to take for ever. */
function withoutStyles(html: string): string {
  const small = html.toLowerCase();
  let kept = '';
  let at = 0;
  for (let start = small.indexOf('<style'); start >= 0; start = small.indexOf('<style', at)) {
    const end = small.indexOf('</style', start);
    kept += html.slice(at, start);
    at = end < 0 ? html.length : end + '</style>'.length;
  }
  return kept + html.slice(at);
}

function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .trim();
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
    .toWellFormed();
}
