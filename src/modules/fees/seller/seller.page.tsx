import { basisOf } from '#platform/basis.ts';
import { formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { feesPaths } from '../fees.paths.ts';
import { feesTexts } from '../fees.texts.ts';
import { formatOrganisationNumber } from '../organisation-number.ts';
import { changeSeller } from './seller.command.ts';
import { sellerForm } from './seller.form.ts';
import { findSeller } from './seller.queries.ts';
import { formatBankgiro } from './seller.rules.ts';
import { sellerTexts } from './seller.texts.ts';

export const sellerPage = formPage({
  path: '/:organisation/fakturor/saljare',
  form: sellerForm,
  command: changeSeller,
  load: async ({ db }) => ({ seller: await findSeller(db) }),
  initial: ({ seller }, view) =>
    seller
      ? {
          ...seller,
          organisationNumber: formatOrganisationNumber(seller.organisationNumber),
          bankgiro: formatBankgiro(seller.bankgiro),
          fTax: seller.fTax ? 'on' : undefined,
          basis: basisOf(seller),
        }
      : { name: view.organisation.name, fTax: 'on', basis: basisOf({}) },
  view(view, { seller }, form) {
    const t = sellerTexts[view.locale];
    return (
      <Page
        view={view}
        step="network"
        title={t.title}
        lead={t.lead}
        form={form}
        breadcrumbs={[{ label: feesTexts[view.locale].title, href: feesPaths.invoices(view.organisation) }]}
      >
        <form method="post" novalidate>
          <BasisField form={form} stored={seller ?? {}} />
          <TextField form={form} name="name" label={t.name} required autocomplete="organization" />
          <TextField
            form={form}
            name="organisationNumber"
            label={t.organisationNumber}
            hint={t.organisationNumberHint}
            required
            size={14}
          />
          <TextField form={form} name="vatNumber" label={t.vatNumber} hint={t.vatNumberHint} size={18} />
          <CheckboxField form={form} name="fTax" label={t.fTax} />
          <TextField form={form} name="street" label={t.street} required autocomplete="address-line1" />
          <TextField form={form} name="postalCode" label={t.postalCode} required size={8} autocomplete="postal-code" />
          <TextField form={form} name="city" label={t.city} required size={30} autocomplete="address-level2" />
          <TextField form={form} name="email" label={t.email} type="email" autocomplete="email" />
          <TextField form={form} name="bankgiro" label={t.bankgiro} hint={t.bankgiroHint} unmarked size={12} />
          <TextField form={form} name="iban" label={t.iban} hint={t.ibanHint} unmarked size={34} />
          <TextField form={form} name="peppolId" label={t.peppolId} hint={t.peppolHint} size={24} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (_output, view) => feesPaths.invoices(view.organisation),
});
