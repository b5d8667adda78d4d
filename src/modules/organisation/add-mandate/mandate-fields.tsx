import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { DateField, TextArea, TextField } from '#ui/field.tsx';
import type { AddMandate } from './add-mandate.form.ts';
import { addMandateTexts } from './add-mandate.texts.ts';

/** The fields of a mandate, the same when it is added and when it is changed. */
export function MandateFields<T extends AddMandate>({ form, locale }: { form: FormState<T>; locale: Locale }) {
  const t = addMandateTexts[locale];
  return (
    <>
      <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
      <TextField form={form} name="body" label={t.body} hint={t.bodyHint} required />
      <DateField form={form} name="decidedOn" label={t.decidedOn} required />
      <TextField
        form={form}
        name="itemNumber"
        label={t.itemNumber}
        hint={t.itemNumberHint}
        inputmode="numeric"
        size={6}
      />
      <TextArea form={form} name="description" label={t.description} />
    </>
  );
}
