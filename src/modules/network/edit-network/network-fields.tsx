import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { CheckboxField, DateField, NumberField, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import { exemptionCodes } from '#modules/fees/index.ts';
import { networkTexts } from '../network.texts.ts';
import { vats, whenRejected, type EditNetwork } from './edit-network.form.ts';
import { editNetworkTexts } from './edit-network.texts.ts';

type Props = { form: FormState<EditNetwork>; locale: Locale };

/** Everything that an invitation says, in the order that it says it. */
export function NetworkFields({ form, locale }: Props) {
  const t = editNetworkTexts[locale];
  return (
    <>
      <h2>{t.about}</h2>
      <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
      <TextArea form={form} name="purpose" label={t.purpose} hint={t.purposeHint} rows={4} />
      <TextArea form={form} name="targetGroup" label={t.targetGroup} hint={t.targetGroupHint} rows={2} />
      <TextArea form={form} name="terms" label={t.terms} hint={t.termsHint} rows={3} />
      <TextArea form={form} name="documentationPromise" label={t.promise} hint={t.promiseHint} rows={2} />
      <h2>{t.answering}</h2>
      <DateField form={form} name="answerBy" label={t.answerBy} hint={t.answerByHint} />
      <NumberField form={form} name="seats" label={t.seats} hint={t.seatsHint} />
      <CheckboxField form={form} name="decisionRequired" label={t.decisionRequired} hint={t.decisionRequiredHint} />
      <MoneyFields form={form} locale={locale} />
      <h2>{t.contact}</h2>
      <TextField form={form} name="contactName" label={t.contactName} />
      <TextField form={form} name="contactEmail" label={t.contactEmail} type="email" inputmode="email" />
      <TextField form={form} name="contactPhone" label={t.contactPhone} type="tel" inputmode="tel" />
    </>
  );
}

function MoneyFields({ form, locale }: Props) {
  const t = editNetworkTexts[locale];
  const shared = networkTexts[locale];
  return (
    <>
      <h2>{t.money}</h2>
      <NumberField form={form} name="feeOre" label={t.fee} hint={t.feeHint} unit={t.kronor} required />
      <RadioField
        form={form}
        name="vat"
        label={t.vat}
        options={vats.map((value) => ({ value, label: shared.vats[value], hint: t.vatHints[value] }))}
        required
      />
      <stadig-applies data-if="vat:exempt own-assessment">
        <TextField form={form} name="vatReason" label={t.vatReason} hint={t.vatReasonHint} unmarked />
      </stadig-applies>
      <stadig-applies data-if="vat:exempt">
        <SelectField
          form={form}
          name="vatCode"
          label={t.vatCode}
          hint={t.vatCodeHint}
          prompt={t.noVatCode}
          options={exemptionCodes.map((value) => ({ value, label: t.vatCodes[value] }))}
        />
      </stadig-applies>
      <NumberField form={form} name="paymentDays" label={t.paymentDays} unit={t.days} required />
      <DateField form={form} name="cancelFreeUntil" label={t.cancelFreeUntil} hint={t.cancelFreeUntilHint} />
      <NumberField form={form} name="cancelPercent" label={t.cancelPercent} unit={t.percent} required />
      <RadioField
        form={form}
        name="whenRejected"
        label={t.whenRejected}
        hint={t.whenRejectedHint}
        options={whenRejected.map((value) => ({ value, label: shared.whenRejected[value] }))}
        required
      />
    </>
  );
}
