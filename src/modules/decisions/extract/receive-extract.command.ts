import { command } from '#platform/command.ts';
import { FieldError, notFound } from '#platform/errors.ts';
import type { TextOfDocument } from '#foundations/documents/index.ts';
import { today } from '#foundations/clocks/index.ts';
import type { SentFile } from '../attachments/attachment.command.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { listMatterDocuments } from '../documents/document.queries.ts';
import { recordDecision } from '../record-decision/record-decision.command.ts';
import { extractTexts } from './extract.texts.ts';
import { keepDocumentText, keepExtract } from './keep-extract.ts';

type Received = { matterId: number; receivedOn: string; file: SentFile; read: TextOfDocument };

/** Takes in an extract as a document of its matter, with what was read out of it. Nothing is decided by that. */
export const receiveExtract = command('extract.receive', recordDecision.roles, async (ctx, input: Received) => {
  const { matterId, receivedOn, file, read } = input;
  if (receivedOn > today(ctx.now)) throw new FieldError('receivedOn', extractTexts[ctx.locale].inTheFuture);
  const matter = await lockMatter(ctx, matterId);
  const documentId = await keepExtract(ctx, { matterId: matter.id, receivedOn, file });
  await keepDocumentText(ctx, documentId, read);
  return { output: { matterId, documentId }, audit: { subject: matterId, details: { title: file.name } } };
});

/** Keeps what was read out of a document that is already in the matter, such as one that was mailed in. */
export const readDocument = command(
  'extract.read',
  recordDecision.roles,
  async (ctx, { matterId, documentId, read }: { matterId: number; documentId: number; read: TextOfDocument }) => {
    const document = (await listMatterDocuments(ctx.db, matterId)).find(({ id }) => id === documentId) ?? notFound();
    await keepDocumentText(ctx, documentId, read);
    return { output: { matterId, documentId }, audit: { subject: matterId, details: { title: document.title } } };
  },
);
