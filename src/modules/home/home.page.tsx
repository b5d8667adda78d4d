import type { Child } from 'hono/jsx';
import { organisationPaths } from '#modules/organisation/index.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { Page } from '#ui/frame.tsx';
import { DeadlineList } from './deadlines/deadline-list.tsx';
import { deadlinesTexts } from './deadlines/deadlines.texts.ts';
import { Doors, MoreDoors } from './doors/doors.tsx';
import { homePaths } from './home.paths.ts';
import { homeTexts } from './home.texts.ts';
import { HostHome } from './host/host-home.tsx';
import { hostTexts } from './host/host.texts.ts';
import { holdingsOf, Journey } from './journey/journey.tsx';
import { journeyOf } from './journey/journey.rules.ts';
import { loadHome, type Home } from './load-home.ts';
import { NewsList } from './news/news.tsx';
import { newsTexts } from './news/news.texts.ts';
import { NextStepView } from './next-step/next-step-view.tsx';
import { nextStepTexts } from './next-step/next-step.texts.ts';
import { TrackLine } from './track/track-line.tsx';
import { WaitingList } from './waiting/waiting-list.tsx';
import { awaitedRoles } from './waiting/waiting.rules.ts';
import { waitingTexts } from './waiting/waiting.texts.ts';

const datesAtOnce = 7;

/** Where we are and the one next step, days to keep, what others wait for, what others have done. */
export const homePage = page({
  path: '/:organisation/hem',
  load: loadHome,
  view(view, home) {
    const isHost = view.organisation.kind === 'host';
    const title = isHost ? hostTexts[view.locale].where : homeTexts[view.locale].where;
    return (
      <Page view={view} title={title(view.organisation.name)}>
        {isHost ? <HostHome view={view} home={home} /> : <Standing view={view} home={home} />}
        <div class="home-parts">
          {(home.all > 0 || isAwaited(view, home)) && <Dates view={view} home={home} />}
          {isAwaited(view, home) && (
            <Part id="vantar" heading={waitingTexts[view.locale].heading}>
              <WaitingList view={view} waiting={home.waiting} isAwaitedAbove={home.own.by === 'role'} />
            </Part>
          )}
          <Part id="nytt" heading={newsTexts[view.locale].heading}>
            <NewsList
              view={view}
              news={home.news}
              paths={new Map(home.situation.nodes.map(({ id, path }) => [id, path]))}
            />
          </Part>
        </div>
      </Page>
    );
  },
});

/** Whether anybody can wait for this person, here or elsewhere. */
function isAwaited(view: MemberView, home: Home): boolean {
  return home.waiting.length > 0 || hasRole(view.actor, awaitedRoles);
}

/** Whoever begins chooses between three doors; everybody else meets one sentence, one button, and the work on its thread. */
function Standing({ view, home }: { view: MemberView; home: Home }) {
  const { situation, counts, current, own, count } = home;
  const t = nextStepTexts[view.locale];
  const track = <TrackLine view={view} track={home.track} progress={home.progress} />;
  if (home.isNew && view.actor.roles.includes('coordinator')) {
    const there = holdingsOf('organisation', { nodes: situation.nodes, counts }, view.locale);
    return (
      <>
        <p class="next-step-now">
          {t.beginning} {t.begin}
        </p>
        <Doors view={view} />
        {there.length > 0 && (
          <p>
            {t.exists(there.join(', '))}{' '}
            <a href={organisationPaths.organisation(view.organisation)}>{t.organisation}</a>
          </p>
        )}
        {track}
      </>
    );
  }
  const plans = situation.nodes.filter(({ kind }) => kind === 'plan').toSorted((a, b) => b.id - a.id);
  return (
    <>
      <NextStepView view={view} current={current} own={own} count={count} plans={plans} />
      <Journey view={view} knots={journeyOf(situation, counts, current.step)} nodes={situation.nodes} counts={counts} />
      {track}
      {view.actor.roles.includes('coordinator') && (
        <MoreDoors view={view} left={home.doorsLeft} begun={situation.asking?.state === 'draft'} />
      )}
    </>
  );
}

function Dates({ view, home }: { view: MemberView; home: Home }) {
  const t = deadlinesTexts[view.locale];
  return (
    <Part id="datum" heading={t.heading}>
      {home.deadlines.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DeadlineList view={view} deadlines={home.deadlines.slice(0, datesAtOnce)} />
      )}
      {home.all > 0 && (
        <p>
          <a href={homePaths.dates(view.organisation)}>{t.all(home.all)}</a>
        </p>
      )}
    </Part>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children?: Child }) {
  return (
    <section aria-labelledby={id} class="home-part">
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
