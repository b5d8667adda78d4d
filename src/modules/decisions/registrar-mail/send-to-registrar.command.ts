import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { storeFile } from '#platform/files/files.ts';
import { addressOf, findMailToken, openMailAddress } from '#platform/mail/mail-address.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import type { Prepared } from './prepare-sending.ts';
import { recordSent } from './record-sent.ts';
import { letterSubject, letterText } from './register-sheet.ts';
import type { SendingChoices } from './send-to-registrar.form.ts';
import { sendToRegistrarTexts } from './send-to-registrar.texts.ts';
import { loadSending, type Sending } from './sending.ts';

type Input = {
  memorandumId: number;
  choices: SendingChoices;
  prepared: Prepared;
  /** Where mail to matters is received; undefined when nothing is mailed in. */
  mailDomain: string | undefined;
  publicUrl: string;
};

const mediaTypes = {
  sheet: 'application/pdf',
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Orders a memorandum with all that belongs to it to be sent to the registrar, exactly as it is kept here. A job sends it. Returns the matter's id. */
export const sendToRegistrar = command(
  'registrar-mail.send',
  ['coordinator', 'registrar'],
  async (ctx, input: Input) => {
    const t = sendToRegistrarTexts[ctx.locale];
    const { memorandumId, choices, prepared } = input;
    const sending = await loadSending(ctx.db, { ...ctx, memorandumId, choices });
    const { matter } = sending.at;
    await lockMatter(ctx, matter.id);
    if (sending.to === undefined) throw new AppError('not-now', t.noAddress);
    if (sending.digest !== prepared.digest || sending.seen !== choices.seen)
      throw new AppError('changed-meanwhile', t.changed);
    const { id: mailId } = await ctx.db
      .insertInto('registrarMail')
      .values({
        organisationId: ctx.organisation.id,
        matterId: matter.id,
        memorandumId,
        toAddress: sending.to,
        replyTo: await replyAddress(ctx, matter.id, input.mailDomain),
        orderedAt: ctx.now,
        orderedBy: ctx.actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const stored = await writeLetters(ctx, { mailId, sending, input });
    await recordSent(ctx, { sending, stored, dispatched: choices.authority === 'other' });
    await ctx.queue('send-registrar-mail', { organisationId: ctx.organisation.id, mailId });
    const { secrecy, sendReason } = sending.sheet;
    const details = {
      title: sending.at.memorandum.title,
      letters: sending.letters.length,
      ...(secrecy !== '' && { secrecy, sendReason }),
    };
    return { output: matter.id, audit: { subject: matter.id, details } };
  },
);

/** Puts what was refused, or never taken, in the queue once more; what has been sent is not sent again. */
export const tryRegistrarMailAgain = command(
  'registrar-mail.try-again',
  sendToRegistrar.roles,
  async (ctx, at: { matterId: number; mailId: number }) => {
    const t = sendToRegistrarTexts[ctx.locale];
    const { title } = await lockMatter(ctx, at.matterId);
    const mail = await ctx.db
      .selectFrom('registrarMail')
      .select('id')
      .where('id', '=', at.mailId)
      .where('matterId', '=', at.matterId)
      .executeTakeFirst();
    if (!mail) throw new AppError('not-found');
    const waiting = await ctx.db
      .updateTable('registrarLetter')
      .set({ state: 'queued' })
      .where('mailId', '=', at.mailId)
      .where('state', '<>', 'sent')
      .returning('number')
      .execute();
    if (waiting.length === 0) throw new AppError('not-now', t.allSent);
    await ctx.queue('send-registrar-mail', { organisationId: ctx.organisation.id, mailId: at.mailId });
    return { output: at.matterId, audit: { subject: at.matterId, details: { title } } };
  },
);

/** The matter's own address, so that the answer with the number comes to the matter; without one, the address of whoever sends. */
async function replyAddress(ctx: CommandContext, matterId: number, domain: string | undefined): Promise<string> {
  if (domain !== undefined) {
    const of = { kind: 'matter', subjectId: matterId } as const;
    return addressOf((await findMailToken(ctx.db, of)) ?? (await openMailAddress(ctx, of)), domain);
  }
  const { rows } = await sql<{ email: string | null }>`select email_of_member(${ctx.actor.memberId}) as email`.execute(
    ctx.db,
  );
  return rows[0]?.email ?? '';
}

/** Stores what is made for the sending, and every letter with its files. Returns the ids of the files by what they are. */
async function writeLetters(ctx: CommandContext, of: { mailId: number; sending: Sending; input: Input }) {
  const { mailId, sending, input } = of;
  const organisationId = ctx.organisation.id;
  const stored = new Map<string, number>();
  const host = new URL(input.publicUrl).hostname;
  for (const [index, files] of sending.letters.entries()) {
    const letter = { number: index + 1, count: sending.letters.length };
    const names = files.map(({ name }) => name);
    await ctx.db
      .insertInto('registrarLetter')
      .values({
        organisationId,
        mailId,
        number: letter.number,
        subject: letterSubject(sending.sheet, letter),
        text: letterText(sending.sheet, { ...letter, files: names, canReply: input.mailDomain !== undefined }),
        messageId: `${randomBytes(16).toString('hex')}@${host}`,
      })
      .execute();
    for (const [sort, { name, fileId, made }] of files.entries()) {
      const id = made
        ? await storeFile(ctx, { name, mediaType: mediaTypes[made], bytes: input.prepared[made] })
        : fileId;
      if (id === null) continue;
      stored.set(made ?? `attachment-${id}`, id);
      await ctx.db
        .insertInto('registrarLetterFile')
        .values({ organisationId, mailId, number: letter.number, sort, name, fileId: id })
        .execute();
    }
  }
  return stored;
}
