import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import type { Administration, Committee } from '#modules/organisation/index.ts';
import {
  DateField,
  FileField,
  HiddenField,
  NumberField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui/field.tsx';
import type { AnswerInvitationForm } from './answer-invitation.form.ts';
import { answerInvitationTexts } from './answer-invitation.texts.ts';
import { NumberOfEach } from './number-of-each.tsx';

type Props = { view: MemberView; form: FormState<AnswerInvitationForm> };

export function InvitationFields({ view, form }: Props) {
  const t = answerInvitationTexts[view.locale].form;
  return (
    <>
      <h2>{t.invitation}</h2>
      <TextField form={form} name="inviter" label={t.inviter} hint={t.inviterHint} required />
      <TextField form={form} name="subject" label={t.subject} hint={t.subjectHint} required />
      <TextArea form={form} name="meetings" label={t.meetings} hint={t.meetingsHint} rows={4} required />
      <DateField form={form} name="answerBy" label={t.answerBy} />
      <NumberField form={form} name="fee" label={t.fee} hint={t.feeHint} unit={t.kronor} />
      <FileField form={form} name="file" label={t.file} hint={t.fileHint} accept=".pdf,.docx" />
    </>
  );
}

export function WhoFields({ view, form, administrations }: Props & { administrations: readonly Administration[] }) {
  const t = answerInvitationTexts[view.locale].form;
  return (
    <>
      <h2>{t.who}</h2>
      {administrations.length > 0 && <NumberOfEach view={view} form={form} administrations={administrations} />}
      <TextArea
        form={form}
        name="others"
        label={administrations.length > 0 ? t.others : t.participants}
        hint={t.othersHint}
        rows={2}
        required={administrations.length === 0}
      />
      <TextArea form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
    </>
  );
}

type Deciding = Pick<
  AnswerInvitationForm,
  'decision' | 'committeeId' | 'otherBody' | 'decisionOn' | 'sender' | 'officerRole' | 'officerEmail'
>;
type DecidingProps<T> = { view: MemberView; form: FormState<T>; committees: readonly Committee[] };

export function DecidingFields<T extends Deciding>({ view, form, committees }: DecidingProps<T>) {
  const t = answerInvitationTexts[view.locale].form;
  return (
    <>
      <h2>{t.deciding}</h2>
      <RadioField
        form={form}
        name="decision"
        label={t.decision}
        required
        options={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no, hint: t.noHint },
        ]}
      />
      <BodyFields view={view} form={form} committees={committees} />
      <DateField form={form} name="decisionOn" label={t.decisionOn} />
      <TextField form={form} name="sender" label={t.sender} required />
      <TextField form={form} name="officerRole" label={t.officerRole} required />
      <HiddenField form={form} name="officerEmail" />
    </>
  );
}

/** Who decides: one of the committees, or one that is typed here and becomes a committee, so that nobody has to leave the form for it. */
function BodyFields<T extends Deciding>({ view, form, committees }: DecidingProps<T>) {
  const t = answerInvitationTexts[view.locale].form;
  if (committees.length === 0) {
    return (
      <>
        <input type="hidden" name="committeeId" value="other" />
        <TextField form={form} name="otherBody" label={t.committee} hint={t.firstBodyHint} unmarked />
      </>
    );
  }
  const known = committees.map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <>
      <SelectField
        form={form}
        name="committeeId"
        label={t.committee}
        prompt={t.committeePrompt}
        options={[...known, { value: 'other', label: t.another }]}
        unmarked
      />
      <TextField form={form} name="otherBody" label={t.otherBody} hint={t.otherBodyHint} />
    </>
  );
}
