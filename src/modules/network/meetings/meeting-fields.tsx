import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { DateField, TextArea, TextField } from '#ui/field.tsx';
import type { EditMeeting } from './meeting.form.ts';
import { meetingsTexts } from './meetings.texts.ts';

export function MeetingFields({ form, locale }: { form: FormState<EditMeeting>; locale: Locale }) {
  const t = meetingsTexts[locale];
  return (
    <>
      <TextField form={form} name="title" label={t.name} required />
      <DateField form={form} name="on" label={t.on} required />
      <TextField form={form} name="from" label={t.from} hint={t.clockHint} size={8} required />
      <TextField form={form} name="to" label={t.to} size={8} required />
      <TextField form={form} name="place" label={t.place} hint={t.placeHint} />
      <TextField form={form} name="link" label={t.link} hint={t.linkHint} type="url" inputmode="url" />
      <TextArea form={form} name="agenda" label={t.agenda} hint={t.agendaHint} rows={4} />
    </>
  );
}
