import type { FormState } from '#platform/form.ts';

/** A bracket cannot stand in an address; without administrations the numbers are typed among the others. */
export function shownFaults<T>(form: FormState<T>, hasAdministrations: boolean): FormState<Record<string, string>> {
  const numbers = hasAdministrations ? 'participants' : 'others';
  const errors = form.errors.map(({ name, message }) => ({
    name: name === 'participants[]' ? numbers : name.replace('[]', ''),
    message,
  }));
  return { values: {}, errors };
}
