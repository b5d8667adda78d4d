import type { Command } from '#platform/command.ts';
import { hasPublicAddress } from '#platform/tenancy/public-address.ts';
import type { MemberView } from '#platform/web/context.ts';
import { enterAsMember } from '#platform/web/enter.ts';
import { action, commandScope, html, numberParam, page } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { calendarFeed } from '#foundations/calendar/index.ts';
import { Page } from '#ui/frame.tsx';
import { eventOf } from '../invitation/event-of-meeting.ts';
import { listMeetings } from '../meetings/meeting.queries.ts';
import { networkCrumbs, type Crumb } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork } from '../network.queries.ts';
import { participationCrumbs } from '../participation/participation-crumbs.ts';
import { participationPaths } from '../participation/participation.paths.ts';
import { getParticipation } from '../participation/participation.queries.ts';
import { listMeetings as listOwnMeetings } from '../participation/meetings.queries.ts';
import { calendarEventsOf } from '../participation-work/calendar-events.ts';
import {
  closeNetworkFeed,
  closeParticipationFeed,
  openNetworkFeed,
  openParticipationFeed,
  titleOfFeed,
  type FeedKind,
  type OpenedFeed,
} from './feed.commands.ts';
import { FeedWords } from './feed-words.tsx';
import { feedTexts } from './feed.texts.ts';
import { findPartyFeed } from './party-feed.ts';

/** What a calendar program reads at a secret address. */
const feed = calendarFeed('/kalender/:token', {
  'network-calendar': async ({ db, thingId }) => {
    const network = await getNetwork(db, thingId);
    const meetings = await listMeetings(db, thingId);
    return { name: network.title, locale: 'sv', events: meetings.map((meeting) => eventOf(network, meeting)) };
  },
  'party-calendar': ({ db, thingId }) => findPartyFeed(db, thingId),
  'participation-calendar': async ({ db, thingId }) => {
    const participation = await getParticipation(db, thingId);
    // A moment that does not move, so that what has not changed is the same file.
    const events = calendarEventsOf(
      participation,
      await listOwnMeetings(db, thingId),
      new Date('2026-01-01T00:00:00Z'),
    );
    return {
      name: participation.subject,
      locale: 'sv',
      events: events.map((event) => ({
        ...event,
        changedAt: new Date(event.changedAt.getTime() + event.sequence * 60_000),
      })),
    };
  },
});

export const feedPages: Route[] = [
  ...feed,
  ...pagesOf({
    path: '/:organisation/natverk/:id/prenumeration',
    kind: 'network-calendar',
    open: openNetworkFeed,
    close: closeNetworkFeed,
    crumbs: networkCrumbs,
    here: (view, id) => networkPaths.feed(view.organisation, id),
  }),
  ...pagesOf({
    path: '/:organisation/deltagande/:id/prenumeration',
    kind: 'participation-calendar',
    open: openParticipationFeed,
    close: closeParticipationFeed,
    crumbs: (view, { id, title }) => participationCrumbs(view, { id, subject: title }),
    here: (view, id) => participationPaths.feed(view.organisation, id),
  }),
];

type Half = {
  path: `/:organisation/${string}/:id/prenumeration`;
  kind: FeedKind;
  open: Command<{ id: number }, OpenedFeed>;
  close: Command<{ id: number }, number>;
  crumbs: (view: MemberView, thing: { id: number; title: string }) => Crumb[];
  here: (view: MemberView, id: number) => string;
};
type Shown = { half: Half; id: number; title: string; has: boolean; address?: string };

function pagesOf(half: Half): Route[] {
  const { path, kind, open, close } = half;
  return [
    ...page({
      path,
      access: open.roles,
      load: async ({ db }, { id }) => ({
        title: await titleOfFeed(db, kind, id),
        has: await hasPublicAddress(db, { kind, thingId: id }),
      }),
      view: (view, { title, has }, { id }) => <FeedPage view={view} shown={{ half, id, title, has }} />,
    }),
    {
      method: 'POST',
      path,
      access: open.roles,
      // The address is shown in the answer and nowhere else: where a redirect led it would stand in an address bar, and be kept.
      async handle(c, services) {
        const view = await enterAsMember(c, services, open.roles);
        const id = numberParam(c, 'id');
        const { token, title } = await open.run(commandScope(services, view), { id });
        const address = `${services.publicUrl}/kalender/${token}.ics`;
        return html(c, <FeedPage view={view} shown={{ half, id, title, has: true, address }} />);
      },
    },
    ...action({
      path: `${path}/borttagning`,
      command: close,
      input: ({ id }) => ({ id }),
      next: (id, view) => half.here(view, id),
    }),
  ];
}

function FeedPage({ view, shown }: { view: MemberView; shown: Shown }) {
  const t = feedTexts[view.locale];
  const { half, id, has, address } = shown;
  return (
    <Page view={view} step="network" title={t.title} lead={t.lead} breadcrumbs={half.crumbs(view, shown)}>
      <FeedWords locale={view.locale} action={half.here(view, id)} has={has} address={address} />
    </Page>
  );
}
