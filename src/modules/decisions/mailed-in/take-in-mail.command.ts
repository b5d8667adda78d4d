import { domainToASCII } from 'node:url';
import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { claimMail, dropRawMail, findReceivedMail } from '#platform/mail/received-mail.ts';
import { findSetting } from '#platform/tenancy/settings.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { isOwnMessage } from '../registrar-mail/registrar-mail.queries.ts';
import { isRegistrarAddress } from '../registrar-mail/registrar-address.queries.ts';
import { otherMatter, plainSubject, weighMail, type AcceptedAs, type Weighed } from './mail.rules.ts';
import { mailTexts } from './mail.texts.ts';
import { listAllDesignations, type FileOutcome } from './mailed-in.queries.ts';
import { placeMessage, cleanName } from './place-message.ts';
import type { PreparedMail } from './prepare-mail.ts';

/** Takes a message from the matter's address: into the matter, or aside for a person. Run by a job; changed-meanwhile when another was first. */
export const takeInMail = command('mail.take-in', ['coordinator'], async (ctx, mail: PreparedMail) => {
  const { received, message, check } = mail;
  const matter = await lockMatter(ctx, received.subjectId);
  if (!(await claimMail(ctx, received.id))) throw new AppError('changed-meanwhile');
  const from = message?.from?.address;
  const acceptedAs = from === undefined ? undefined : await acceptedAsOf(ctx.db, from);
  const otherMatterId = otherMatter(mail.designations, await listAllDesignations(ctx.db), matter.id);
  const isAutomatic = message !== undefined && (message.isAutomatic || received.returnPath === '');
  const verdict = weighMail({
    message: message && { isAutomatic, files: message.files.length },
    check,
    acceptedAs,
    isOwn: await isOwnMessage(ctx.db, message?.messageId ?? ''),
    before: await before(ctx.db, mail),
    automatic: isAutomatic ? await automaticBefore(ctx, mail) : { same: 0, all: 0 },
    otherMatterId,
  });
  const isPlaced = verdict.state === 'placed';
  const verifiedBy = check.outcome === 'authenticated' ? mailTexts.sv.verifiedBy[check.by] : mailTexts.sv.notVerified;
  const placed = isPlaced
    ? await placeMessage(ctx, { mail, matterId: matter.id, isReply: acceptedAs === 'registrar', verifiedBy })
    : undefined;
  await ctx.db
    .insertInto('mailedIn')
    .values({
      organisationId: ctx.organisation.id,
      id: received.id,
      matterId: matter.id,
      receivedAt: received.receivedAt,
      ...verdict,
      ...saidOf(mail, verdict.state !== 'repeated'),
      acceptedAs: acceptedAs ?? null,
      authenticatedBy: check.outcome === 'authenticated' ? check.by : null,
      files: JSON.stringify(placed?.files ?? (verdict.state === 'repeated' ? [] : namedOnly(mail))),
      designations: mail.designations,
      otherMatterId: otherMatterId ?? null,
      documentId: placed?.documentId ?? null,
      settledAt: verdict.state === 'quarantined' ? null : ctx.now,
    })
    .execute();
  if (verdict.state !== 'quarantined') await dropRawMail(ctx, received.id);
  const details = { title: matter.title, became: verdict.state };
  return { output: verdict.state, audit: { subject: matter.id, details } };
});

/** On what ground mail from this address is taken: a member's, the registrar's, or of the organisation's own domains. */
async function acceptedAsOf(db: Tx, from: string): Promise<AcceptedAs | undefined> {
  if (await isRegistrarAddress(db, from)) return 'registrar';
  const { rows } = await sql<{ known: boolean }>`select is_member_address(${from}) as known`.execute(db);
  if (rows[0]?.known) return 'member';
  const domains = (await findSetting(db, 'mail-domains')) ?? [];
  return domains.includes(domainToASCII(from.slice(from.lastIndexOf('@') + 1))) ? 'domain' : undefined;
}

/** What became of the same message before, in this matter or in the one it was moved to. */
async function before(db: Tx, { received, message }: PreparedMail): Promise<Weighed['before']> {
  if (!message) return undefined;
  const same = await db
    .selectFrom('mailedIn')
    .select(['id', 'state'])
    .where('fingerprint', '=', message.fingerprint)
    .where('id', '<>', received.id)
    .execute();
  // A letter to the addresses of two matters belongs in both.
  const rows: typeof same = [];
  for (const row of same) if ((await findReceivedMail(db, row.id))?.subjectId === received.subjectId) rows.push(row);
  if (rows.some(({ state }) => state === 'placed')) return 'placed';
  return rows.length > 0 ? 'other' : undefined;
}

async function automaticBefore(
  ctx: CommandContext,
  { received, message, check }: PreparedMail,
): Promise<Weighed['automatic']> {
  const since = new Date(received.receivedAt.getTime() - 86_400_000);
  const rows = await ctx.db
    .selectFrom('mailedIn')
    .select('subject')
    .where('matterId', '=', received.subjectId)
    .where('sender', '=', message?.from?.address ?? '')
    .where('receivedAt', '>=', since)
    // What somebody else has sent in its name must not stop a true letter.
    .where('authenticatedBy', check.outcome === 'authenticated' ? 'is not' : 'is', null)
    .execute();
  const own = plainSubject(message?.subject ?? '');
  return { same: rows.filter(({ subject }) => plainSubject(subject) === own).length, all: rows.length };
}

/** What the message says of itself. Of what is the same as before, no more is kept than that it came. */
function saidOf({ received, message }: PreparedMail, isKept: boolean) {
  return {
    sender: message?.from?.address ?? '',
    senderName: message?.from?.name ?? '',
    subject: message?.subject ?? '',
    text: isKept ? (message?.text ?? '') : '',
    messageId: message?.messageId ?? '',
    fingerprint: message?.fingerprint ?? Buffer.from(String(received.id).padStart(32, '0')),
  };
}

function namedOnly({ files }: PreparedMail): FileOutcome[] {
  return files.map((file, index) => ({
    name: cleanName(file.name) || `Fil ${index + 1}`,
    size: file.bytes.length,
    ...('refused' in file && { refused: file.refused }),
  }));
}
