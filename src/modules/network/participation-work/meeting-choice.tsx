import type { FormState } from '#platform/form.ts';
import { SelectField } from '#ui/field.tsx';
import type { Meeting } from '../participation/meetings.queries.ts';

/** A meeting of the participation, or none in particular. Left out where there is none to choose. */
export function MeetingChoice<T extends { meetingId: number | null }>(props: {
  form: FormState<T>;
  label: string;
  prompt: string;
  meetings: readonly Meeting[];
}) {
  if (props.meetings.length === 0) return null;
  return (
    <SelectField
      form={props.form}
      name="meetingId"
      label={props.label}
      prompt={props.prompt}
      options={props.meetings.map(({ id, title, words }) => ({
        value: String(id),
        label: [title, words].filter(Boolean).join(', '),
      }))}
    />
  );
}
