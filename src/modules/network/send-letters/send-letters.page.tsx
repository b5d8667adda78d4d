import type { MemberView } from '#platform/web/context.ts';
import { action, page } from '#platform/web/page.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { listMeetings, type Meeting } from '../meetings/meeting.queries.ts';
import { networkCrumbs } from '../network-crumbs.ts';
import { networkPaths } from '../network.paths.ts';
import { getNetwork, type Network } from '../network.queries.ts';
import { listParties, type Party } from '../parties/party.queries.ts';
import { invitationLetter } from './compose-letter.ts';
import { LetterShown } from './letter-shown.tsx';
import { getSending, listDoubtful, listRefused } from './letters.queries.ts';
import { lettersTexts } from './letters.texts.ts';
import { inviteParties, settleDoubt, tryMailAgain } from './send-letters.commands.ts';
import { SendingShown } from './sending-shown.tsx';

const path = '/:organisation/natverk/:id/utskick';

/** Shows the letter and who gets it, then how far the letters have come. */
export const sendLettersPages = [
  ...page({
    path,
    access: inviteParties.roles,
    load: async ({ db }, { id }) => ({
      network: await getNetwork(db, id),
      meetings: await listMeetings(db, id),
      parties: await listParties(db, id),
      sending: await getSending(db, id),
      refused: await listRefused(db, id),
      doubtful: await listDoubtful(db, id),
    }),
    view(view, { network, meetings, parties, sending, refused, doubtful }) {
      const t = lettersTexts[view.locale];
      const listed = parties.filter(({ state }) => state === 'listed');
      return (
        <Page view={view} step="network" title={t.title} lead={t.lead} breadcrumbs={networkCrumbs(view, network)}>
          {sending.ordered > 0 && (
            <SendingShown view={view} networkId={network.id} sending={sending} refused={refused} doubtful={doubtful} />
          )}
          <Next view={view} network={network} meetings={meetings} parties={parties} listed={listed} />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: inviteParties,
    input: ({ id }) => ({ id }),
    next: (id, view) => networkPaths.send(view.organisation, id),
  }),
  ...action({
    path: '/:organisation/natverk/:id/utskick/igen',
    command: tryMailAgain,
    input: ({ id }) => ({ id }),
    next: (id, view) => networkPaths.send(view.organisation, id),
  }),
  ...action({
    path: '/:organisation/natverk/:id/utskick/brev/:mailId/framme',
    command: settleDoubt,
    input: ({ id, mailId }) => ({ id, mailId, came: true }),
    next: (id, view) => networkPaths.send(view.organisation, id),
  }),
  ...action({
    path: '/:organisation/natverk/:id/utskick/brev/:mailId/igen',
    command: settleDoubt,
    input: ({ id, mailId }) => ({ id, mailId, came: false }),
    next: (id, view) => networkPaths.send(view.organisation, id),
  }),
];

type Shown = { view: MemberView; network: Network; meetings: Meeting[]; parties: Party[]; listed: Party[] };

function Next({ view, network, meetings, parties, listed }: Shown) {
  const t = lettersTexts[view.locale];
  const { organisation } = view;
  if (network.state === 'closed') return <p>{t.closed}</p>;
  if (!meetings.some(({ state }) => state === 'planned'))
    return (
      <EmptyState
        purpose={t.noMeetings}
        action={<ButtonLink href={networkPaths.addMeeting(organisation, network.id)}>{t.toMeetings}</ButtonLink>}
      />
    );
  if (listed.length === 0)
    return (
      <EmptyState
        purpose={parties.length === 0 ? t.noParties : t.nobodyNew}
        action={<ButtonLink href={networkPaths.addParties(organisation, network.id)}>{t.toParties}</ButtonLink>}
      />
    );
  return <Ask view={view} network={network} meetings={meetings} listed={listed} />;
}

function Ask({ view, network, meetings, listed }: Omit<Shown, 'parties'>) {
  const t = lettersTexts[view.locale];
  const outside = listed.filter(({ partnerOrganisationId }) => partnerOrganisationId === null);
  const inside = listed.length - outside.length;
  const name = outside[0]?.name ?? listed[0]?.name ?? '';
  const host = view.organisation.name;
  return (
    <>
      {network.state === 'open' && <h2>{t.again}</h2>}
      <Confirm
        action={networkPaths.send(view.organisation, network.id)}
        heading="h2"
        question={t.question(network.title)}
        consequences={[
          ...(outside.length > 0 ? [t.mails(outside.length), t.personal] : []),
          ...(inside > 0 ? [t.inside(inside)] : []),
          ...(network.state === 'draft' ? [t.opens] : []),
          ...(network.contactEmail === '' ? [t.noContact] : []),
        ]}
        label={t.button(listed.length)}
        cancelHref={networkPaths.network(view.organisation, network.id)}
      />
      {outside.length > 0 && (
        <LetterShown
          locale={view.locale}
          letter={invitationLetter({ host, network, kind: 'invitation', name, meetings, now: view.now })}
        />
      )}
    </>
  );
}
