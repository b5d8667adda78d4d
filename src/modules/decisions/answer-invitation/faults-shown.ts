import type { FormState } from '#platform/form.ts';
import { answerInvitationForm, numbersField, type AnswerInvitationForm } from './answer-invitation.form.ts';

/** Without administrations there is one field for who comes: what is wrong with the numbers is said there. */
export function faultsWhereShown(
  form: FormState<AnswerInvitationForm>,
  hasAdministrations: boolean,
): FormState<AnswerInvitationForm> {
  if (hasAdministrations) return form;
  const errors = form.errors.map((error) =>
    error.name === numbersField ? { ...error, name: 'others' as const } : error,
  );
  return { ...form, errors };
}

/** The faults as the summary lists them: in the order of the fields, each with the part of the page that it leads to. */
export function faultsToMend(form: FormState<AnswerInvitationForm>): FormState<Record<string, string>> {
  const { fields } = answerInvitationForm;
  const errors = form.errors.toSorted((a, b) => fields.indexOf(a.name) - fields.indexOf(b.name));
  // A bracket cannot stand in an address.
  return { values: {}, errors: errors.map(({ name, message }) => ({ name: name.replace('[]', ''), message })) };
}
