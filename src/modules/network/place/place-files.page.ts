import { notFound } from '#platform/errors.ts';
import { findFile } from '#platform/files/files.ts';
import type { Services, WebContext } from '#platform/web/context.ts';
import { fileResponse } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { calendarResponse, writeCalendar } from '#foundations/calendar/index.ts';
import { readAtHost, type AtPlace } from './at-link.ts';
import { placeRoute } from './place-route.ts';

/** What a party takes away from its place: the meetings for a calendar, material, and its own files. */
export const placeFiles: Route[] = [
  placeRoute('GET', '/kalender.ics', (c, _services, at) => {
    const { locale } = at.view;
    const events = at.state.meetings.map((meeting) => ({
      uid: meeting.uid,
      sequence: meeting.sequence,
      title: `${at.state.network.title}: ${meeting.title}`,
      startsAt: new Date(meeting.startsAt),
      endsAt: new Date(meeting.endsAt),
      place: meeting.place,
      link: meeting.link,
      description: meeting.state === 'cancelled' ? meeting.cancelledWhy : meeting.agenda,
      isCancelled: meeting.state === 'cancelled',
      changedAt: at.view.now,
    }));
    const calendar = writeCalendar({ name: at.state.network.title, locale, events, purpose: { method: 'publish' } });
    const response = calendarResponse(c, calendar);
    response.headers.set('cache-control', 'no-store'); // a secret address leads here
    return Promise.resolve(response);
  }),
  placeRoute('GET', '/material/:materialId', async (c, services, at) => {
    const material = at.state.meetings
      .flatMap(({ materials }) => materials)
      .find(({ id }) => String(id) === c.req.param('materialId'));
    if (!material) notFound();
    return give(c, services, at, async (db) => {
      const { fileId } = await db
        .selectFrom('meetingMaterial')
        .select('fileId')
        .where('id', '=', material.id)
        .executeTakeFirstOrThrow();
      return findFile(db, fileId);
    });
  }),
  placeRoute('GET', '/filer/:fileId', async (c, services, at) => {
    const own = at.state.assignments
      .flatMap(({ handIn }) => handIn?.files ?? [])
      .find(({ id }) => String(id) === c.req.param('fileId'));
    if (!own) notFound();
    return give(c, services, at, (db) => findFile(db, own.id));
  }),
];

type Found = Awaited<ReturnType<typeof findFile>>;

async function give(
  c: WebContext,
  services: Services,
  at: AtPlace,
  find: Parameters<typeof readAtHost<Found>>[2],
): Promise<Response> {
  const file = await readAtHost(services, at, find);
  if (!file) notFound();
  return fileResponse(c, { body: file.bytes, mediaType: file.mediaType, name: file.name });
}
