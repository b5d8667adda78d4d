import { AppError } from '#platform/errors.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { download, page } from '#platform/web/page.tsx';
import { writeCalendar } from '#foundations/calendar/index.ts';
import { DocumentView, isPdfAvailable, renderPdf } from '#foundations/documents/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { listMeetings } from '../meetings/meeting.queries.ts';
import { networkCrumbs } from '../network-crumbs.ts';
import { feedTexts } from '../calendar-feed/feed.texts.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { hostRoles } from '../network.roles.ts';
import { eventOf } from './event-of-meeting.ts';
import { invitationDocument } from './invitation-document.ts';
import { invitationTexts } from './invitation.texts.ts';

/** The invitation as it is read by whoever gets it, also for those at the host who only read; as PDF, and its meetings for a calendar. */
export const invitationPages = [
  ...page({
    path: '/:organisation/natverk/:id/inbjudan',
    load: async ({ db }, { id }) => ({ network: await getNetwork(db, id), meetings: await listMeetings(db, id) }),
    view(view, { network, meetings }) {
      const t = invitationTexts[view.locale];
      const at = [view.organisation, network.id] as const;
      const host = view.organisation.name;
      const isHost = hasRole(view.actor, hostRoles);
      return (
        <Page
          view={view}
          step="network"
          title={t.title(network.title)}
          lead={t.lead}
          breadcrumbs={isHost ? networkCrumbs(view, network) : undefined}
        >
          <ButtonRow>
            {isHost && <ButtonLink href={networkPaths.send(...at)}>{t.send}</ButtonLink>}
            <a href={networkPaths.invitationPdf(...at)}>{t.pdf}</a>
            <a href={networkPaths.calendarFile(...at)}>{t.calendar}</a>
            {isHost && <a href={networkPaths.feed(...at)}>{feedTexts[view.locale].title}</a>}
          </ButtonRow>
          <DocumentView document={invitationDocument({ host, network, meetings, locale: view.locale })} />
        </Page>
      );
    },
  }),
  ...download({
    path: '/:organisation/natverk/:id/inbjudan/pdf',
    load: async ({ db }, { id }) => ({ network: await getNetwork(db, id), meetings: await listMeetings(db, id) }),
    async make({ network, meetings }, view) {
      const t = invitationTexts[view.locale];
      if (!isPdfAvailable()) throw new AppError('not-now', t.pdfUnavailable);
      const document = invitationDocument({ host: view.organisation.name, network, meetings, locale: view.locale });
      const body = new Uint8Array(await renderPdf(document));
      return { body, mediaType: 'application/pdf', name: t.fileName(network.title, 'pdf') };
    },
  }),
  ...download({
    path: '/:organisation/natverk/:id/inbjudan/kalender',
    load: async ({ db }, { id }) => ({ network: await getNetwork(db, id), meetings: await listMeetings(db, id) }),
    make: async ({ network, meetings }, { locale }) => {
      const events = meetings.map((meeting) => eventOf(network, meeting));
      const calendar = writeCalendar({ name: network.title, locale, events, purpose: { method: 'publish' } });
      const body = new TextEncoder().encode(calendar);
      const name = invitationTexts[locale].fileName(network.title, 'ics');
      return { body, mediaType: 'text/calendar; charset=utf-8', name };
    },
  }),
];
