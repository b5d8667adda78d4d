import { z } from 'zod';
import { rateLimit } from '#platform/auth/rate-limit.ts';
import { AppError } from '#platform/errors.ts';
import { emailAddress } from '#platform/fields.ts';
import { defineForm, formState, parseForm, type FormState } from '#platform/form.ts';
import { trySend } from '#platform/mail/try-send.ts';
import type { Services } from '#platform/web/context.ts';
import { html, readForm } from '#platform/web/page.tsx';
import { networkOf, remoteAddress } from '#platform/web/remote-address.ts';
import type { Route } from '#platform/web/route.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { atDoor, type AtDoor } from './at-link.ts';
import { askForCode, codeMinutes, tryCode } from './door.ts';
import { PlacePage } from './place-page.tsx';
import { placePaths, placePattern } from './place.paths.ts';
import { doorTexts } from './door.texts.ts';

type Email = { email: string };
type Code = { code: string };

const emailForm = defineForm(doorTexts, (t) => z.object({ email: emailAddress(t.emailWrong) }));
const codeForm = defineForm(doorTexts, (t) =>
  z.object({
    code: z
      .string({ error: t.codeWrong })
      .transform((typed) => typed.replace(/\s/g, ''))
      .pipe(z.string().regex(/^\d{8}$/, t.codeWrong)),
  }),
);

/** What a browser meets that has not proved itself: a link that was forwarded leads here and no further. */
export function doorRoutes(): Route[] {
  let limits: { letters: (to: string) => boolean; browsers: (from: string) => boolean } | undefined;
  const limitsOf = (services: Services) =>
    (limits ??= {
      letters: rateLimit(services.clock, { times: 5, minutes: 15 }),
      browsers: rateLimit(services.clock, { times: 30, minutes: 15 }),
    });
  return [
    {
      method: 'POST',
      path: `${placePattern}/kod`,
      access: 'public',
      maxBody: 16 * 1024,
      async handle(c, services) {
        const at = await atDoor(c, services);
        const parsed = parseForm(emailForm, await readForm(c), at.view.locale);
        if (!parsed.ok) return html(c, <DoorPage at={at} form={parsed.state} />, 400);
        const { letters, browsers } = limitsOf(services);
        if (!browsers(networkOf(remoteAddress(c, services)))) throw new AppError('too-many-requests');
        const asked = await askForCode(c, services, { ...at, email: parsed.input.email });
        // Not waited for: neither the answer nor its time says whether the address was the right one.
        if (asked && letters(`${at.host.id} ${at.partyId}`)) void sendCode(services, { ...asked, host: at.host.name });
        return c.redirect(placePaths.askCode(at.base), 303);
      },
    },
    {
      method: 'GET',
      path: `${placePattern}/kod`,
      access: 'public',
      async handle(c, services) {
        return html(c, <CodePage at={await atDoor(c, services)} form={formState<Code>()} />);
      },
    },
    {
      method: 'POST',
      path: `${placePattern}/kod/svar`,
      access: 'public',
      maxBody: 16 * 1024,
      async handle(c, services) {
        const at = await atDoor(c, services);
        const parsed = parseForm(codeForm, await readForm(c), at.view.locale);
        if (parsed.ok && (await tryCode(c, services, { ...at, code: parsed.input.code })))
          return c.redirect(at.base, 303);
        const errors = [{ name: 'code' as const, message: doorTexts[at.view.locale].codeWrong }];
        return html(c, <CodePage at={at} form={{ values: {}, errors }} />, 400);
      },
    },
  ];
}

async function sendCode(services: Services, of: { code: string; email: string; host: string }): Promise<void> {
  const t = doorTexts.sv;
  const to = { name: '', address: of.email };
  await trySend(services, { to, subject: t.mailSubject(of.host), text: t.mail(of.code, of.host, codeMinutes) });
}

export function DoorPage({ at, form }: { at: AtDoor; form: FormState<Email> }) {
  const t = doorTexts[at.view.locale];
  return (
    <PlacePage at={at} title={t.title(at.host.name)} form={form} isFirst>
      <p>{t.lead}</p>
      <form method="post" action={placePaths.askCode(at.base)} novalidate>
        <TextField
          form={form}
          name="email"
          label={t.email}
          hint={t.emailHint}
          type="email"
          autocomplete="email"
          required
        />
        <Button>{t.send}</Button>
      </form>
      <p class="quiet">{t.why}</p>
    </PlacePage>
  );
}

function CodePage({ at, form }: { at: AtDoor; form: FormState<Code> }) {
  const t = doorTexts[at.view.locale];
  return (
    <PlacePage at={at} title={t.codeTitle} form={form} isFirst>
      <p>{t.codeLead(codeMinutes)}</p>
      {at.view.mode === 'demo' && (
        <Notice tone="info">
          {t.demo} <a href="/demo/utkorg">{t.outbox}</a>
        </Notice>
      )}
      <form method="post" action={placePaths.tryCode(at.base)} novalidate>
        <TextField
          form={form}
          name="code"
          label={t.code}
          hint={t.codeHint}
          inputmode="numeric"
          autocomplete="one-time-code"
          required
        />
        <Button>{t.open}</Button>
      </form>
      <p>
        <a href={at.base}>{t.again}</a>
      </p>
    </PlacePage>
  );
}
