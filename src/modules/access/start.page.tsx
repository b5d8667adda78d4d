import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { closeAllSessions, closeSession, sessionCookie } from '#platform/auth/sessions.ts';
import { safePath } from '#platform/auth/sign-in.ts';
import { AppError } from '#platform/errors.ts';
import { isLocale, type Locale } from '#platform/i18n/locale.ts';
import { roleTexts } from '#platform/tenancy/roles.texts.ts';
import type { View } from '#platform/web/context.ts';
import { enter, localeCookie, tourCookie } from '#platform/web/enter.ts';
import { html } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { ButtonLink, PostButton } from '#ui/button.tsx';
import { PlainPage } from '#ui/frame.tsx';
import { accessPaths } from '#modules/access/access.paths.ts';
import { searchKeyRoute, SearchKeyChoice } from '#modules/access/search-key.page.tsx';
import { accessTexts } from '#modules/access/access.texts.ts';
import { startTexts } from '#modules/access/start.texts.ts';
import { ThreadPicture } from '#modules/access/thread-picture.tsx';

/** Who one can be in the demonstration: where their work is, what they do, and what a visitor sees as them. */
export type CastMember = {
  slug: string;
  email: string;
  name: string;
  organisation: string;
  title: Record<Locale, string>;
  sees: Record<Locale, string>;
};

/** First page, choice of organisation, own account, language. */
export function startRoutes(cast: readonly CastMember[]): Route[] {
  return [
    {
      method: 'GET',
      path: accessPaths.start,
      access: 'public',
      async handle(c, services) {
        const view = await enter(c, services, 'public');
        const home = view.mode === 'demo' && c.req.query('byt') ? undefined : firstHome(view, cast);
        if (home === undefined) return html(c, <StartPage view={view} cast={cast} />);
        // Whoever comes in by the front door has left the guided tour.
        if (view.tourStop !== undefined) deleteCookie(c, tourCookie, { path: '/' });
        return c.redirect(home, 303);
      },
    },
    {
      method: 'GET',
      path: accessPaths.choose,
      access: 'account',
      async handle(c, services) {
        return html(c, <ChoosePage view={await enter(c, services, 'account')} />);
      },
    },
    {
      method: 'GET',
      path: accessPaths.account,
      access: 'account',
      async handle(c, services) {
        return html(c, <AccountPage view={await enter(c, services, 'account')} />);
      },
    },
    searchKeyRoute,
    {
      method: 'POST',
      path: accessPaths.signOut,
      access: 'public',
      async handle(c, services) {
        await closeSession(c, services, getCookie(c, sessionCookie(services)));
        return c.redirect(accessPaths.start, 303);
      },
    },
    {
      method: 'POST',
      path: accessPaths.signOutEverywhere,
      access: 'account',
      async handle(c, services) {
        const { account } = await enter(c, services, 'account');
        if (!account) throw new AppError('signed-out');
        await closeAllSessions(services, account.id);
        deleteCookie(c, sessionCookie(services), { path: '/', secure: services.mode === 'live' });
        return c.redirect(accessPaths.start, 303);
      },
    },
    {
      method: 'GET',
      path: '/sprak/:locale',
      access: 'public',
      async handle(c, services) {
        const locale = c.req.param('locale');
        if (!isLocale(locale)) throw new AppError('not-found');
        setCookie(c, localeCookie, locale, {
          path: '/',
          sameSite: 'Lax',
          secure: services.mode === 'live',
          maxAge: 365 * 86_400,
        });
        return c.redirect(safePath(c.req.query('vidare')), 303);
      },
    },
  ];
}

/** Where a person who is signed in begins: at home, or where they choose among several. Of the cast, each has a place of their own. */
function firstHome(view: View, cast: readonly CastMember[]): string | undefined {
  const [only, another] = view.memberships;
  if (!only) return undefined;
  if (!another) return accessPaths.home(only.organisation);
  const own = cast.find(({ email }) => email === view.account?.email);
  return own ? accessPaths.home(own) : accessPaths.choose;
}

function StartPage({ view, cast }: { view: View; cast: readonly CastMember[] }) {
  const t = startTexts[view.locale];
  return (
    <PlainPage view={view} title={t.title}>
      <p class="lead">{t.lead}</p>
      {view.mode === 'demo' ? (
        <TourButton view={view} />
      ) : (
        <p>
          <ButtonLink href={accessPaths.signIn}>{t.signIn}</ButtonLink>
        </p>
      )}
      <h2>{t.chain}</h2>
      <ThreadPicture locale={view.locale} />
      <p>{t.chainMore}</p>
      <h2>{t.promises}</h2>
      <ul>
        {Object.values(t.promiseList).map((promise) => (
          <li>{promise}</li>
        ))}
      </ul>
      {view.mode === 'demo' && <Demonstration view={view} cast={cast} />}
    </PlainPage>
  );
}

function TourButton({ view }: { view: View }) {
  const t = startTexts[view.locale].tour;
  const stop = view.tourStop ?? 1;
  return (
    <>
      <PostButton action={`/demo/rundtur/${stop}`} label={view.tourStop ? t.goOn(stop) : t.begin} variant="primary" />
      <p class="quiet">{t.about}</p>
    </>
  );
}

function Demonstration({ view, cast }: { view: View; cast: readonly CastMember[] }) {
  const t = startTexts[view.locale];
  return (
    <>
      <h2>{t.demo}</h2>
      <p>{t.demoLead}</p>
      <ul class="cast">
        {cast.map((member) => (
          <li>
            <p>
              <strong>{member.name}</strong>, {member.title[view.locale]}
              <span>{member.organisation}</span>
            </p>
            <p>{member.sees[view.locale]}</p>
            <PostButton action={accessPaths.demoSignIn} fields={{ email: member.email }} label={t.as(member.name)} />
          </li>
        ))}
      </ul>
      <h2>{t.more}</h2>
      <ul>
        <li>
          <a href="/svara/demo">{t.answer}</a>
        </li>
        <li>
          <a href={accessPaths.outbox}>{t.outbox}</a>
        </li>
        <li>
          <a href={accessPaths.signIn}>{t.byMail}</a>
        </li>
      </ul>
    </>
  );
}

function ChoosePage({ view }: { view: View }) {
  const t = accessTexts[view.locale].choose;
  return (
    <PlainPage view={view} title={t.title}>
      {view.memberships.length === 0 && <p>{t.none}</p>}
      <OwnOrganisations view={view} />
    </PlainPage>
  );
}

function OwnOrganisations({ view }: { view: View }) {
  const t = accessTexts[view.locale].choose;
  return (
    <ul class="own-organisations">
      {view.memberships.map(({ organisation, actor }) => (
        <li>
          <a href={accessPaths.home(organisation)}>{organisation.name}</a>
          <span class="quiet">
            {t.as(actor.roles.map((role) => roleTexts[view.locale][role]).join(', '), actor.roles.length)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function AccountPage({ view }: { view: View }) {
  const t = accessTexts[view.locale].account;
  return (
    <PlainPage view={view} title={t.title}>
      <p class="lead">{t.lead(view.account?.email ?? '')}</p>
      {view.memberships.length > 0 && (
        <>
          <h2>{t.organisations}</h2>
          <OwnOrganisations view={view} />
        </>
      )}
      <SearchKeyChoice view={view} />
      <h2>{t.everywhereTitle}</h2>
      <p>{t.everywhereHint}</p>
      <PostButton action={accessPaths.signOutEverywhere} label={t.everywhere} />
    </PlainPage>
  );
}
