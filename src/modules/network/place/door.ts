import { timingSafeEqual } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { Tx } from '#db/connection.ts';
import { digestOf, newCode, newToken } from '#platform/auth/tokens.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { placePaths } from './place.paths.ts';

/** Which party, at which host, through which link. */
export type Link = { host: Organisation; partyId: number; token: string };

export const codeMinutes = 15;
const mostTries = 5;
const provenDays = 180;
const cookie = 'stadig-natverk';

// No commands: like a sign-in, it proves who sits there, and changes nothing of what the host keeps.

/**
 * Begins to prove that a browser belongs to whom the invitation was sent to. Any address that is typed leads on in the same way; the code is sent, and can be
 * right, only when it is the invited one. Returns the code to send, and nothing when there is none.
 */
export async function askForCode(
  c: WebContext,
  services: Services,
  at: Link & { email: string },
): Promise<{ code: string; email: string } | undefined> {
  const browser = newToken();
  const code = newCode();
  const now = services.clock();
  const invited = await inOrganisation({ db: services.database, organisationId: at.host.id }, async (db) => {
    const { email } = await emailOf(db, at.partyId);
    await db
      .deleteFrom('partyBrowser')
      .where('partyId', '=', at.partyId)
      .where('provenAt', 'is', null)
      .where('codeUntil', '<', now)
      .execute();
    await db
      .insertInto('partyBrowser')
      .values({
        organisationId: at.host.id,
        partyId: at.partyId,
        browserSha256: digestOf(browser),
        // To any other address no code is right: what is kept then is of a word that nobody has.
        codeSha256: codeDigest(browser, email !== '' && email === at.email ? code : newToken()),
        askedAt: now,
        codeUntil: new Date(now.getTime() + codeMinutes * 60_000),
      })
      .execute();
    return email !== '' && email === at.email;
  });
  setCookie(c, cookie, browser, {
    path: placePaths.base(at.token),
    httpOnly: true,
    // Lax: the letter's link is followed from another site, and the browser is still the one that proved itself.
    sameSite: 'Lax',
    secure: services.mode === 'live',
    maxAge: provenDays * 86_400,
  });
  return invited ? { code, email: at.email } : undefined;
}

/** Whether the code was right: five tries, a quarter of an hour, in the browser that asked. */
export async function tryCode(c: WebContext, services: Services, at: Link & { code: string }): Promise<boolean> {
  const browser = getCookie(c, cookie);
  if (!browser) return false;
  const now = services.clock();
  return inOrganisation({ db: services.database, organisationId: at.host.id }, async (db) => {
    const tried = await db
      .updateTable('partyBrowser')
      .set((e) => ({ tries: e('tries', '+', 1) }))
      .where('partyId', '=', at.partyId)
      .where('browserSha256', '=', digestOf(browser))
      .where('provenAt', 'is', null)
      .where('codeUntil', '>=', now)
      .where('tries', '<', mostTries)
      .returning('codeSha256')
      .executeTakeFirst();
    if (!tried || !timingSafeEqual(tried.codeSha256, codeDigest(browser, at.code))) return false;
    await db
      .updateTable('partyBrowser')
      .set({ provenAt: now })
      .where('partyId', '=', at.partyId)
      .where('browserSha256', '=', digestOf(browser))
      .execute();
    return true;
  });
}

/** Whether this browser has proved itself for the link's party within half a year. */
export async function isProven(c: WebContext, services: Services, at: Link, db: Tx): Promise<boolean> {
  const browser = getCookie(c, cookie);
  if (!browser) return false;
  const since = new Date(services.clock().getTime() - provenDays * 86_400_000);
  const row = await db
    .selectFrom('partyBrowser')
    .select('partyId')
    .where('partyId', '=', at.partyId)
    .where('browserSha256', '=', digestOf(browser))
    .where('provenAt', '>=', since)
    .executeTakeFirst();
  return row !== undefined;
}

async function emailOf(db: Tx, partyId: number): Promise<{ email: string }> {
  return db.selectFrom('networkParty').select('email').where('id', '=', partyId).executeTakeFirstOrThrow();
}

/** With the browser's secret, so that the few digits cannot be tried from a stolen table. */
function codeDigest(browser: string, code: string): Buffer {
  return digestOf(`${browser}:${code}`);
}
