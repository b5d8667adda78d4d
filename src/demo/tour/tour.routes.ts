import { deleteCookie, setCookie } from 'hono/cookie';
import { sql } from 'kysely';
import { openSession } from '#platform/auth/sessions.ts';
import { AppError } from '#platform/errors.ts';
import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { enter, hatCookie, tourCookie } from '#platform/web/enter.ts';
import type { Route } from '#platform/web/route.ts';
import { tourEnd } from '#src/demo/tour/tour.paths.ts';
import { tourOrganisation, tourStops, type TourStop } from '#src/demo/tour/tour-stops.ts';

/** Long enough for five minutes that become an hour. In seconds. */
const lasts = 7200;

/** Only mounted in the demonstration: a stop signs the visitor in as its person and leads to its page. */
export const tourRoutes: Route[] = [
  {
    method: 'POST',
    path: '/demo/rundtur/:stop',
    access: 'public',
    async handle(c, services) {
      if (services.mode !== 'demo') throw new AppError('not-found');
      const wanted = c.req.param('stop') ?? '';
      if (wanted === tourEnd) {
        deleteCookie(c, tourCookie, { path: '/' });
        return c.redirect('/?byt=person', 303);
      }
      const stop = /^[1-9]$/.test(wanted) ? tourStops[Number(wanted) - 1] : undefined;
      if (!stop) throw new AppError('not-found');
      const path = await findPage(services, stop);
      await becomePerson(c, services, stop.email);
      setCookie(c, tourCookie, wanted, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: lasts });
      return c.redirect(path, 303);
    },
  },
];

async function findPage(services: Services, stop: TourStop): Promise<string> {
  const organisation = await findOrganisation(services.database, tourOrganisation.slug);
  if (!organisation) throw new AppError('not-found');
  const scope = { db: services.database, organisationId: organisation.id, reading: true };
  return (await inOrganisation(scope, stop.find)) ?? stop.otherwise;
}

/** With all the roles they have: a hat that the visitor put on earlier would hide what the stop is about. */
async function becomePerson(c: WebContext, services: Services, email: string): Promise<void> {
  deleteCookie(c, hatCookie, { path: `/${tourOrganisation.slug}` });
  if ((await enter(c, services, 'public')).account?.email === email) return;
  const { rows } = await sql<{ id: number }>`select ensure_account(${email}) as id`.execute(services.database);
  const [account] = rows;
  if (!account) throw new AppError('not-found');
  await openSession(c, services, account.id);
}
