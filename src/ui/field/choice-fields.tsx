import type { Child } from 'hono/jsx';
import { HintAndError, LabelText } from './field-parts.tsx';
import { fieldView, type FieldProps, type FieldView } from './field-view.ts';
import { FieldFrame, inputAttributes } from './text-fields.tsx';

type Option = { value: string; label: Child; hint?: Child | undefined };

/** One of many in a list. `prompt` is the first, empty choice; without it the first option is chosen. */
export function SelectField<T>({
  options,
  prompt,
  ...props
}: FieldProps<T> & { options: readonly Option[]; prompt?: string | undefined; autocomplete?: string | undefined }) {
  const view = fieldView(props);
  return (
    <FieldFrame {...props} view={view}>
      <select class="ds-input" data-width="auto" {...inputAttributes(props, view)}>
        {prompt !== undefined && <option value="">{prompt}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === view.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** One of a few, all seen at once. */
export function RadioField<T>({ options, ...props }: FieldProps<T> & { options: readonly Option[] }) {
  const view = fieldView(props);
  return (
    <GroupFrame {...props} view={view} role="radiogroup">
      {options.map((option, index) => (
        <Choice
          type="radio"
          name={props.name}
          option={option}
          id={choiceId(view, index)}
          checked={option.value === view.value}
        />
      ))}
    </GroupFrame>
  );
}

/** Several of a few; one text or a list of texts is sent, or nothing. */
export function CheckboxesField<T>({ options, ...props }: FieldProps<T> & { options: readonly Option[] }) {
  const view = fieldView(props);
  return (
    <GroupFrame {...props} view={view}>
      {options.map((option, index) => (
        <Choice
          type="checkbox"
          name={props.name}
          option={option}
          id={choiceId(view, index)}
          checked={view.values.includes(option.value)}
          invalid={view.invalid}
        />
      ))}
    </GroupFrame>
  );
}

/** One box that is ticked or not; sends `on`. */
export function CheckboxField<T>({ hint, ...props }: Omit<FieldProps<T>, 'required' | 'unmarked'>) {
  const view = fieldView({ ...props, hint: undefined });
  const option = { value: 'on', label: props.label, hint };
  return (
    <div class="field" data-invalid={view.invalid}>
      <HintAndError view={view} />
      <Choice
        type="checkbox"
        name={props.name}
        option={option}
        id={view.id}
        checked={view.value !== ''}
        invalid={view.invalid}
        describedBy={view.describedBy}
      />
    </div>
  );
}

function GroupFrame(props: {
  view: FieldView;
  label: Child;
  hint?: Child | undefined;
  required?: boolean | undefined;
  unmarked?: boolean | undefined;
  role?: 'radiogroup';
  children?: Child;
}) {
  const { view, role } = props;
  return (
    <fieldset
      class="ds-fieldset field"
      role={role}
      data-invalid={view.invalid}
      aria-describedby={view.describedBy}
      aria-required={role && props.required ? 'true' : undefined}
      aria-invalid={role && view.invalid}
    >
      <legend class="ds-label">
        <LabelText label={props.label} required={props.required} unmarked={props.unmarked} />
      </legend>
      <HintAndError view={view} hint={props.hint} />
      <div class="choices">{props.children}</div>
    </fieldset>
  );
}

function Choice(props: {
  type: 'radio' | 'checkbox';
  name: string;
  option: Option;
  id: string;
  checked: boolean;
  invalid?: 'true' | undefined;
  describedBy?: string | undefined;
}) {
  const { option, id } = props;
  // Not `-hint`: the first choice has the id of its group.
  const hintId = option.hint === undefined ? undefined : `${id}-choice-hint`;
  const describedBy = [props.describedBy, hintId].filter((part) => part !== undefined).join(' ') || undefined;
  return (
    <div class="ds-field choice">
      <input
        class="ds-input"
        type={props.type}
        id={id}
        name={props.name}
        value={option.value}
        checked={props.checked}
        aria-invalid={props.invalid}
        aria-describedby={describedBy}
      />
      <label for={id}>{option.label}</label>
      {hintId && (
        <p class="field-hint" data-field="description" id={hintId}>
          {option.hint}
        </p>
      )}
    </div>
  );
}

function choiceId(view: FieldView, index: number): string {
  return index === 0 ? view.id : `${view.id}-${index + 1}`;
}
