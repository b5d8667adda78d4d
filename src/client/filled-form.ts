/** Every field with something in it, also those that are hidden. */
export function fieldsIn(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '',
  );
}

/** Whether a person has answered something: the form's own fields begin with `_`. */
export function hasAnswers(fields: readonly [string, string][]): boolean {
  return fields.some(([name]) => !name.startsWith('_'));
}

/** Fills in what was kept. What belongs to another part of the form goes along unseen, as it did. */
export function fillIn(form: HTMLFormElement, fields: readonly [string, string][]): void {
  for (const name of new Set(fields.map(([one]) => one))) {
    if (name === '_del') continue;
    const values = fields.filter(([one]) => one === name).map(([, value]) => value);
    const found = [...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
    if (found.length === 0) for (const value of values) form.append(hidden(name, value));
    for (const field of found) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value);
      else field.value = values[0] ?? '';
    }
  }
}

/** Leaves the form as if nobody had been at it. */
export function empty(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('[name]')) {
    if (field.name.startsWith('_')) continue;
    if (field.type === 'hidden') field.remove();
    else if (field.type === 'radio' || field.type === 'checkbox') field.checked = false;
    else field.value = '';
  }
}

function hidden(name: string, value: string): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = name;
  field.value = value;
  return field;
}
