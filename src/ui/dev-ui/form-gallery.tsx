import type { FormState } from '#platform/form.ts';
import { screen } from '#foundations/screen/index.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import {
  CheckboxField,
  CheckboxesField,
  DateField,
  FileField,
  HiddenField,
  NumberField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui/field.tsx';
import { samples } from './samples.ts';

type Part = 'filled' | 'wrong';
type Field =
  'name' | 'email' | 'purpose' | 'staff' | 'closes' | 'unit' | 'track' | 'areas' | 'agree' | 'file' | 'version';
type Sample = Record<`${Part}-${Field}`, string | string[]>;

/** The same form twice: filled in, and sent back with an error in each field. */
export function FormGallery({ locale }: { locale: Locale }) {
  const t = samples[locale];
  const form = sampleState(locale);
  return (
    <>
      <h2>{t.headings.fields}</h2>
      <SampleForm locale={locale} form={form} part="filled" />
      <h2>{t.headings.errors}</h2>
      <SampleForm locale={locale} form={form} part="wrong" />
    </>
  );
}

export function SampleErrors({ locale }: { locale: Locale }) {
  return <ErrorSummary form={sampleState(locale)} locale={locale} />;
}

function SampleForm({ form, locale, part }: { form: FormState<Sample>; locale: Locale; part: Part }) {
  const t = samples[locale].form;
  return (
    <form method="post" action="#">
      <TextField form={form} name={`${part}-name`} label={t.name} hint={t.nameHint} required />
      <TextField form={form} name={`${part}-email`} type="email" autocomplete="email" label={t.email} />
      <TextArea form={form} name={`${part}-purpose`} label={t.purpose} hint={t.purposeHint} rows={4} />
      <NumberField form={form} name={`${part}-staff`} label={t.staff} unit={t.staffUnit} required />
      <DateField form={form} name={`${part}-closes`} label={t.closes} hint={t.closesHint} required />
      <SelectField
        form={form}
        name={`${part}-unit`}
        label={t.unit}
        prompt={t.unitPrompt}
        options={numbered(t.units)}
        required
      />
      <RadioField
        form={form}
        name={`${part}-track`}
        label={t.track}
        options={numbered(t.tracks, t.trackHints)}
        required
      />
      <CheckboxesField form={form} name={`${part}-areas`} label={t.areas} options={numbered(t.areasList)} />
      <CheckboxField form={form} name={`${part}-agree`} label={t.agree} hint={t.agreeHint} />
      <FileField form={form} name={`${part}-file`} label={t.file} hint={t.fileHint} accept=".docx" />
      <HiddenField form={form} name={`${part}-version`} />
      <Button>{t.submit}</Button>
    </form>
  );
}

function sampleState(locale: Locale): FormState<Sample> {
  const t = samples[locale];
  return {
    values: {
      'filled-name': t.form.areasList.one,
      'filled-email': 'demokrati@strandvik.example',
      'filled-staff': '1 402',
      'filled-closes': '2026-05-12',
      'filled-unit': '2',
      'filled-track': '1',
      'filled-areas': ['1', '3'],
      'filled-agree': 'on',
      'filled-version': '1',
      'wrong-staff': 'fyrtioåtta',
      'wrong-email': 'strandvik',
      'wrong-version': '1',
    },
    errors: [
      { name: 'wrong-name', message: t.formErrors.name },
      { name: 'wrong-email', message: t.formErrors.email },
      { name: 'wrong-purpose', message: t.formErrors.purpose },
      { name: 'wrong-staff', message: t.formErrors.staff },
      { name: 'wrong-closes', message: t.formErrors.closes },
      { name: 'wrong-unit', message: t.formErrors.unit },
      { name: 'wrong-track', message: t.formErrors.track },
      { name: 'wrong-areas', message: t.formErrors.areas },
      { name: 'wrong-agree', message: t.formErrors.agree },
      { name: 'wrong-file', message: t.formErrors.file },
    ],
    asked: [{ name: 'wrong-purpose', field: 'wrong-purpose-decided', value: '1', label: screen.assurance[locale] }],
  };
}

function numbered(labels: Readonly<Record<string, string>>, hints: Readonly<Record<string, string>> = {}) {
  return Object.entries(labels).map(([key, label], index) => ({ value: String(index + 1), label, hint: hints[key] }));
}
