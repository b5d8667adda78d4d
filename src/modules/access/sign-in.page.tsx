import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { openSession } from '#platform/auth/sessions.ts';
import {
  beginSignIn,
  finishSignInByCode,
  finishSignInByLink,
  safePath,
  signInMinutes,
} from '#platform/auth/sign-in.ts';
import { rateLimit } from '#platform/auth/rate-limit.ts';
import { AppError } from '#platform/errors.ts';
import { trySend } from '#platform/mail/try-send.ts';
import { emailAddress } from '#platform/fields.ts';
import { defineForm, formState, parseForm, type FormState } from '#platform/form.ts';
import type { Services, View, WebContext } from '#platform/web/context.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { enter } from '#platform/web/enter.ts';
import { html, readForm } from '#platform/web/page.tsx';
import { networkOf, remoteAddress } from '#platform/web/remote-address.ts';
import type { Route } from '#platform/web/route.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { HiddenField, TextField } from '#ui/field.tsx';
import { PlainPage } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { accessPaths } from '#modules/access/access.paths.ts';
import { accessTexts } from '#modules/access/access.texts.ts';

const browserCookie = 'stadig-inloggning';

const signInForm = defineForm(accessTexts, (t) =>
  z.object({ email: emailAddress(t.signIn.emailWrong), next: z.string().max(500).default('') }),
);
const codeForm = defineForm(accessTexts, (t) =>
  z.object({
    code: z
      .string({ error: t.code.codeWrong })
      .transform((typed) => typed.replace(/\s/g, ''))
      .pipe(z.string().regex(/^\d{8}$/, t.code.codeWrong)),
  }),
);

/** Sign-in by e-mail: a link that a mail scanner's GET does not use up, and a code for the browser that asked. */
export function signInRoutes(): Route[] {
  let limits: { letters: (to: string) => boolean; browsers: (from: string) => boolean } | undefined;
  function limitsOf(services: Services) {
    limits ??= {
      letters: rateLimit(services.clock, { times: 5, minutes: 15 }),
      browsers: rateLimit(services.clock, { times: 30, minutes: 15 }),
    };
    return limits;
  }
  return [
    {
      method: 'GET',
      path: accessPaths.signIn,
      access: 'public',
      async handle(c, services) {
        const view = await enter(c, services, 'public');
        return html(c, <SignInPage view={view} form={formState({ next: safePath(c.req.query('vidare')) })} />);
      },
    },
    {
      method: 'POST',
      path: accessPaths.signIn,
      access: 'public',
      async handle(c, services) {
        const view = await enter(c, services, 'public');
        const parsed = parseForm(signInForm, await readForm(c), view.locale);
        if (!parsed.ok) return html(c, <SignInPage view={view} form={parsed.state} />, 400);
        const { letters, browsers } = limitsOf(services);
        if (!browsers(networkOf(remoteAddress(c, services)))) throw new AppError('too-many-requests');
        const begun = await beginSignIn(services, { email: parsed.input.email, nextPath: safePath(parsed.input.next) });
        // Not waited for, and never told of: neither the answer nor its time says who has an account. When too many letters are asked for,
        // those that have gone still hold, so nobody is locked out by somebody else's asking.
        if (begun.known && letters(parsed.input.email))
          void sendLetter(services, { ...begun, email: parsed.input.email, locale: view.locale });
        setCookie(c, browserCookie, begun.browser, {
          path: accessPaths.signIn,
          httpOnly: true,
          sameSite: 'Strict',
          secure: services.mode === 'live',
          maxAge: signInMinutes * 60,
        });
        return c.redirect(accessPaths.signInCode, 303);
      },
    },
    {
      method: 'GET',
      path: accessPaths.signInCode,
      access: 'public',
      async handle(c, services) {
        const view = await enter(c, services, 'public');
        return html(c, <CodePage view={view} form={formState()} />);
      },
    },
    {
      method: 'POST',
      path: accessPaths.signInCode,
      access: 'public',
      async handle(c, services) {
        const view = await enter(c, services, 'public');
        const parsed = parseForm(codeForm, await readForm(c), view.locale);
        const browser = getCookie(c, browserCookie);
        const finished =
          parsed.ok && browser ? await finishSignInByCode(services, { browser, code: parsed.input.code }) : undefined;
        if (!finished) {
          const wrong = { name: 'code' as const, message: accessTexts[view.locale].code.codeWrong };
          return html(c, <CodePage view={view} form={{ values: {}, errors: [wrong] }} />, 400);
        }
        return signedIn(c, services, finished);
      },
    },
    {
      method: 'GET',
      path: '/logga-in/lank/:token',
      access: 'public',
      async handle(c, services) {
        const view = await enter(c, services, 'public');
        const t = accessTexts[view.locale].link;
        return html(
          c,
          <PlainPage view={view} title={t.title}>
            <p>{t.lead}</p>
            <form method="post">
              <Button>{t.submit}</Button>
            </form>
          </PlainPage>,
        );
      },
    },
    {
      method: 'POST',
      path: '/logga-in/lank/:token',
      access: 'public',
      async handle(c, services) {
        const finished = await finishSignInByLink(services, c.req.param('token') ?? '');
        if (!finished) {
          const view = await enter(c, services, 'public');
          return c.html(`<!DOCTYPE html>${String(await (<UsedLinkPage view={view} />))}`, 404);
        }
        return signedIn(c, services, finished);
      },
    },
  ];
}

