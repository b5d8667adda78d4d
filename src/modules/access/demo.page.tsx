import { sql } from 'kysely';
import { openSession } from '#platform/auth/sessions.ts';
import { AppError } from '#platform/errors.ts';
import type { OutboxMail } from '#platform/mail/mailer.ts';
import type { View } from '#platform/web/context.ts';
import { enter } from '#platform/web/enter.ts';
import { fileResponse, html, numberParam, readForm } from '#platform/web/page.tsx';
import type { Route } from '#platform/web/route.ts';
import { formatMoment } from '#foundations/clocks/index.ts';
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
    {
      method: 'GET',
      path: '/demo/utkorg/:letterId/:fileId',
      access: 'public',
      async handle(c) {
        // Counted from the first letter, so that an address means the same when more have come.
        const letter = letters().at(-numberParam(c, 'letterId'));
        const file = letter?.attachments?.[numberParam(c, 'fileId') - 1];
        if (!file) throw new AppError('not-found');
        return fileResponse(c, { body: new Uint8Array(file.bytes), mediaType: file.mediaType, name: file.name });
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
      {letters.map((letter, at) => (
        <article class="letter">
          <h2>{letter.subject}</h2>
          <p class="quiet">
            {t.to} <span>{letter.to.address}</span>
            {letter.replyTo && (
              <>
                {', '}
                {t.replyTo} <span>{letter.replyTo.address}</span>
              </>
            )}
            , {formatMoment(letter.sentAt, view.locale)}
          </p>
          <details open={at === 0}>
            <summary>{t.read}</summary>
            <pre class="letter-text">
              <LinkedText text={letter.text} />
            </pre>
            <Attachments letter={letter} number={letters.length - at} label={t.attachments} />
          </details>
        </article>
      ))}
    </PlainPage>
  );
}

function Attachments({ letter, number, label }: { letter: OutboxMail; number: number; label: string }) {
  const files = letter.attachments ?? [];
  if (files.length === 0) return null;
  return (
    <>
      <p>{label}</p>
      <ul>
        {files.map(({ name }, at) => (
          <li>
            <a href={accessPaths.outboxFile(number, at + 1)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function LinkedText({ text }: { text: string }) {
  return (
    <>{text.split(/(https?:\/\/\S+)/).map((part) => (part.startsWith('http') ? <a href={part}>{part}</a> : part))}</>
  );
}
