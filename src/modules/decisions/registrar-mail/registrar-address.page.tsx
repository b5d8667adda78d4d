import { findSetting } from '#platform/tenancy/settings.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { getCommittee, listCommittees } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { mailPaths } from '../mail.paths.ts';
import { changeCommitteeAddress, changeMailSettings } from './registrar-address.command.ts';
import { committeeAddressForm, mailSettingsForm } from './registrar-address.form.ts';
import { listRegistrarAddresses } from './registrar-address.queries.ts';
import { registrarAddressTexts } from './registrar-address.texts.ts';

export const mailSettingsPage = formPage({
  path: '/:organisation/installningar/post',
  form: mailSettingsForm,
  command: changeMailSettings,
  load: async ({ db }) => ({
    registrarEmail: (await findSetting(db, 'registrar-email')) ?? '',
    mailDomains: (await findSetting(db, 'mail-domains')) ?? [],
    committees: await listCommittees(db),
    own: await listRegistrarAddresses(db),
  }),
  initial: ({ registrarEmail, mailDomains }) => ({ registrarEmail, mailDomains: mailDomains.join('\n') }),
  view(view, { registrarEmail, committees, own }, form) {
    const t = registrarAddressTexts[view.locale];
    return (
      <Page view={view} title={t.title} lead={t.lead} form={form}>
        <form method="post" novalidate>
          <TextField
            form={form}
            name="registrarEmail"
            label={t.registrarEmail}
            hint={t.registrarEmailHint}
            type="email"
          />
          <TextArea form={form} name="mailDomains" label={t.mailDomains} hint={t.mailDomainsHint} rows={3} />
          <Button>{t.save}</Button>
        </form>
        <h2>{t.committees}</h2>
        <p>{committees.length === 0 ? t.noCommittees : t.committeesLead}</p>
        {committees.length > 0 && (
          <DataTable
            caption={t.committees}
            captionHidden
            columns={[
              { label: t.committee, rowHeader: true, cell: ({ name }) => name },
              {
                label: t.address,
                cell: (committee) => (
                  <>
                    {own.get(committee.id) ?? (registrarEmail ? t.asOrganisation(registrarEmail) : t.none)}{' '}
                    <ChangeLink view={view} committee={committee} />
                  </>
                ),
              },
            ]}
            rows={committees}
          />
        )}
      </Page>
    );
  },
  input: (typed) => typed,
  next: (_output, view) => mailPaths.settings(view.organisation),
});

export const committeeAddressPage = formPage({
  path: '/:organisation/installningar/post/namnder/:id',
  form: committeeAddressForm,
  command: changeCommitteeAddress,
  load: async ({ db }, { id }) => ({
    committee: await getCommittee(db, id),
    email: (await listRegistrarAddresses(db)).get(id) ?? '',
  }),
  initial: ({ email }) => ({ email }),
  view(view, { committee }, form) {
    const t = registrarAddressTexts[view.locale];
    return (
      <Page
        view={view}
        title={t.ownTitle(committee.name)}
        form={form}
        breadcrumbs={[{ label: t.title, href: mailPaths.settings(view.organisation) }]}
      >
        <form method="post" novalidate>
          <TextField form={form} name="email" label={t.own} hint={t.ownHint} type="email" />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: ({ email }, { id }) => ({ committeeId: id, email }),
  next: (_output, view) => mailPaths.settings(view.organisation),
});

function ChangeLink({ view, committee }: { view: MemberView; committee: { id: number; name: string } }) {
  const t = registrarAddressTexts[view.locale];
  return (
    <a href={mailPaths.committeeAddress(view.organisation, committee.id)} aria-label={t.changeNamed(committee.name)}>
      {t.change}
    </a>
  );
}
