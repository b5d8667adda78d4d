import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Administration } from '#modules/organisation/index.ts';
import { CheckboxesField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import type { Finding } from './finding.queries.ts';
import type { NeedInput } from './need.form.ts';
import { needTexts } from './need.texts.ts';

/** What is asked of a need, in the order one thinks: whose, what, from what. */
export function NeedFields(props: {
  locale: Locale;
  form: FormState<NeedInput>;
  administrations: readonly Administration[];
  findings: readonly Finding[];
}) {
  const { form, administrations, findings } = props;
  const t = needTexts[props.locale];
  return (
    <>
      <SelectField
        form={form}
        name="administrationId"
        label={t.administration}
        unmarked
        prompt={t.whole}
        options={administrations.map((one) => ({ value: String(one.id), label: one.name }))}
      />
      <TextField form={form} name="title" label={t.name} hint={t.nameHint} required />
      <TextArea form={form} name="text" label={t.text} hint={t.textHint} />
      {findings.length === 0 ? (
        <p class="quiet">{t.noFindings}</p>
      ) : (
        <CheckboxesField
          form={form}
          name="findings"
          label={t.findings}
          hint={t.findingsHint}
          options={findings.map((finding) => ({ value: String(finding.id), label: finding.title }))}
        />
      )}
    </>
  );
}
