import { textOfDocument, type TextOfDocument } from '#foundations/documents/index.ts';
import { readMessageApart } from '#platform/mail/read-message-apart.ts';
import { cleanName, judgeAttachment } from '#modules/decisions/index.ts';

/** A file that is kept as it came. */
export type BroughtFile = { name: string; bytes: Uint8Array; mediaType: string };
export type Unread = Extract<TextOfDocument, { problem: string }>['problem'];
export type Refused = 'program' | 'macros' | 'encrypted' | 'kind' | 'too-large';

/** What a file says and the files to keep: itself, and what a mail carries. `unread` is why there is no text. */
export type BroughtText = { text: string; unread: Unread | undefined; files: BroughtFile[] };

const mostOfMail = 10;

/** The text of an invitation that came as a file. A mail is its sender, its subject, its text and what is attached to it. */
export async function textOfInvitation(sent: {
  name: string;
  bytes: Uint8Array;
}): Promise<BroughtText | { refused: Refused }> {
  const judged = takenFile(sent);
  if ('refused' in judged) return judged;
  if (isMail(judged)) return textOfMail(judged);
  const read = await textOfDocument(judged.bytes, judged.mediaType);
  return 'text' in read
    ? { text: read.text, unread: undefined, files: [judged] }
    : { text: '', unread: read.problem, files: [judged] };
}

function takenFile(sent: { name: string; bytes: Uint8Array }): BroughtFile | { refused: Refused } {
  const name = cleanName(sent.name);
  const judged = judgeAttachment({ name, bytes: sent.bytes });
  // There is always room for one: the list of attachments is not asked.
  if ('refused' in judged) return { refused: judged.refused === 'no-room' ? 'kind' : judged.refused };
  return { name, bytes: sent.bytes, mediaType: judged.mediaType };
}

function isMail({ name, bytes, mediaType }: BroughtFile): boolean {
  if (!mediaType.startsWith('text/plain')) return false;
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  return /\.eml$/i.test(name) || /^(?:received|return-path|delivered-to|from|message-id|mime-version):/i.test(head);
}

async function textOfMail(mail: BroughtFile): Promise<BroughtText> {
  const message = await readMessageApart(Buffer.from(mail.bytes));
  if (!message) return { text: '', unread: 'unreadable', files: [mail] };
  const parts = [
    message.from ? `Från: ${message.from.name || message.from.address}` : '',
    `Ämne: ${message.subject}`,
    message.text,
  ];
  const files = [mail];
  for (const sent of message.files.slice(0, mostOfMail)) {
    const judged = takenFile(sent);
    if ('refused' in judged) continue;
    files.push(judged);
    const read = await textOfDocument(judged.bytes, judged.mediaType);
    if ('text' in read) parts.push(read.text);
  }
  return { text: parts.join('\n\n').trim(), unread: undefined, files };
}