async function sendLetter(
  services: Services,
  letter: { email: string; token: string; code: string; locale: Locale },
): Promise<void> {
  const t = accessTexts[letter.locale].mail;
  const link = new URL(accessPaths.signInLink(letter.token), services.publicUrl).href;
  const to = { name: '', address: letter.email };
  await trySend(services, { to, subject: t.subject, text: t.body(link, letter.code) });
}

async function signedIn(
  c: WebContext,
  services: Services,
  finished: { accountId: number; nextPath: string },
): Promise<Response> {
  await openSession(c, services, finished.accountId);
  deleteCookie(c, browserCookie, { path: accessPaths.signIn });
  return c.redirect(safePath(finished.nextPath), 303);
}

function SignInPage(props: { view: View; form: FormState<{ email: string; next: string }> }) {
  const t = accessTexts[props.view.locale].signIn;
  return (
    <PlainPage view={props.view} title={t.title} form={props.form}>
      <p>{t.lead}</p>
      <form method="post" action={accessPaths.signIn} novalidate>
        <HiddenField form={props.form} name="next" />
        <TextField form={props.form} name="email" label={t.email} type="email" autocomplete="email" required />
        <Button>{t.send}</Button>
      </form>
      <p class="quiet">{t.noAccess}</p>
    </PlainPage>
  );
}

function UsedLinkPage({ view }: { view: View }) {
  const t = accessTexts[view.locale];
  return (
    <PlainPage view={view} title={t.link.oldTitle}>
      <p>{t.link.old}</p>
      <ButtonLink href={accessPaths.signIn}>{t.code.again}</ButtonLink>
    </PlainPage>
  );
}

function CodePage(props: { view: View; form: FormState<{ code: string }> }) {
  const t = accessTexts[props.view.locale].code;
  return (
    <PlainPage view={props.view} title={t.title} form={props.form}>
      <p>{t.lead}</p>
      {props.view.mode === 'demo' && (
        <Notice tone="info">
          {t.demo} <a href={accessPaths.outbox}>{t.outbox}</a>
        </Notice>
      )}
      <form method="post" novalidate>
        <TextField
          form={props.form}
          name="code"
          label={t.code}
          inputmode="numeric"
          autocomplete="one-time-code"
          required
        />
        <Button>{t.submit}</Button>
      </form>
      <p>
        <a href={accessPaths.signIn}>{t.again}</a>
      </p>
    </PlainPage>
  );
}
