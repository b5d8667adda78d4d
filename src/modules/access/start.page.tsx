import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { closeAllSessions, closeSession, sessionCookie } from '#platform/auth/sessions.ts';
import { safePath } from '#platform/auth/sign-in.ts';
import { AppError } from '#platform/errors.ts';
import { isLocale } from '#platform/i18n/locale.ts';
import { roleTexts } from '#platform/tenancy/roles.texts.ts';
import type { View } from '#platform/web/context.ts';
import { enter, localeCookie } from '#platform/web/enter.ts';
import { html } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { ButtonLink, PostButton } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { PlainPage } from '#ui/frame.tsx';
import { accessPaths } from '#modules/access/access.paths.ts';
import { accessTexts } from '#modules/access/access.texts.ts';

/** Who one can be in the demonstration. */
export type CastMember = { email: string; name: string; title: string; organisation: string };

/** First page, choice of organisation, own account, language. */
export function startRoutes(cast: readonly CastMember[]): Route[] {
  return [
    {
      method: 'GET',
      path: accessPaths.start,
      access: 'public',
      async handle(c, services) {
        const view = await enter(c, services, 'public');
        const [only, another] = view.mode === 'demo' && c.req.query('byt') ? [] : view.memberships;
        if (only && !another) return c.redirect(accessPaths.home(only.organisation), 303);
        if (only) return c.redirect(accessPaths.choose, 303);
        return html(c, <StartPage view={view} cast={cast} />);
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

function StartPage({ view, cast }: { view: View; cast: readonly CastMember[] }) {
  const t = accessTexts[view.locale].start;
  return (
    <PlainPage view={view} title={t.title}>
      <p class="lead">{t.lead}</p>
      <p>
        <ButtonLink href={accessPaths.signIn}>{t.signIn}</ButtonLink>
      </p>
      <h2>{t.what}</h2>
      <ul>
        {t.points.split('\n').map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      {view.mode === 'demo' && (
        <>
          <h2>{t.demo}</h2>
          <p>{t.demoLead}</p>
          <ul class="cast">
            {cast.map((member) => (
              <li>
                <PostButton
                  action={accessPaths.demoSignIn}
                  fields={{ email: member.email }}
                  label={t.as(member.name, member.title, member.organisation)}
                />
              </li>
            ))}
          </ul>
          <p>
            <a href="/svara/demo">{t.answer}</a>
          </p>
          <p>
            <a href={accessPaths.outbox}>{t.outbox}</a>
          </p>
        </>
      )}
    </PlainPage>
  );
}

function ChoosePage({ view }: { view: View }) {
  const t = accessTexts[view.locale].choose;
  return (
    <PlainPage view={view} title={t.title}>
      {view.memberships.length === 0 && <p>{t.none}</p>}
      <ul>
        {view.memberships.map(({ organisation, actor }) => (
          <li>
            <a href={accessPaths.home(organisation)}>{organisation.name}</a>
            <br />
            {t.as(actor.roles.map((role) => roleTexts[view.locale][role]).join(', '))}
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}

function AccountPage({ view }: { view: View }) {
  const t = accessTexts[view.locale].account;
  return (
    <PlainPage view={view} title={t.title}>
      <Facts
        items={[
          { term: t.email, value: view.account?.email ?? '' },
          {
            term: t.organisations,
            value: view.memberships.map(({ organisation }) => (
              <a href={accessPaths.home(organisation)}>{organisation.name} </a>
            )),
          },
        ]}
      />
      <p>{t.everywhereHint}</p>
      <PostButton action={accessPaths.signOutEverywhere} label={t.everywhere} />
    </PlainPage>
  );
}
