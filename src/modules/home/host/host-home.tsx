import { afterOutcomeTexts, type ReceivedParticipation } from '#modules/decisions/index.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Fold } from '#ui/fold.tsx';
import { accessPaths } from '#modules/access/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import { ButtonLink } from '#ui/button.tsx';
import { networkPaths, type NetworkToDo } from '#modules/network/index.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { Home } from '../load-home.ts';
import { dateSentences, taskSentences } from '../next-step/next-step-view.tsx';
import { hostTexts } from './host.texts.ts';

/** The first page of a network host: no steps of a municipality, but what comes next for the one who reads, and what the room is. */
export function HostHome({ view, home }: { view: MemberView; home: Home }) {
  const t = hostTexts[view.locale];
  const { next, why, button } = nextForHost(view, home);
  return (
    <>
      <div class="next-step">
        <p class="next-step-now">{next}</p>
        {why && <p>{why}</p>}
        {button && (
          <p>
            <ButtonLink href={button.href}>{button.label}</ButtonLink>
          </p>
        )}
        <p class="quiet">
          {t.people(home.people)} {t.room}
        </p>
      </div>
      {home.received.length > 0 && <Received view={view} received={home.received} />}
    </>
  );
}

const shownAtOnce = 10;

/** What municipalities on this installation have told about their part in what the network invited to, the latest first. */
function Received({ view, received }: { view: MemberView; received: readonly ReceivedParticipation[] }) {
  const t = afterOutcomeTexts[view.locale].received;
  const rest = received.slice(shownAtOnce);
  const lines = (some: readonly ReceivedParticipation[]) => (
    <ul class="waits">
      {some.map((one) => (
        <li>
          <span>
            {t.line(one.municipality, one.subject)}: {t.states[one.state]}
            {one.state === 'firm' && `, ${t.people(one.participants)}`}
          </span>
          <span class="quiet">
            {t.decided(one.decidedBy, formatDate(one.decidedOn, view.locale), one.itemNumber)} ·{' '}
            {t.came(formatDate(today(one.receivedAt), view.locale))}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{t.heading}</h2>
      {lines(received.slice(0, shownAtOnce))}
      {rest.length > 0 && <Fold summary={`${t.heading} (${rest.length})`}>{lines(rest)}</Fold>}
    </section>
  );
}

function nextForHost(view: MemberView, { own, people, deadlines, networks }: Home): ReturnType<typeof taskSentences> {
  const t = hostTexts[view.locale];
  const hosts = hasRole(view.actor, ['network_host', 'coordinator']);
  if (people === 1 && !hosts && view.actor.roles.includes('administrator')) {
    const { next, why, button } = t.alone;
    return { next, why, button: { href: accessPaths.addMember(view.organisation), label: button } };
  }
  if (own.by === 'role') return taskSentences(own.waiting, view);
  if (hosts) return nextOfNetworks(view, networks);
  const date = deadlines.find(({ organisation }) => organisation.id === view.organisation.id);
  return date ? dateSentences(date, view) : { next: t.nothing };
}

/** The network that needs most to be done comes first: one that is not sent before one that waits for answers. */
function nextOfNetworks(view: MemberView, networks: readonly NetworkToDo[]): ReturnType<typeof taskSentences> {
  const t = hostTexts[view.locale].networks;
  const order = ['meetings', 'parties', 'send', 'waits', 'answered'] as const;
  const first = order.flatMap((step) => networks.filter((one) => one.step === step))[0];
  if (!first || first.step === 'closed')
    return { next: t.none, why: t.what, button: { href: networkPaths.addNetwork(view.organisation), label: t.add } };
  const href = networkPaths.network(view.organisation, first.id);
  return { next: t.next[first.step](first.title, first.count), button: { href, label: t.open } };
}
