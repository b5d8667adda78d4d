import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { dropRawMail } from '#platform/mail/received-mail.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { mailTexts } from './mail.texts.ts';
import { getMailedIn } from './mailed-in.queries.ts';
import { placeMessage } from './place-message.ts';
import type { PreparedMail } from './prepare-mail.ts';

/** A person who has read it puts a message that waits into its matter, or into the other one that its numbers belong to. Returns the matter's id. */
export const placeMail = command(
  'mail.place',
  ['coordinator', 'registrar'],
  async (ctx, input: { id: number; to: 'this' | 'other'; mail: PreparedMail | undefined }) => {
    const t = mailTexts[ctx.locale];
    const waiting = await lockWaiting(ctx, input.id);
    const matterId = input.to === 'other' ? waiting.otherMatterId : waiting.matterId;
    if (matterId === null || !input.mail) throw new AppError('not-now', t.noOther);
    const { title } = await lockMatter(ctx, matterId);
    const { documentId, files } = await placeMessage(ctx, {
      mail: input.mail,
      matterId,
      isReply: waiting.acceptedAs === 'registrar' && waiting.authenticatedBy !== null,
      verifiedBy: mailTexts.sv.placedBy(ctx.actor.name, waiting.authenticatedBy),
    });
    await ctx.db
      .updateTable('mailedIn')
      .set({ state: 'placed', matterId, documentId, files: JSON.stringify(files), ...settled(ctx) })
      .where('id', '=', input.id)
      .execute();
    await dropRawMail(ctx, input.id);
    return { output: matterId, audit: { subject: matterId, details: { title } } };
  },
);

/**
 * Disposes of a message that waits, with the decision that allows it: it was received and is a public document (arkivlagen 10 §). What it said is
 * gone; that it came, when and on what ground it went remains.
 */
export const discardMail = command(
  'mail.discard',
  placeMail.roles,
  async (ctx, input: { id: number; ground: string }) => {
    if (input.ground === '') throw new FieldError('ground', mailTexts[ctx.locale].groundMissing);
    const waiting = await lockWaiting(ctx, input.id);
    const { title } = await lockMatter(ctx, waiting.matterId);
    const nothing = { sender: '', senderName: '', subject: '', text: '', messageId: '', files: '[]', designations: [] };
    await ctx.db
      .updateTable('mailedIn')
      .set({ state: 'discarded', disposalGround: input.ground, ...nothing, ...settled(ctx) })
      .where('id', '=', input.id)
      .execute();
    await dropRawMail(ctx, input.id);
    const details = { title, ground: input.ground };
    return { output: waiting.matterId, audit: { subject: waiting.matterId, details } };
  },
);

async function lockWaiting(ctx: CommandContext, id: number) {
  await ctx.db.selectFrom('mailedIn').select('id').where('id', '=', id).forUpdate().execute();
  const mail = await getMailedIn(ctx.db, id);
  if (mail.state !== 'quarantined') throw new AppError('changed-meanwhile', mailTexts[ctx.locale].alreadySettled);
  return mail;
}

function settled(ctx: CommandContext) {
  return { settledAt: ctx.now, settledBy: ctx.actor.name };
}
