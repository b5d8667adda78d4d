import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { TextField } from '#ui/field.tsx';
import type { NewParticipant } from './joint-survey.form.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';

/** Which municipality, and where its letter goes. */
export function ParticipantFields({ form, locale }: { form: FormState<NewParticipant>; locale: Locale }) {
  const t = jointSurveyTexts[locale];
  return (
    <>
      <TextField form={form} name="name" label={t.name} hint={t.nameHint} required />
      <TextField form={form} name="email" type="email" inputmode="email" label={t.email} hint={t.emailHint} required />
    </>
  );
}
