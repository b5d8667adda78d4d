import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { DateField, TextField } from '#ui/field.tsx';
import type { WriteMemorandum } from './write-memorandum.form.ts';
import { writeMemorandumTexts } from './write-memorandum.texts.ts';

/** The fields above the text of a memorandum. */
export function HeadFields<T extends Omit<WriteMemorandum, 'start' | 'template'>>({
  form,
  locale,
  addresseeHint,
}: {
  form: FormState<T>;
  locale: Locale;
  /** Where the addressee may be left empty: what it is then. */
  addresseeHint?: string | undefined;
}) {
  const t = writeMemorandumTexts[locale];
  return (
    <>
      <DateField form={form} name="writtenOn" label={t.writtenOn} required />
      <TextField
        form={form}
        name="addressee"
        label={t.addressee}
        hint={addresseeHint ?? t.addresseeHint}
        required={addresseeHint === undefined}
      />
      <TextField form={form} name="sender" label={t.sender} hint={t.senderHint} required />
      <TextField form={form} name="officerRole" label={t.officerRole} required />
      <TextField form={form} name="officerName" label={t.officerName} />
      <TextField form={form} name="officerPhone" label={t.officerPhone} type="tel" />
      <TextField form={form} name="officerEmail" label={t.officerEmail} type="email" />
    </>
  );
}
