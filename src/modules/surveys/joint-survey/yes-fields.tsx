import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { CheckboxField, TextArea, TextField } from '#ui/field.tsx';
import type { JointYes } from './joint-survey.form.ts';
import { jointPlaceTexts } from './joint-place.texts.ts';

/** What one says yes with. `revision` is what the page was made from, so that of two at once the later is told. */
export function YesFields(props: { form: FormState<JointYes>; revision: number; locale: Locale }) {
  const t = jointPlaceTexts[props.locale];
  const { form } = props;
  return (
    <>
      <input type="hidden" name="revision" value={String(props.revision)} />
      <TextArea form={form} name="groups" label={t.groups} hint={t.groupsHint} rows={4} spellcheck={false} required />
      <TextField form={form} name="answeredAs" label={t.answeredAs} hint={t.answeredAsHint} required />
      <CheckboxField form={form} name="accepts" label={t.accepts} />
    </>
  );
}
