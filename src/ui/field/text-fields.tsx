import type { Child } from 'hono/jsx';
import { HintAndError, LabelText } from './field-parts.tsx';
import { fieldView, type FieldProps, type FieldView } from './field-view.ts';

type Typing = {
  autocomplete?: string | undefined;
  /** Width in characters where the answer's length is known; otherwise the field fills the column. */
  size?: number | undefined;
  maxlength?: number | undefined;
  spellcheck?: boolean | undefined;
  /** Of what is written, where it is not the page's own language. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
};

type TextFieldProps<T> = FieldProps<T> &
  Typing & {
    inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
    type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined;
  };

/** One line of text. */
export function TextField<T>({ type, inputmode, ...props }: TextFieldProps<T>) {
  const view = fieldView(props);
  return (
    <FieldFrame {...props} view={view}>
      <input
        class="ds-input"
        type={type ?? 'text'}
        inputmode={inputmode}
        value={view.value}
        {...inputAttributes(props, view)}
      />
    </FieldFrame>
  );
}

/** Several lines of text; `rows` says how much is expected. */
export function TextArea<T>({ rows, ...props }: FieldProps<T> & Typing & { rows?: number | undefined }) {
  const view = fieldView(props);
  const { size: _size, ...attributes } = inputAttributes(props, view);
  return (
    <FieldFrame {...props} view={view}>
      <textarea class="ds-input" rows={rows ?? 5} {...attributes}>
        {/* The parser takes away a first line break. */}
        {view.value.startsWith('\n') ? `\n${view.value}` : view.value}
      </textarea>
    </FieldFrame>
  );
}

/** A number typed as text, so that "1 402" is allowed and nothing is rolled away by a mouse wheel. `unit` stands after the field. */
export function NumberField<T>({ unit, ...props }: FieldProps<T> & Typing & { unit?: string | undefined }) {
  const view = fieldView(props);
  const attributes = inputAttributes({ size: 10, autocomplete: 'off', ...props }, view);
  const unitId = unit === undefined ? undefined : `${view.id}-unit`;
  const describedBy = [view.describedBy, unitId].filter((part) => part !== undefined).join(' ') || undefined;
  return (
    <FieldFrame {...props} view={view}>
      <span class="field-with-unit">
        <input
          class="ds-input field-number"
          type="text"
          inputmode="numeric"
          value={view.value}
          {...attributes}
          aria-describedby={describedBy}
        />
        {unit && <span id={unitId}>{unit}</span>}
      </span>
    </FieldFrame>
  );
}

/** A day as YYYY-MM-DD. */
export function DateField<T>(
  props: FieldProps<T> & Pick<Typing, 'autocomplete'> & { min?: string | undefined; max?: string | undefined },
) {
  const view = fieldView(props);
  return (
    <FieldFrame {...props} view={view}>
      <input
        class="ds-input field-date"
        type="date"
        value={view.value}
        min={props.min}
        max={props.max}
        {...inputAttributes(props, view)}
      />
    </FieldFrame>
  );
}

/** A file to hand over. `accept` is a list of media types or endings; the server judges by content. */
export function FileField<T>(props: FieldProps<T> & { accept?: string | undefined; multiple?: boolean | undefined }) {
  const view = fieldView(props);
  return (
    <FieldFrame {...props} view={view}>
      <input
        class="ds-input field-file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        {...inputAttributes(props, view)}
      />
    </FieldFrame>
  );
}

/** A value that goes along unseen. */
export function HiddenField<T>({ form, name }: Pick<FieldProps<T>, 'form' | 'name'>) {
  return (
    <>
      {fieldView({ form, name, hint: undefined }).values.map((value) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

export function FieldFrame(props: {
  view: FieldView;
  label: Child;
  hint?: Child | undefined;
  required?: boolean | undefined;
  unmarked?: boolean | undefined;
  children?: Child;
}) {
  const { view } = props;
  return (
    <div class="ds-field field" data-invalid={view.invalid}>
      <label class="ds-label" for={view.id}>
        <LabelText label={props.label} required={props.required} unmarked={props.unmarked} />
      </label>
      <HintAndError view={view} hint={props.hint} />
      {props.children}
      {view.asked && <AskedBox asked={view.asked} view={view} />}
    </div>
  );
}

/** Never ticked beforehand: it is a person who says so, about what is in the field now. */
function AskedBox({ asked, view }: { asked: NonNullable<FieldView['asked']>; view: FieldView }) {
  const id = `${view.id}-asked`;
  return (
    <div class="ds-field choice asked">
      <input
        class="ds-input"
        type="checkbox"
        id={id}
        name={asked.field}
        value={asked.value}
        aria-describedby={view.errorId}
      />
      <label for={id}>{asked.label}</label>
    </div>
  );
}

export function inputAttributes(props: Typing & { name: string; required?: boolean | undefined }, view: FieldView) {
  return {
    id: view.id,
    name: props.name,
    autocomplete: props.autocomplete,
    size: props.size,
    maxlength: props.maxlength,
    spellcheck: props.spellcheck,
    lang: props.lang,
    dir: props.dir,
    // Not `required`: the browser would stop the form with its own words before ours can be read.
    'aria-required': props.required ? 'true' : undefined,
    'aria-invalid': view.invalid,
    'aria-describedby': view.describedBy,
  };
}
