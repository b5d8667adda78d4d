import { judgeFile, type Refusal } from '#platform/files/judge-file.ts';
import { checkSender, type SenderCheck } from '#platform/mail/check-sender.ts';
import { readMessageApart } from '#platform/mail/read-message-apart.ts';
import type { Message } from '#platform/mail/read-message.ts';
import { findReceivedMail, readRawMail, type ReceivedMail } from '#platform/mail/received-mail.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services } from '#platform/web/context.ts';
import { textOfDocument, type TextOfDocument } from '#foundations/documents/index.ts';
import { readDesignations } from '../extract/designations-in-text.ts';
import { readExtract } from '../extract/read-extract.ts';

/** A file of a message, judged by its content. `text` is what could be read in it, before anybody opens it. */
export type MailedFile = { name: string; bytes: Uint8Array } & (
  { refused: Refusal } | { mediaType: string; isExtract: boolean; text: TextOfDocument | undefined }
);

/** A message with all that can be found out before its transaction begins. */
export type PreparedMail = {
  received: ReceivedMail;
  message: Message | undefined;
  /** The message as it came, where it could not be taken apart. */
  unread: Buffer | undefined;
  check: SenderCheck;
  files: MailedFile[];
  designations: string[];
};

const readable = ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'];
/** Files whose text is looked for: an extract is seldom the twentieth. */
const mostRead = 20;

/** Undefined for what is no mail to a matter, or whose bytes are gone. */
export async function prepareMail(
  services: Pick<Services, 'database' | 'mailIntake'>,
  of: { organisationId: number; id: number },
): Promise<PreparedMail | undefined> {
  const stored = await inOrganisation(
    { db: services.database, organisationId: of.organisationId, reading: true },
    async (db) => ({ received: await findReceivedMail(db, of.id), raw: await readRawMail(db, of.id) }),
  );
  const { received, raw } = stored;
  if (!received || raw.length === 0) return undefined;
  const message = await readMessageApart(raw);
  const asked = { raw, envelope: received, from: message?.from?.address, headers: message?.headers ?? [] };
  const check: SenderCheck = services.mailIntake
    ? await checkSender(asked, services.mailIntake)
    : { outcome: 'not-authenticated' };
  const files = await judgeFiles(message, check.outcome === 'authenticated');
  return {
    received,
    message,
    unread: message ? undefined : raw,
    check,
    files,
    designations: designationsOf(message, files),
  };
}

/** Only what comes from somebody known is opened to be read. */
async function judgeFiles(message: Message | undefined, mayRead: boolean): Promise<MailedFile[]> {
  const files: MailedFile[] = [];
  for (const [index, file] of (message?.files ?? []).entries()) {
    const judged = judgeFile(file);
    if ('refused' in judged) {
      files.push({ ...file, ...judged });
      continue;
    }
    const isRead = mayRead && index < mostRead && readable.includes(judged.mediaType);
    const text = isRead ? await textOfDocument(file.bytes, judged.mediaType) : undefined;
    files.push({ ...file, ...judged, text, isExtract: text !== undefined && 'text' in text && isExtract(text.text) });
  }
  return files;
}

/** Minutes say which body met, and number what it decided. */
function isExtract(text: string): boolean {
  const { body, items } = readExtract(text);
  return body !== undefined && items.length > 0;
}

const most = 5;

/** Registration numbers in the subject, the beginning of the letter and the extracts, as they stand. */
function designationsOf(message: Message | undefined, files: readonly MailedFile[]): string[] {
  if (!message) return [];
  const inFiles = files.flatMap((file) =>
    'isExtract' in file && file.isExtract && file.text && 'text' in file.text
      ? readExtract(file.text.text).items.flatMap(({ designations }) => designations)
      : [],
  );
  const lines = message.text.split('\n').flatMap((line) => (line.startsWith('>') ? [] : line.slice(0, 500)));
  const found = [...readDesignations([message.subject]), ...readDesignations(lines.slice(0, 60)), ...inFiles];
  return [...new Set(found.map((one) => one.slice(0, 100)))].slice(0, most);
}
