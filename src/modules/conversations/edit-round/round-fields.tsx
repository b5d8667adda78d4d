import { CONVERSATION_GUIDES } from '#content/conversation-guides/index.ts';
import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Mandate } from '#modules/organisation/index.ts';
import { DateField, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import { conversationsTexts } from '../conversations.texts.ts';
import type { RoundInput } from './round.form.ts';

export function RoundFields(props: { form: FormState<RoundInput>; locale: Locale; mandates: readonly Mandate[] }) {
  const { form, locale, mandates } = props;
  const t = conversationsTexts[locale].edit;
  return (
    <>
      <TextField form={form} name="title" label={t.title} hint={t.titleHint} required />
      <RadioField
        form={form}
        name="guideKey"
        label={t.guide}
        required
        options={CONVERSATION_GUIDES.map(({ key, name, audience }) => ({
          value: key,
          label: name[locale],
          hint: audience[locale],
        }))}
      />
      <TextArea form={form} name="purpose" label={t.purpose} hint={t.purposeHint} rows={3} />
      <DateField form={form} name="lastDay" label={t.lastDay} required />
      {mandates.length > 0 && (
        <SelectField
          form={form}
          name="mandateId"
          label={t.mandate}
          prompt={t.noMandate}
          options={mandates.map(({ id, title }) => ({ value: String(id), label: title }))}
        />
      )}
    </>
  );
}
