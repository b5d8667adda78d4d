import { sql } from 'kysely';
import { digestOf, newCode, newToken } from '#platform/auth/tokens.ts';
import type { Services } from '#platform/web/context.ts';

export const signInMinutes = 60;

/**
 * Begins a sign-in by e-mail: a link, and a code for the browser that asked. Whether the address is known shows neither in the
 * answer nor in the browser's cookie; `known` decides only whether a letter is sent.
 */
export async function beginSignIn(
  services: Services,
  wanted: { email: string; nextPath: string },
): Promise<{ known: boolean; token: string; code: string; browser: string }> {
  const begun = { token: newToken(), code: newCode(), browser: newToken() };
  const now = services.clock();
  const until = new Date(now.getTime() + signInMinutes * 60_000);
  const { rows } = await sql<{ known: boolean }>`
    select begin_sign_in(${wanted.email}, ${digestOf(begun.token)}, ${digestOf(begun.browser)},
      ${codeDigest(begun.browser, begun.code)}, ${until}, ${wanted.nextPath}, ${now}) as known`.execute(
    services.database,
  );
  return { known: rows[0]?.known === true, ...begun };
}

type Finished = { accountId: number; nextPath: string };

export async function finishSignInByLink(services: Services, token: string): Promise<Finished | undefined> {
  const { rows } = await sql<Finished>`
    select * from finish_sign_in_by_link(${digestOf(token)}, ${services.clock()})`.execute(services.database);
  return rows[0];
}

export async function finishSignInByCode(
  services: Services,
  typed: { browser: string; code: string },
): Promise<Finished | undefined> {
  const { rows } = await sql<Finished>`
    select * from finish_sign_in_by_code(${digestOf(typed.browser)}, ${codeDigest(typed.browser, typed.code)}, ${services.clock()})`.execute(
    services.database,
  );
  return rows[0];
}

/** Six digits alone could be tried from a stolen table; salted with the browser's secret they cannot. */
function codeDigest(browser: string, code: string): Buffer {
  return digestOf(`${browser}:${code}`);
}

/** Only a path of our own is followed after sign-in. */
export function safePath(wanted: string | undefined): string {
  return wanted && /^\/(?![/\\])[\w\-/.?=&%åäöÅÄÖ]*$/.test(wanted) ? wanted : '/';
}
