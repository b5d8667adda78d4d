import { createHash } from 'node:crypto';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { findPublicAddress, type PublicAddressKind } from '#platform/tenancy/public-address.ts';
import { inOrganisation } from '#platform/tenancy/transaction.ts';
import type { WebContext } from '#platform/web/context.ts';
import type { Route } from '#platform/web/route.ts';
import { writeCalendar, type CalendarEvent } from './calendar.ts';

/** What somebody's calendar reads again and again. */
export type Feed = { name: string; locale: Locale; events: readonly CalendarEvent[] };
type LoadFeed = (ctx: { db: Tx; organisation: Organisation; thingId: number }) => Promise<Feed | undefined>;

const refreshHours = 6;

/**
 * Calendars at secret addresses: `path` ends in `:token`, which may be followed by `.ics`. Each kind of address has its own way to load. No session is read;
 * an address that leads nowhere is not found.
 */
export function calendarFeed(path: `${string}/:token`, loaders: Partial<Record<PublicAddressKind, LoadFeed>>): Route[] {
  return [
    {
      method: 'GET',
      path,
      access: 'public',
      async handle(c, services) {
        const token = (c.req.param('token') ?? '').replace(/\.ics$/, '');
        for (const [kind, load] of Object.entries(loaders) as [PublicAddressKind, LoadFeed][]) {
          const found = await findPublicAddress(services.database, { token, kind });
          if (!found) continue;
          const { organisation, thingId } = found;
          const scope = { db: services.database, organisationId: organisation.id, reading: true };
          const feed = await inOrganisation(scope, (db) => load({ db, organisation, thingId }));
          if (feed)
            return calendarResponse(c, writeCalendar({ ...feed, purpose: { method: 'publish' }, refreshHours }));
        }
        return notFound();
      },
    },
  ];
}

/** The calendar, or that it is the same as the reader has (RFC 9110, 13.1.2). */
export function calendarResponse(c: WebContext, calendar: string): Response {
  const tag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
  c.header('ETag', tag);
  // Kept, but asked about each time: `no-store` would make every reading a whole one.
  c.header('Cache-Control', 'private, no-cache');
  c.header('X-Robots-Tag', 'noindex');
  const had = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (had.includes(tag) || had.includes('*')) return c.body(null, 304);
  c.header('Content-Type', 'text/calendar; charset=utf-8');
  return c.body(calendar);
}
