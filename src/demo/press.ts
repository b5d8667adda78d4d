import { sql } from 'kysely';
import { digestOf, newToken } from '#platform/auth/tokens.ts';
import { sessionCookie } from '#platform/auth/sessions.ts';
import type { Services } from '#platform/web/context.ts';
import { mount } from '#platform/web/mount.ts';
import { decisions } from '#modules/decisions/index.ts';
import { situation } from '#modules/situation/index.ts';

/** A form of the system sent in by somebody at a moment of the story. Throws unless the form was taken. */
export async function pressAs(
  services: Services,
  pressed: { accountId: number; moment: Date; path: string; fields: Record<string, string> },
): Promise<void> {
  const { moment, path } = pressed;
  const inTheStory: Services = { ...services, clock: () => moment, log: () => undefined };
  const app = mount(inTheStory, [...situation.routes, ...decisions.routes], async (_c, _services, problem) => {
    throw problem instanceof Error ? problem : new Error(`${path} broke: ${problem.reference}`);
  });
  const token = newToken();
  const until = new Date(moment.getTime() + 3_600_000);
  await sql`select open_session(${digestOf(token)}, ${pressed.accountId}, ${moment}, ${until})`.execute(
    services.database,
  );
  const response = await app.request(services.publicUrl + path, {
    method: 'POST',
    headers: { cookie: `${sessionCookie(services)}=${token}`, origin: services.publicUrl },
    body: new URLSearchParams(pressed.fields),
  });
  await sql`select close_session(${digestOf(token)})`.execute(services.database);
  if (response.status !== 303) throw new Error(`${path} answered ${response.status}`);
}
