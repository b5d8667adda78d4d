import { page } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import { feesPaths } from '#modules/fees/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Page } from '#ui/frame.tsx';
import { feedTexts } from './calendar-feed/feed.texts.ts';
import { listMeetings } from './meetings/meeting.queries.ts';
import { MeetingsTable } from './meetings/meetings-table.tsx';
import { meetingsTexts } from './meetings/meetings.texts.ts';
import { networkCrumbs } from './network-crumbs.ts';
import { textsOf, termsOf } from './network-facts.ts';
import { networkPageTexts } from './network-page.texts.ts';
import { countWork } from './network-work.queries.ts';
import { Work } from './network-work.tsx';
import { NetworkStateMark } from './network-state-mark.tsx';
import { networkPaths } from './network.paths.ts';
import { getNetwork, type Network } from './network.queries.ts';
import { hostRoles } from './network.roles.ts';
import { listParties } from './parties/party.queries.ts';
import { nextOfNetwork, type NetworkStanding } from './next-of-network.rules.ts';
import { countParticipants } from './registrations/registrations.queries.ts';

/** One network: what comes next, what has been answered, its meetings and what it says. */
export const networkPage = page({
  path: '/:organisation/natverk/:id',
  access: hostRoles,
  async load({ db, now }, { id }) {
    const network = await getNetwork(db, id);
    const [meetings, parties] = [await listMeetings(db, id), await listParties(db, id)];
    const [participants, work] = [await countParticipants(db, id), await countWork(db, id)];
    return { network, meetings, parties, now, participants, work };
  },
  view(view, { network, meetings, parties, now, participants, work }) {
    const t = networkPageTexts[view.locale];
    const m = meetingsTexts[view.locale];
    const { organisation, locale } = view;
    const invited = parties.filter(({ state }) => state !== 'listed');
    const answered = invited.filter(({ state }) => state !== 'invited');
    return (
      <Page
        view={view}
        step="network"
        title={network.title}
        lead={<NetworkStateMark state={network.state} locale={locale} />}
        breadcrumbs={networkCrumbs(view)}
      >
        <Next view={view} network={network} standing={{ network, meetings, parties }} />
        <h2>{t.answers}</h2>
        <p>
          {invited.length === 0
            ? t.listed(parties.length)
            : `${t.answersLine(answered.length, invited.length)}. ${t.participants(participants, network.seats)}`}
          .
        </p>
        <p>
          <a href={networkPaths.parties(organisation, network.id)}>{t.links.parties}</a>
        </p>
        <h2>{m.heading}</h2>
        {meetings.length === 0 ? <p>{m.none}</p> : <MeetingsTable view={view} meetings={meetings} now={now} />}
        {network.state !== 'closed' && (
          <ButtonRow>
            <ButtonLink href={networkPaths.addMeeting(organisation, network.id)} variant="secondary">
              {m.add}
            </ButtonLink>
            <a href={networkPaths.addMeetings(organisation, network.id)}>{m.addSeveral}</a>
          </ButtonRow>
        )}
        <Work
          {...{ view, work }}
          networkId={network.id}
          registered={parties.filter(({ state }) => state === 'registered').length}
        />
        <h2>{t.about}</h2>
        {textsOf(network, locale).map(({ heading, text }) => (
          <>
            <h3>{heading}</h3>
            {text.split('\n\n').map((part) => (
              <p class="typed">{part}</p>
            ))}
          </>
        ))}
        <Facts items={termsOf(network, locale)} />
        <More view={view} network={network} />
      </Page>
    );
  },
});

/** What the host does next, with one button. */
function Next({ view, network, standing }: { view: MemberView; network: Network; standing: NetworkStanding }) {
  const t = networkPageTexts[view.locale].next;
  const m = meetingsTexts[view.locale];
  const { links } = networkPageTexts[view.locale];
  const at = [view.organisation, network.id] as const;
  const next = nextOfNetwork(standing);
  const said = {
    meetings: { text: t.meetings, href: networkPaths.addMeetings(...at), label: m.addSeveral },
    parties: { text: t.parties, href: networkPaths.addParties(...at), label: links.addParties },
    send: { text: t.send, href: networkPaths.send(...at), label: t.begin },
    waits: { text: t.waits(next.count), href: networkPaths.missing(...at), label: t.missing },
    answered: { text: t.answered, href: networkPaths.missing(...at), label: t.missing },
    closed: { text: t.closed, href: networkPaths.missing(...at), label: t.missing },
  }[next.step];
  return (
    <div class="next-step">
      <p class="next-step-now">{said.text}</p>
      <p>
        <ButtonLink href={said.href}>{said.label}</ButtonLink>
      </p>
    </div>
  );
}

function More({ view, network }: { view: MemberView; network: Network }) {
  const t = networkPageTexts[view.locale].links;
  const at = [view.organisation, network.id] as const;
  const links = [
    { href: networkPaths.feed(...at), label: feedTexts[view.locale].title },
    { href: feesPaths.invoices(view.organisation), label: t.invoices },
    { href: networkPaths.invitation(...at), label: t.preview },
    { href: networkPaths.changeNetwork(...at), label: t.change },
    { href: networkPaths.copyNetwork(...at), label: t.copy },
    ...(network.state === 'draft' ? [{ href: networkPaths.removeNetwork(...at), label: t.remove }] : []),
    ...(network.state === 'open' ? [{ href: networkPaths.closeNetwork(...at), label: t.close }] : []),
  ];
  return (
    <>
      <h2>{t.more}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
