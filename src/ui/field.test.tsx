import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { FormState } from '#platform/form.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import {
  CheckboxField,
  CheckboxesField,
  DateField,
  FileField,
  HiddenField,
  NumberField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui/field.tsx';

type Measure = {
  title: string;
  why: string;
  staff: number;
  due: string;
  owner: string;
  level: string;
  groups: string[];
  local: boolean;
  plan: File;
};
type Values = FormState<Measure>['values'];

const options = [
  { value: 'a', label: 'Alla' },
  { value: 'b', label: 'Några', hint: 'Där risken är större' },
];

function render(element: unknown) {
  const { document } = new Window();
  document.body.innerHTML = String(element);
  return document.body;
}

function form(values: Values, errors: FormState<Measure>['errors'] = []): FormState<Measure> {
  return { values, errors };
}

const wrong = (name: keyof Measure) => form({}, [{ name, message: 'Skriv något' }]);

describe('a field', () => {
  test('ties label, hint and error to its input', () => {
    const body = render(<TextField form={wrong('title')} name="title" label="Rubrik" hint="Kort" required />);
    const input = body.querySelector('input');
    expect(body.querySelector('label')?.getAttribute('for')).toBe(input?.id);
    expect(described(body, input)).toEqual(['Kort', 'Fel: Skriv något']);
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    expect(input?.getAttribute('aria-required')).toBe('true');
  });

  test('keeps what was typed, as text and not as markup', () => {
    const typed = '"><b>fet</b>';
    const body = render(
      <>
        <TextField form={form({ title: typed })} name="title" label="Rubrik" />
        <TextArea form={form({ why: '\nrad 2 </textarea>' })} name="why" label="Varför" />
        <NumberField form={form({ staff: 'fyrtioåtta' })} name="staff" label="Antal" unit="anställda" />
      </>,
    );
    expect(body.querySelector('input[name=title]')?.getAttribute('value')).toBe(typed);
    expect(body.querySelector('b')).toBeNull();
    expect(body.querySelector('textarea')?.textContent.trimStart()).toBe('rad 2 </textarea>');
    const number = body.querySelector('input[name=staff]');
    expect(number?.getAttribute('value')).toBe('fyrtioåtta');
    expect(described(body, number)).toEqual(['anställda']);
  });

  test('says that it may be left out, unless the page has said so once', () => {
    const label = (element: unknown) => render(element).querySelector('label')?.textContent;
    expect(label(<TextField form={form({})} name="title" label="Rubrik" />)).toBe('Rubrik (valfritt)');
    expect(label(<TextField form={form({})} name="title" label="Rubrik" required />)).toBe('Rubrik');
    expect(label(<TextField form={form({})} name="title" label="Rubrik" unmarked />)).toBe('Rubrik');
  });

  test('shows what is chosen', () => {
    const body = render(
      <>
        <SelectField form={form({ owner: 'b' })} name="owner" label="Ägare" prompt="Välj" options={options} />
        <RadioField form={form({ level: 'b' })} name="level" label="Nivå" options={options} />
        <CheckboxesField form={form({ groups: ['a'] })} name="groups" label="Målgrupper" options={options} />
        <CheckboxField form={form({ local: 'on' })} name="local" label="Anpassad" />
        <HiddenField form={form({ groups: ['x', 'y'] })} name="groups" />
      </>,
    );
    const chosen = (selector: string) => [...body.querySelectorAll(selector)].map((one) => one.getAttribute('value'));
    expect(chosen('option[selected]')).toEqual(['b']);
    expect(chosen('[type=radio][checked]')).toEqual(['b']);
    expect(chosen('[type=checkbox][checked]')).toEqual(['a', 'on']);
    expect(chosen('[type=hidden]')).toEqual(['x', 'y']);
  });

  test('a misspelt name does not compile, and rows may be numbered', () => {
    // @ts-expect-error -- there is no such key in the form
    render(<TextField form={form({})} name="titel" label="Rubrik" />);
    type Rows = Record<`unit-${number}-name`, string>;
    const rows: FormState<Rows> = { values: { 'unit-2-name': 'Hemtjänsten' }, errors: [] };
    const body = render(<TextField form={rows} name={`unit-${2}-name`} label="Enhet" />);
    expect(body.querySelector('input')?.getAttribute('value')).toBe('Hemtjänsten');
  });
});

describe('a group', () => {
  test('has its label, hint and error on the fieldset, and the hint of a choice on the choice', () => {
    const body = render(
      <RadioField form={wrong('level')} name="level" label="Nivå" hint="Välj en" options={options} required />,
    );
    const group = body.querySelector('fieldset');
    expect(group?.getAttribute('role')).toBe('radiogroup');
    expect(group?.querySelector('legend')?.textContent).toBe('Nivå');
    expect(described(body, group)).toEqual(['Välj en', 'Fel: Skriv något']);
    expect(described(body, body.querySelector('[value=b]'))).toEqual(['Där risken är större']);
  });

  test('has no id twice though its first choice hints too', () => {
    const hinted = [{ value: 'a', label: 'Alla', hint: 'Alla alltid' }, ...options.slice(1)];
    const body = render(
      <CheckboxesField form={wrong('groups')} name="groups" label="Målgrupper" hint="Flera" options={hinted} />,
    );
    const ids = [...body.querySelectorAll('[id]')].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the error summary', () => {
  const errors = (['title', 'why', 'staff', 'due', 'owner', 'level', 'groups', 'local', 'plan'] as const).map(
    (name) => ({
      name,
      message: `Rätta ${name}`,
    }),
  );

  test('links each error to the field that it is about, in the same words', () => {
    const state = form({}, errors);
    const body = render(
      <>
        <ErrorSummary form={state} locale="sv" />
        <TextField form={state} name="title" label="Rubrik" />
        <TextArea form={state} name="why" label="Varför" />
        <NumberField form={state} name="staff" label="Antal" />
        <DateField form={state} name="due" label="När" />
        <SelectField form={state} name="owner" label="Ägare" options={options} />
        <RadioField form={state} name="level" label="Nivå" options={options} />
        <CheckboxesField form={state} name="groups" label="Målgrupper" options={options} />
        <CheckboxField form={state} name="local" label="Anpassad" />
        <FileField form={state} name="plan" label="Plan" />
      </>,
    );
    const links = [...body.querySelectorAll('section a')];
    expect(links.map((link) => link.textContent)).toEqual(errors.map(({ message }) => message));
    for (const [index, link] of links.entries()) {
      const target = body.querySelector(link.getAttribute('href') ?? '');
      expect(target?.getAttribute('name')).toBe(errors[index]?.name);
      const group = target?.closest('[role=radiogroup], fieldset') ?? target;
      expect(described(body, group).join(' ')).toContain(link.textContent);
    }
  });

  test('takes the focus, and is not there when all is well', () => {
    const summary = render(<ErrorSummary form={form({}, errors.slice(0, 1))} locale="en" />).querySelector('section');
    expect(summary?.hasAttribute('autofocus')).toBe(true);
    expect(summary?.getAttribute('tabindex')).toBe('-1');
    expect(summary?.querySelector('h2')?.textContent).toBe('This needs to be put right');
    expect(String(<ErrorSummary form={form({})} locale="sv" />)).toBe('');
  });
});

type Body = ReturnType<typeof render>;

function described(body: Body, element: ReturnType<Body['querySelector']> | undefined): string[] {
  const ids = element?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => body.querySelector(`[id="${id}"]`)?.textContent ?? `missing ${id}`);
}
