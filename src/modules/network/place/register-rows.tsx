import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { fieldId } from '#ui/field/field-view.ts';
import { mostLines } from '../acts.ts';
import { placeAnswerTexts } from './answer.texts.ts';
import type { RegisterInput } from './register.form.ts';

type RowName = 'administrations[]' | 'numbers[]' | 'references[]' | 'people[]';

/** One block a row: which administration, how many, by which reference its invoice finds its way, and who comes. Two empty rows are always left. */
export function RegisterRows({
  form,
  locale,
  hasFee,
}: {
  form: FormState<RegisterInput>;
  locale: Locale;
  hasFee: boolean;
}) {
  const t = placeAnswerTexts[locale].register;
  const error = form.errors.find(({ name }) => name === 'administrations[]')?.message;
  const filled = listOf(form, 'administrations[]').filter(
    (one, at) => one !== '' || listOf(form, 'numbers[]')[at],
  ).length;
  const rows = Array.from({ length: Math.min(mostLines, Math.max(3, filled + 2)) }, (_, at) => at);
  return (
    <div class="field" data-invalid={error === undefined ? undefined : 'true'}>
      {error !== undefined && (
        <p class="field-error" id="rows-error">
          {error}
        </p>
      )}
      {rows.map((at) => (
        <fieldset class="ds-fieldset field" aria-describedby={error === undefined ? undefined : 'rows-error'}>
          <legend class="ds-label">{t.row(at + 1)}</legend>
          <input type="hidden" name="keys[]" value={listOf(form, 'keys[]')[at] ?? ''} />
          <Typed
            form={form}
            at={at}
            name="administrations[]"
            label={t.administration}
            hint={at === 0 ? t.administrationHint : undefined}
          />
          <Typed form={form} at={at} name="numbers[]" label={t.number} short />
          {hasFee && (
            <Typed
              form={form}
              at={at}
              name="references[]"
              label={t.reference}
              hint={at === 0 ? t.referenceHint : undefined}
            />
          )}
          <People form={form} at={at} label={t.people} hint={at === 0 ? t.peopleHint : undefined} />
        </fieldset>
      ))}
      <p class="quiet">{t.more}</p>
    </div>
  );
}

type TypedProps = { form: FormState<RegisterInput>; at: number; label: string; hint?: string | undefined };

function Typed({ form, at, name, label, hint, short }: TypedProps & { name: RowName; short?: boolean }) {
  const id = idOf(name, at);
  return (
    <div class="ds-field field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        class={short ? 'ds-input field-number' : 'ds-input'}
        type="text"
        id={id}
        name={name}
        value={listOf(form, name)[at] ?? ''}
        inputmode={short ? 'numeric' : undefined}
        size={short ? 4 : undefined}
        autocomplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
    </div>
  );
}

function People({ form, at, label, hint }: TypedProps) {
  const id = idOf('people[]', at);
  return (
    <div class="ds-field field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea class="ds-input" id={id} name="people[]" rows={2} aria-describedby={hint ? `${id}-hint` : undefined}>
        {listOf(form, 'people[]')[at] ?? ''}
      </textarea>
    </div>
  );
}

/** The first has the id that the error summary leads to. */
function idOf(name: RowName, at: number): string {
  return at === 0 ? fieldId(name) : `${fieldId(name)}-${at + 1}`;
}

function listOf(form: FormState<RegisterInput>, name: RowName | 'keys[]'): string[] {
  return [form.values[name] ?? []].flat();
}
