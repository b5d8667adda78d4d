import { findOrganisation } from '#platform/tenancy/tenancy.queries.ts';
import type { MemberView, Services } from '#platform/web/context.ts';
import { formPage, page } from '#platform/web/page.tsx';
import { formatMoment } from '#foundations/clocks/index.ts';
import { ButtonRow, PostButton } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Facts } from '#ui/facts.tsx';
import { TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable } from '#ui/table.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { mailPaths } from '../mail.paths.ts';
import { getMatter } from '../matter.queries.ts';
import { formatSize } from '../registrar-mail/size.ts';
import { discardMailForm } from './discard-mail.form.ts';
import { mailTexts } from './mail.texts.ts';
import { getMailedIn, type MailedIn } from './mailed-in.queries.ts';
import { placeMailForm } from './place-mail.form.ts';
import { prepareMail, type PreparedMail } from './prepare-mail.ts';
import { discardMail, placeMail } from './settle-mail.command.ts';

const path = '/:organisation/arenden/post/:id';

export const mailPage = page({
  path,
  access: placeMail.roles,
  async load({ db }, { id }) {
    const mail = await getMailedIn(db, id);
    return {
      mail,
      matter: await getMatter(db, mail.matterId),
      other: mail.otherMatterId === null ? undefined : await getMatter(db, mail.otherMatterId),
    };
  },
  view(view, { mail, matter, other }) {
    const { one: t, noSubject, unknownSender, reasons, waiting } = mailTexts[view.locale];
    const waits = mail.state === 'quarantined';
    return (
      <Page
        view={view}
        step="decision"
        title={mail.subject || noSubject}
        breadcrumbs={[...matterCrumbs(view), { label: waiting.title, href: mailPaths.waiting(view.organisation) }]}
      >
        {waits && mail.reason && (
          <Notice tone="warning" title={t.why}>
            <p>{reasons[mail.reason]}</p>
            {other && <p>{t.belongs(other.title)}</p>}
            <p>{t.isReceived}</p>
          </Notice>
        )}
        <Facts
          items={[
            { term: t.claims, value: <Sender mail={mail} unknown={unknownSender} /> },
            { term: t.received, value: formatMoment(mail.receivedAt, view.locale) },
            {
              term: t.matter,
              value: <a href={decisionsPaths.matter(view.organisation, matter.id)}>{matter.title}</a>,
            },
            { term: t.state, value: stateOf(mail, view) },
          ]}
        />
        {waits && (
          <ButtonRow>
            <PostButton
              action={mailPaths.place(view.organisation, mail.id)}
              fields={{ to: other ? 'other' : 'this' }}
              variant="primary"
              label={other ? t.move(other.title) : t.place}
            />
            {other && (
              <PostButton
                action={mailPaths.place(view.organisation, mail.id)}
                fields={{ to: 'this' }}
                label={t.place}
              />
            )}
            <a href={mailPaths.discard(view.organisation, mail.id)}>{t.discard}</a>
          </ButtonRow>
        )}
        <h2>{t.text}</h2>
        {mail.text === '' ? (
          <p>{t.noText}</p>
        ) : (
          <>
            <p>{t.textLead}</p>
            <pre class="letter-text">{mail.text}</pre>
          </>
        )}
        <Files view={view} mail={mail} />
      </Page>
    );
  },
});

/** The bytes are read and judged once more, outside the transaction that places them. */
export const placeMailPage = formPage({
  path: '/:organisation/arenden/post/:id/plats',
  form: placeMailForm,
  command: placeMail,
  async load({ db }, { id }) {
    const mail = await getMailedIn(db, id);
    return { mail, matter: await getMatter(db, mail.matterId) };
  },
  view(view, { mail, matter }, form) {
    const t = mailTexts[view.locale];
    return (
      <Page
        view={view}
        step="decision"
        title={mail.subject || t.noSubject}
        form={form}
        breadcrumbs={matterCrumbs(view, matter)}
      >
        <PostButton
          action={mailPaths.place(view.organisation, mail.id)}
          fields={{ to: 'this' }}
          variant="primary"
          label={t.one.place}
        />
      </Page>
    );
  },
  input: async ({ to }, { id, organisation }, services) => ({
    id,
    to,
    mail: await prepared(services, organisation, id),
  }),
  next: (matterId, view) => `${decisionsPaths.matter(view.organisation, matterId)}#post`,
});

export const discardMailPage = formPage({
  path: '/:organisation/arenden/post/:id/gallring',
  form: discardMailForm,
  command: discardMail,
  load: async ({ db }, { id }) => getMailedIn(db, id),
  view(view, mail, form) {
    const t = mailTexts[view.locale];
    const { discard, waiting } = t;
    return (
      <Page
        view={view}
        step="decision"
        title={discard.title}
        form={form}
        breadcrumbs={[...matterCrumbs(view), { label: waiting.title, href: mailPaths.waiting(view.organisation) }]}
      >
        <Confirm
          action={mailPaths.discard(view.organisation, mail.id)}
          heading="h2"
          question={discard.question}
          consequences={[t.one.isReceived, discard.gone, discard.left]}
          label={discard.button}
          cancelHref={mailPaths.mail(view.organisation, mail.id)}
          danger
        >
          <TextField form={form} name="ground" label={discard.ground} hint={discard.groundHint} required />
        </Confirm>
      </Page>
    );
  },
  input: ({ ground }, { id }) => ({ id, ground }),
  next: (_matterId, view) => mailPaths.waiting(view.organisation),
});

async function prepared(services: Services, slug: string, id: number): Promise<PreparedMail | undefined> {
  const organisation = await findOrganisation(services.database, slug);
  return organisation && prepareMail(services, { organisationId: organisation.id, id });
}

function Sender({ mail, unknown }: { mail: MailedIn; unknown: string }) {
  return (
    <>
      {mail.senderName} <span class="breaks">{mail.sender || unknown}</span>
    </>
  );
}

function stateOf(mail: MailedIn, view: MemberView): string {
  const { one: t } = mailTexts[view.locale];
  switch (mail.state) {
    case 'quarantined':
      return t.waits;
    case 'placed':
      return t.placed(mail.settledBy);
    case 'discarded':
      return t.discarded(mail.settledBy);
    case 'repeated':
      return t.repeated;
  }
}

function Files({ view, mail }: { view: MemberView; mail: MailedIn }) {
  const { one: t, refusals } = mailTexts[view.locale];
  if (mail.files.length === 0) return null;
  return (
    <>
      <h2>{t.files}</h2>
      {mail.state === 'quarantined' && <p>{t.filesLead}</p>}
      <DataTable
        caption={t.files}
        captionHidden
        columns={[
          { label: t.file, rowHeader: true, cell: ({ name }) => name },
          { label: t.size, numeric: true, cell: ({ size }) => formatSize(size, view.locale) },
          { label: t.becomes, cell: ({ refused }) => (refused ? t.notKept(refusals[refused]) : t.kept) },
        ]}
        rows={mail.files}
      />
    </>
  );
}
