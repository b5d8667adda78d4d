import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { CheckboxField, HiddenField, RadioField, TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { DataTable } from '#ui/table.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { mailPaths } from '../mail.paths.ts';
import { prepareSending } from './prepare-sending.ts';
import { attachmentLines, sheetLines } from './register-sheet.ts';
import { changeMailSettings } from './registrar-address.command.ts';
import { listRegistrarMail, type RegistrarMail } from './registrar-mail.queries.ts';
import { sendToRegistrar, tryRegistrarMailAgain } from './send-to-registrar.command.ts';
import { sendToRegistrarForm } from './send-to-registrar.form.ts';
import { sendToRegistrarTexts } from './send-to-registrar.texts.ts';
import { loadSending, type Sending, type SendingFile } from './sending.ts';
import { formatSize } from './size.ts';
import { mostInLetter } from './split-letters.rules.ts';

const unchosen = {
  authority: 'same',
  secrecy: 'no',
  section: '',
  sendAnyway: false,
  sendReason: '',
  note: '',
  seen: '',
} as const;
const first = { authority: unchosen.authority, secrecy: unchosen.secrecy };

export const sendToRegistrarPage = [
  ...formPage({
    path: '/:organisation/tjansteskrivelser/:id/registrator',
    form: sendToRegistrarForm,
    command: sendToRegistrar,
    async load({ db, organisation, now }, { id }) {
      const sending = await loadSending(db, { organisation, now, memorandumId: id, choices: unchosen });
      const before = (await listRegistrarMail(db, sending.at.matter.id)).filter((one) => one.memorandumId === id);
      return { sending, before };
    },
    initial: ({ sending }) => ({ ...first, seen: sending.seen }),
    view(view, { sending, before }, form) {
      const t = sendToRegistrarTexts[view.locale];
      const { memorandum, matter } = sending.at;
      return (
        <Page
          view={view}
          step="decision"
          title={t.title}
          lead={t.lead}
          form={form}
          breadcrumbs={matterCrumbs(view, matter, memorandum)}
        >
          {sending.to === undefined ? (
            <NoAddress view={view} committee={sending.committee} />
          ) : (
            <>
              <Before view={view} mails={before} />
              <Facts
                items={[
                  { term: t.to, value: sending.to },
                  { term: t.replyTo, value: view.mailDomain !== undefined ? t.replyToMatter : t.replyToYou },
                  { term: t.letters, value: String(sending.letters.length) },
                ]}
              />
              <h2>{t.sheet}</h2>
              <p>{t.sheetLead}</p>
              <Sheet sending={sending} />
              <Letters view={view} sending={sending} />
              <h2>{t.choices}</h2>
              <form method="post" novalidate>
                <RadioField
                  form={form}
                  name="authority"
                  label={t.authority}
                  hint={t.authorityHint}
                  required
                  options={[
                    { value: 'same', label: t.same, hint: t.sameHint },
                    { value: 'other', label: t.other, hint: t.otherHint },
                  ]}
                />
                <RadioField
                  form={form}
                  name="secrecy"
                  label={t.secrecy}
                  required
                  options={[
                    { value: 'no', label: t.no },
                    { value: 'yes', label: t.yes, hint: t.yesHint },
                  ]}
                />
                <TextField form={form} name="section" label={t.section} hint={t.sectionHint} />
                <CheckboxField form={form} name="sendAnyway" label={t.sendAnyway} hint={t.sendAnywayHint} />
                <TextField form={form} name="sendReason" label={t.sendReason} hint={t.sendReasonHint} />
                <TextArea form={form} name="note" label={t.note} rows={2} />
                <HiddenField form={form} name="seen" />
                <Button>{t.send(sending.letters.length)}</Button>
              </form>
            </>
          )}
        </Page>
      );
    },
    input: async (choices, { id, organisation }, services) => ({
      memorandumId: id,
      choices,
      prepared: await prepareSending(services, { slug: organisation, memorandumId: id, choices }),
      mailDomain: services.mailIntake?.domain,
      publicUrl: services.publicUrl,
    }),
    next: (matterId, view) => `${decisionsPaths.matter(view.organisation, matterId)}#registrator`,
  }),
  ...action({
    path: '/:organisation/arenden/:id/utskick/:mailId/nytt-forsok',
    command: tryRegistrarMailAgain,
    input: ({ id, mailId }) => ({ matterId: id, mailId }),
    next: (matterId, view) => `${decisionsPaths.matter(view.organisation, matterId)}#registrator`,
  }),
];

function NoAddress({ view, committee }: { view: MemberView; committee: { id: number; name: string } }) {
  const t = sendToRegistrarTexts[view.locale];
  const may = hasRole(view.actor, changeMailSettings.roles);
  return (
    <>
      <Notice tone="info" title={t.noAddressTitle}>
        <p>
          {t.noAddressWhy(committee.name)} {!may && t.noAddressAsk}
        </p>
      </Notice>
      {may && <ButtonLink href={mailPaths.settings(view.organisation)}>{t.setAddress}</ButtonLink>}
    </>
  );
}

function Before({ view, mails: [last] }: { view: MemberView; mails: readonly RegistrarMail[] }) {
  const t = sendToRegistrarTexts[view.locale];
  if (!last) return null;
  return (
    <Notice tone="warning" title={t.beforeTitle}>
      <p>{t.before(formatDate(today(last.orderedAt), view.locale), last.toAddress)}</p>
    </Notice>
  );
}

/** As it will stand in the letter: in Swedish, whatever language the page is in. */
function Sheet({ sending: { sheet } }: { sending: Sending }) {
  const attachments = attachmentLines(sheet);
  return (
    <div lang="sv">
      <Facts items={sheetLines(sheet).map(({ label, value }) => ({ term: label, value }))} />
      {attachments.length > 0 && (
        <ol>
          {attachments.map((line) => (
            <li>{line}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Letters({ view, sending }: { view: MemberView; sending: Sending }) {
  const t = sendToRegistrarTexts[view.locale];
  const { letters, sheet } = sending;
  const isLarge = letters.flat().some(({ size }) => size > mostInLetter);
  const size = (file: SendingFile) => (file.made ? t.isMade : formatSize(file.size, view.locale));
  return (
    <>
      <h2>{t.files}</h2>
      {letters.length > 1 && (
        <Notice tone="info" title={t.several(letters.length)}>
          <p>{t.severalWhy}</p>
        </Notice>
      )}
      {isLarge && (
        <Notice tone="warning" title={t.large}>
          <p>{t.largeWhy}</p>
        </Notice>
      )}
      {letters.map((files, index) => (
        <DataTable
          caption={letters.length > 1 ? t.filesOf(index + 1) : t.files}
          captionHidden={letters.length === 1}
          columns={[
            { label: t.file, rowHeader: true, cell: ({ name }) => name },
            { label: t.size, cell: size },
          ]}
          rows={files}
        />
      ))}
      {sheet.attachments.some(({ fileName }) => fileName === null) && <p>{t.noFiles}</p>}
    </>
  );
}
