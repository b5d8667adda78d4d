import type { Tx } from '#db/connection.ts';
import { findMailToken, addressOf } from '#platform/mail/mail-address.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatMoment } from '#foundations/clocks/index.ts';
import { ButtonRow, PostButton } from '#ui/button.tsx';
import { Fold } from '#ui/fold.tsx';
import { Notice } from '#ui/notice.tsx';
import { State } from '#ui/state.tsx';
import { addDesignation } from '../designations/designation.command.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { sameDesignation } from '../extract/designations-in-text.ts';
import { mailPaths } from '../mail.paths.ts';
import type { MatterRow } from '../matter.queries.ts';
import { recordDecision } from '../record-decision/record-decision.command.ts';
import { listRegistrarMail, listUnsent, type RegistrarMail } from '../registrar-mail/registrar-mail.queries.ts';
import { SentMail } from '../registrar-mail/sent-mail.tsx';
import { mailTexts } from './mail.texts.ts';
import { listMailedIn, type MailedIn } from './mailed-in.queries.ts';
import { openMatterAddress } from './matter-address.command.ts';
import { placeMail } from './settle-mail.command.ts';

export type MatterMail = {
  token: string | undefined;
  mails: MailedIn[];
  sent: RegistrarMail[];
  unsent: { id: number; title: string }[];
};

/** Letters to and from a matter. */
export async function loadMatterMail(db: Tx, matterId: number): Promise<MatterMail> {
  return {
    token: await findMailToken(db, { kind: 'matter', subjectId: matterId }),
    mails: await listMailedIn(db, matterId),
    sent: await listRegistrarMail(db, matterId),
    unsent: await listUnsent(db, matterId),
  };
}

/** What has been sent to the registrar, the matter's own address, and what has come to it. Nothing where none of it is. */
export function MatterMailView(props: { view: MemberView; matter: MatterRow; mail: MatterMail }) {
  const { view, matter, mail } = props;
  const t = mailTexts[view.locale].onMatter;
  const receives = view.mailDomain !== undefined;
  return (
    <>
      <SentMail view={view} matterId={matter.id} sent={mail.sent} unsent={mail.unsent} />
      {(receives || mail.mails.length > 0) && (
        <section id="post">
          <h2>{t.heading}</h2>
          <Proposals view={view} matter={matter} mails={mail.mails} />
          <Address view={view} matter={matter} token={mail.token} />
          {mail.mails.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <ul>
              {mail.mails.map((one) => (
                <li>
                  <OneMail view={view} matter={matter} mail={one} />
                </li>
              ))}
            </ul>
          )}
          {view.mode === 'demo' && receives && mail.token !== undefined && <Trial view={view} matter={matter} />}
        </section>
      )}
    </>
  );
}

/** Registration numbers in letters from somebody known that the matter does not have yet. */
function Proposals({ view, matter, mails }: { view: MemberView; matter: MatterRow; mails: readonly MailedIn[] }) {
  const t = mailTexts[view.locale].onMatter;
  if (!hasRole(view.actor, addDesignation.roles)) return null;
  const read = mails.filter(({ state }) => state === 'placed').flatMap(({ designations }) => designations);
  const proposed = read.filter(
    (value, at) =>
      !matter.designations.some((one) => sameDesignation(one.value, value)) &&
      read.findIndex((one) => sameDesignation(one, value)) === at,
  );
  if (proposed.length === 0) return null;
  return (
    <Notice tone="info" title={t.proposals}>
      {proposed.slice(0, 3).map((value) => (
        <>
          <p>{t.proposal(value)}</p>
          <PostButton
            action={mailPaths.takeDesignation(view.organisation, matter.id)}
            fields={{ value }}
            label={t.take(value)}
          />
        </>
      ))}
    </Notice>
  );
}

function Address({ view, matter, token }: { view: MemberView; matter: MatterRow; token: string | undefined }) {
  const t = mailTexts[view.locale].onMatter;
  const { mailDomain } = view;
  if (mailDomain === undefined || !hasRole(view.actor, openMatterAddress.roles)) return null;
  if (token === undefined)
    return (
      <>
        <p>{t.noAddress}</p>
        <PostButton action={mailPaths.address(view.organisation, matter.id)} label={t.open} />
      </>
    );
  const address = addressOf(token, mailDomain);
  return (
    <>
      <p>{t.addressLead}</p>
      <stadig-copy class="field" data-label={t.copy} data-done={t.copied}>
        <label class="ds-label" for="matter-address">
          {t.address}
        </label>
        <textarea class="ds-input" id="matter-address" rows={2} readonly spellcheck={false}>
          {address}
        </textarea>
      </stadig-copy>
      <p>
        <a href={mailPaths.address(view.organisation, matter.id)}>{t.renew}</a>
      </p>
    </>
  );
}

function OneMail({ view, matter, mail }: { view: MemberView; matter: MatterRow; mail: MailedIn }) {
  const texts = mailTexts[view.locale];
  const t = texts.onMatter;
  const may = hasRole(view.actor, placeMail.roles);
  const subject = mail.subject || texts.noSubject;
  const extract = mail.files.find(({ isExtract, documentId }) => isExtract && documentId !== undefined);
  return (
    <>
      {may ? <a href={mailPaths.mail(view.organisation, mail.id)}>{subject}</a> : subject}{' '}
      <span class="quiet">
        {mail.sender || texts.unknownSender}, {formatMoment(mail.receivedAt, view.locale)}
        {mail.reason === 'automatic' && mail.state === 'placed' && `, ${t.automatic}`}
      </span>
      {mail.state === 'quarantined' && (
        <p>
          <State tone="waiting">{t.waits}</State>{' '}
          {may && (
            <a href={mailPaths.mail(view.organisation, mail.id)} aria-label={`${t.toMail}: ${subject}`}>
              {t.toMail}
            </a>
          )}
        </p>
      )}
      {mail.state === 'placed' && mail.files.length > 0 && (
        <ul>
          {mail.files.map(({ name, fileId, refused }) => (
            <li>
              {refused ? (
                t.left(name, texts.refusals[refused])
              ) : fileId === undefined ? (
                name
              ) : (
                <a href={decisionsPaths.file(view.organisation, fileId)}>{name}</a>
              )}
            </li>
          ))}
        </ul>
      )}
      {matter.state === 'open' && extract?.documentId !== undefined && hasRole(view.actor, recordDecision.roles) && (
        <p>
          <a
            href={`${decisionsPaths.recordDecision(view.organisation, mail.matterId)}?handling=${extract.documentId}`}
            aria-label={`${t.record}: ${extract.name}`}
          >
            {t.record}
          </a>
        </p>
      )}
    </>
  );
}

function Trial({ view, matter }: { view: MemberView; matter: MatterRow }) {
  const t = mailTexts[view.locale].onMatter;
  const action = mailPaths.trial(view.organisation, matter.id);
  if (!hasRole(view.actor, openMatterAddress.roles)) return null;
  return (
    <Fold summary={t.trial}>
      <p>{t.trialLead}</p>
      <ButtonRow>
        <PostButton action={action} fields={{ kind: 'extract' }} label={t.trialExtract} />
        <PostButton action={action} fields={{ kind: 'stranger' }} label={t.trialSpoof} />
      </ButtonRow>
    </Fold>
  );
}
