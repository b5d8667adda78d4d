import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { CheckboxField, NumberField, SelectField, TextField } from '#ui/field.tsx';
import type { Administration } from '../administration.queries.ts';
import { postPurposes } from '../post.queries.ts';
import type { AddPost } from './edit-post.form.ts';
import { editPostTexts } from './edit-post.texts.ts';

/** The fields of a post, the same when it is added and when it is changed. */
export function PostFields<T extends AddPost>(props: {
  form: FormState<T>;
  administrations: readonly Administration[];
  locale: Locale;
}) {
  const { form, administrations, locale } = props;
  const t = editPostTexts[locale];
  const purposes = postPurposes.map((purpose) => ({ value: purpose, label: t.purposes[purpose] }));
  const options = administrations.map((one) => ({ value: String(one.id), label: one.name }));
  return (
    <>
      <TextField form={form} name="title" label={t.title} hint={t.titleHint} required />
      <TextField form={form} name="holder" label={t.holder} hint={t.holderHint} autocomplete="off" />
      <TextField form={form} name="email" label={t.email} type="email" autocomplete="off" />
      <SelectField form={form} name="purpose" label={t.purpose} options={purposes} required />
      {options.length > 0 && (
        <SelectField
          form={form}
          name="administrationId"
          label={t.administration}
          options={options}
          prompt={t.noAdministration}
        />
      )}
      <NumberField form={form} name="percent" label={t.percent} hint={t.percentHint} unit={t.percentUnit} size={4} />
      <CheckboxField form={form} name="inWorkingGroup" label={t.inWorkingGroup} />
    </>
  );
}
