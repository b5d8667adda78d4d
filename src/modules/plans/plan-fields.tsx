import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Mandate } from '#modules/organisation/index.ts';
import { CheckboxesField, DateField, RadioField, TextField } from '#ui/field.tsx';
import type { PlanInput } from './plan.form.ts';
import { planTypes } from './plan.queries.ts';
import { planTexts } from './plan.texts.ts';

/** What is asked of a plan before there is any text. */
export function PlanFields(props: { locale: Locale; form: FormState<PlanInput>; mandates: readonly Mandate[] }) {
  const { form, mandates } = props;
  const t = planTexts[props.locale];
  return (
    <>
      <RadioField
        form={form}
        name="type"
        label={t.form.type}
        required
        options={planTypes.map((type) => ({ value: type, label: t.types[type], hint: t.typeHints[type] }))}
      />
      <TextField form={form} name="title" label={t.form.name} hint={t.form.nameHint} required />
      <DateField form={form} name="periodStart" label={t.form.periodStart} />
      <DateField form={form} name="periodEnd" label={t.form.periodEnd} />
      {mandates.length > 0 && (
        <CheckboxesField
          form={form}
          name="mandates"
          label={t.form.mandates}
          options={mandates.map((mandate) => ({ value: String(mandate.id), label: mandate.title }))}
        />
      )}
    </>
  );
}
