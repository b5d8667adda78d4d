import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { DateField, RadioField, TextField } from '#ui/field.tsx';
import { decisionsTexts } from '../decisions.texts.ts';
import { memorandumStyles } from '../memorandum.queries.ts';
import type { WriteMemorandum } from './write-memorandum.form.ts';
import { writeMemorandumTexts } from './write-memorandum.texts.ts';

/** The fields above the text of a memorandum. */
export function HeadFields<T extends Omit<WriteMemorandum, 'start'>>({
  form,
  locale,
}: {
  form: FormState<T>;
  locale: Locale;
}) {
  const t = writeMemorandumTexts[locale];
  const styles = decisionsTexts[locale].styles;
  return (
    <>
      <DateField form={form} name="writtenOn" label={t.writtenOn} required />
      <TextField form={form} name="addressee" label={t.addressee} hint={t.addresseeHint} required />
      <TextField form={form} name="sender" label={t.sender} hint={t.senderHint} required />
      <TextField form={form} name="officerRole" label={t.officerRole} required />
      <TextField form={form} name="officerName" label={t.officerName} />
      <TextField form={form} name="officerPhone" label={t.officerPhone} type="tel" />
      <TextField form={form} name="officerEmail" label={t.officerEmail} type="email" />
      <RadioField
        form={form}
        name="style"
        label={t.style}
        required
        options={memorandumStyles.map((value) => ({ value, label: styles[value], hint: t.styleHints[value] }))}
      />
    </>
  );
}
