import { SURVEY_MODES } from '#content/survey-mode.ts';
import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Mandate } from '#modules/organisation/index.ts';
import { DateField, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx';
import type { SurveyDetails } from './add-survey.form.ts';
import { addSurveyTexts } from './add-survey.texts.ts';

/** The fields of a survey before it opens, the same when it is made and when it is changed. */
export function SurveyFields<T extends SurveyDetails>(props: {
  form: FormState<T>;
  mandates: readonly Mandate[];
  locale: Locale;
}) {
  const { form } = props;
  const t = addSurveyTexts[props.locale];
  return (
    <>
      <TextField form={form} name="title" label={t.title} hint={t.titleHint} required />
      <TextArea form={form} name="introduction" label={t.introduction} hint={t.introductionHint} rows={3} />
      <SelectField
        form={form}
        name="mandateId"
        label={t.mandate}
        prompt={t.noMandate}
        options={props.mandates.map((mandate) => ({ value: String(mandate.id), label: mandate.title }))}
      />
      <DateField form={form} name="closesOn" label={t.closesOn} hint={t.closesOnHint} />
      <RadioField
        form={form}
        name="mode"
        label={t.mode}
        options={SURVEY_MODES.map((mode) => ({ value: mode, label: t.modes[mode], hint: t.modeHints[mode] }))}
        unmarked
      />
      <RadioField
        form={form}
        name="keyHolding"
        label={t.keyHolding}
        options={keyHoldings.map((one) => ({ value: one, label: t.keyHoldings[one], hint: t.keyHoldingHints[one] }))}
        unmarked
      />
      <h2>{t.information}</h2>
      <p>{t.informationLead}</p>
      <TextField form={form} name="controller" label={t.controller} hint={t.controllerHint} />
      <TextField form={form} name="contact" label={t.contact} hint={t.contactHint} />
      <TextField
        form={form}
        name="dataProtectionOfficer"
        label={t.dataProtectionOfficer}
        hint={t.dataProtectionOfficerHint}
      />
    </>
  );
}

const keyHoldings = ['server', 'two-of-three'] as const;
