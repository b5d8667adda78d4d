import { createHash, randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Tx } from '#db/connection.ts';

/** What mail may be addressed to: a thing of an organisation, by its kind and id. */
export type MailSubject = { kind: 'matter'; subjectId: number };

// Base 32 in small letters: many mail systems take `A` and `a` for the same, and 26 signs are 130 random bits.
const signs = 'abcdefghijklmnopqrstuvwxyz234567';
const prefix = 'arende-';

export function addressOf(token: string, domain: string): string {
  return `${prefix}${token}@${domain}`;
}

/** The token of an address of ours, whatever letters it is written in; undefined for any other address. */
export function tokenOf(address: string, domain: string): string | undefined {
  const at = address.lastIndexOf('@');
  const [local, host] = [address.slice(0, at).toLowerCase(), address.slice(at + 1).toLowerCase()];
  const token = local.slice(prefix.length);
  return host === domain.toLowerCase() && local.startsWith(prefix) && /^[a-z2-7]{26}$/.test(token) ? token : undefined;
}

/** Whose address it is, before anything else is known; undefined when nobody's, or no longer. */
export async function whoseAddress(
  db: Database | Tx,
  token: string,
): Promise<(MailSubject & { organisationId: number }) | undefined> {
  const { rows } = await sql<MailSubject & { organisationId: number }>`
    select * from find_mail_address(${digest(token)})`.execute(db);
  return rows[0];
}

/** The token of the address that is open now. */
export async function findMailToken(db: Tx, of: MailSubject): Promise<string | undefined> {
  const row = await db
    .selectFrom('mailAddress')
    .select('token')
    .where('kind', '=', of.kind)
    .where('subjectId', '=', of.subjectId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row?.token;
}

/** Opens an address and ends the one before: what is sent to that is refused from now on. Returns the token. */
export async function openMailAddress(
  ctx: { db: Tx; organisation: { id: number }; now: Date },
  of: MailSubject,
): Promise<string> {
  await ctx.db
    .updateTable('mailAddress')
    .set({ endedAt: ctx.now })
    .where('kind', '=', of.kind)
    .where('subjectId', '=', of.subjectId)
    .where('endedAt', 'is', null)
    .execute();
  const token = Array.from({ length: 26 }, () => signs.charAt(randomInt(signs.length))).join('');
  await ctx.db
    .insertInto('mailAddress')
    .values({ ...of, organisationId: ctx.organisation.id, token, tokenSha256: digest(token), madeAt: ctx.now })
    .execute();
  return token;
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
