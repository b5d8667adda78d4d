import { sql } from 'kysely';
import { openSession } from '#platform/auth/sessions.ts';
import { AppError } from '#platform/errors.ts';
import type { OutboxMail } from '#platform/mail/mailer.ts';
import type { View } from '#platform/web/context.ts';
import { enter } from '#platform/web/enter.ts';
import { html, readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { formatMoment } from '#foundations/clocks/index.ts';
import { Facts } from '#ui/facts.tsx';
import { PlainPage } from '#ui/frame.tsx';
import { accessPaths } from '#modules/access/access.paths.ts';
import { accessTexts } from '#modules/access/access.texts.ts';
import type { CastMember } from '#modules/access/start.page.tsx';

/** Only mounted in the demonstration: sign-in as one of the cast, and the letters that went nowhere. */
export function demoRoutes(cast: readonly CastMember[], letters: () => readonly OutboxMail[]): Route[] {
  return [
    {
      method: 'POST',
      path: accessPaths.demoSignIn,
      access: 'public',
      async handle(c, services) {
        const { email } = await readForm(c);
        const chosen = cast.find((member) => member.email === email);
        if (!chosen || services.mode !== 'demo') throw new AppError('not-found');
        const { rows } = await sql<{ id: number }>`select ensure_account(${chosen.email}) as id`.execute(
          services.database,
        );
        const [account] = rows;
        if (!account) throw new AppError('not-found');
        await openSession(c, services, account.id);
        return c.redirect(accessPaths.start, 303);
      },
    },
    {
      method: 'GET',
      path: accessPaths.outbox,
      access: 'public',
      async handle(c, services) {
        return html(c, <OutboxPage view={await enter(c, services, 'public')} letters={letters()} />);
      },
    },
  ];
}

function OutboxPage({ view, letters }: { view: View; letters: readonly OutboxMail[] }) {
  const t = accessTexts[view.locale].outbox;
  return (
    <PlainPage view={view} title={t.title}>
      <p class="lead">{t.lead}</p>
      {letters.length === 0 && <p>{t.empty}</p>}
      {letters.map((letter) => (
        <article class="letter">
          <h2>{letter.subject}</h2>
          <Facts
            items={[
              { term: t.to, value: letter.to.address },
              { term: t.at, value: formatMoment(letter.sentAt, view.locale) },
            ]}
          />
          <pre class="letter-text">
            <LinkedText text={letter.text} />
          </pre>
        </article>
      ))}
    </PlainPage>
  );
}

function LinkedText({ text }: { text: string }) {
  return (
    <>{text.split(/(https?:\/\/\S+)/).map((part) => (part.startsWith('http') ? <a href={part}>{part}</a> : part))}</>
  );
}
