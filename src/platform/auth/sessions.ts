import { deleteCookie, setCookie } from 'hono/cookie';
import { sql } from 'kysely';
import { digestOf, newToken } from '#platform/auth/tokens.ts';
import type { Account, Services, WebContext } from '#platform/web/context.ts';

const days = 14;

/** `__Host-` ties the cookie to this host over TLS; the demonstration runs without TLS on loopback and cannot have it. */
export function sessionCookie(services: Pick<Services, 'mode'>): string {
  return services.mode === 'live' ? '__Host-stadig' : 'stadig';
}

export async function findSession(
  services: Services,
  wanted: { token: string; now: Date },
): Promise<Account | undefined> {
  const { rows } = await sql<{ accountId: number; email: string }>`
    select * from find_session(${digestOf(wanted.token)}, ${wanted.now})`.execute(services.database);
  const [row] = rows;
  return row && { id: row.accountId, email: row.email };
}

/** Opens a session and hands its token to the browser; the database keeps only its digest. */
export async function openSession(c: WebContext, services: Services, accountId: number): Promise<void> {
  const token = newToken();
  const now = services.clock();
  const until = new Date(now.getTime() + days * 86_400_000);
  await sql`select open_session(${digestOf(token)}, ${accountId}, ${now}, ${until})`.execute(services.database);
  setCookie(c, sessionCookie(services), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: services.mode === 'live',
    maxAge: days * 86_400,
  });
}

export async function closeSession(c: WebContext, services: Services, token: string | undefined): Promise<void> {
  if (token) await sql`select close_session(${digestOf(token)})`.execute(services.database);
  deleteCookie(c, sessionCookie(services), { path: '/', secure: services.mode === 'live' });
}

/** Signs the account out everywhere; returns how many sessions that ended. */
export async function closeAllSessions(services: Services, accountId: number): Promise<number> {
  const { rows } = await sql<{ closeAllSessions: number }>`select close_all_sessions(${accountId})`.execute(
    services.database,
  );
  return rows[0]?.closeAllSessions ?? 0;
}
