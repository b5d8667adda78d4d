import type { CommandContext } from '#platform/command.ts';
import { storeFile } from '#platform/files/files.ts';
import { today } from '#foundations/clocks/index.ts';
import { recordDocument } from '../documents/record-document.ts';
import { keepDocumentText } from '../extract/keep-extract.ts';
import { letterAsText } from './letter-as-text.ts';
import { mailTexts } from './mail.texts.ts';
import type { FileOutcome } from './mailed-in.queries.ts';
import type { MailedFile, PreparedMail } from './prepare-mail.ts';

/**
 * Makes documents of a message: the letter as text (or as it came, where nobody could read it), and each file that is kept. They were received, and are public from that day. Returns the id
 * of the letter's document and what became of each file.
 */
export async function placeMessage(
  ctx: CommandContext,
  of: { mail: PreparedMail; matterId: number; isReply: boolean; verifiedBy: string },
): Promise<{ documentId: number; files: FileOutcome[] }> {
  const { mail, matterId } = of;
  const { received, message } = mail;
  const counterpart = (message?.from?.address ?? '').slice(0, 300);
  const common = { matterId, origin: 'received', datedOn: today(received.receivedAt), counterpart } as const;
  const files: FileOutcome[] = [];
  for (const [index, file] of mail.files.entries())
    files.push(await placeFile(ctx, common, { file, number: index + 1 }));
  const subject = message ? message.subject || mailTexts.sv.noSubject : mailTexts.sv.unreadable;
  const fileId = await storeFile(ctx, {
    name: `${cleanName(subject).slice(0, 150)}.${message ? 'txt' : 'eml'}`,
    ...(mail.unread
      ? { mediaType: 'application/octet-stream', bytes: mail.unread }
      : {
          mediaType: 'text/plain; charset=utf-8',
          bytes: new TextEncoder().encode(letterAsText({ mail, files, verifiedBy: of.verifiedBy })),
        }),
  });
  const documentId = await recordDocument(ctx, {
    ...common,
    type: of.isReply ? 'reply' : 'mail',
    title: subject,
    fileId,
  });
  return { documentId, files };
}

type Common = { matterId: number; origin: 'received'; datedOn: string; counterpart: string };

async function placeFile(
  ctx: CommandContext,
  common: Common,
  { file, number }: { file: MailedFile; number: number },
): Promise<FileOutcome> {
  const name = cleanName(file.name) || `Fil ${number}`;
  const outcome = { name, size: file.bytes.length };
  if ('refused' in file) return { ...outcome, refused: file.refused };
  const fileId = await storeFile(ctx, { name, mediaType: file.mediaType, bytes: file.bytes });
  const type = file.isExtract ? 'extract' : 'attachment';
  const documentId = await recordDocument(ctx, { ...common, type, title: name, fileId });
  if (file.isExtract && file.text) await keepDocumentText(ctx, documentId, file.text);
  return { ...outcome, documentId, fileId, isExtract: file.isExtract };
}

/** A name without folders or signs that cannot be seen, nor those that turn the direction of reading. */
export function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, 200).toWellFormed();
}
