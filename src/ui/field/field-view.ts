import type { Child } from 'hono/jsx';
import type { FormState } from '#platform/form.ts';

/** What every field takes. `name` is a key of the form, so that a misspelt one does not compile. */
export type FieldProps<T> = {
  form: FormState<T>;
  name: keyof NoInfer<T> & string;
  label: Child;
  hint?: Child | undefined;
  /** Fields that may be left empty say so; a field that must be filled in says nothing. */
  required?: boolean | undefined;
  /** A page where everything may be left out says so once at the top, not at each field. */
  unmarked?: boolean | undefined;
};

export type FieldView = {
  id: string;
  hintId: string | undefined;
  errorId: string | undefined;
  describedBy: string | undefined;
  invalid: 'true' | undefined;
  error: string | undefined;
  /** The box that a person may tick instead of changing the text. */
  asked: { field: string; value: string; label: string } | undefined;
  values: string[];
  value: string;
};

/** Ids, typed values and error of one field, found in the form's state. */
export function fieldView<T>({ form, name, hint }: Pick<FieldProps<T>, 'form' | 'name' | 'hint'>): FieldView {
  const id = fieldId(name);
  const error = form.errors.find((one) => one.name === name)?.message;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const typed = form.values[name];
  const values = typed === undefined ? [] : Array.isArray(typed) ? typed : [typed];
  return {
    id,
    hintId,
    errorId,
    describedBy: [hintId, errorId].filter((part) => part !== undefined).join(' ') || undefined,
    invalid: error === undefined ? undefined : 'true',
    error,
    asked: form.asked?.find((one) => one.name === name),
    values,
    value: values[0] ?? '',
  };
}

/** Where the error summary's link goes: the input itself, or the first choice of a group. */
export function fieldId(name: string): string {
  return `field-${name.replace('[]', '')}`; // a bracket may stand in no id
}
