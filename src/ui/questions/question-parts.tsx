import type { Child } from 'hono/jsx';
import type { AskedQuestion } from './asked-question.ts';
import type { Phrases } from './question-words.ts';
import { Said, type Words } from './words.tsx';

/** What was filled in and what is wrong with it, by name of the field; `{ values: {}, errors: [] }` for an empty form. */
export type FilledForm = {
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: readonly { name: string; words: Words }[];
};

export type QuestionProps = { question: AskedQuestion; form: FilledForm; phrases: Phrases };

/** Where the summary of errors leads: the first thing to fill in. */
export function firstFieldId(name: string): string {
  return `field-${name.replaceAll('.', '_')}`;
}

export function errorOf(form: FilledForm, name: string): Words | undefined {
  return form.errors.find((error) => error.name === name)?.words;
}

export function filledIn(form: FilledForm, name: string): readonly string[] {
  return (Object.hasOwn(form.values, name) ? form.values[name] : undefined) ?? [];
}

/** The question and its mark; no mark where it may be left out, since the page says once that all may. */
export function QuestionText({ text, required, phrases }: { text: Words; required: boolean; phrases: Phrases }) {
  return (
    <>
      <Said words={text} />
      {required && (
        <span class="quiet">
          {' ('}
          <Said words={phrases.say('form.required')} />)
        </span>
      )}
    </>
  );
}

/** Ids of what describes a field, in the order it stands. */
export function describedBy(name: string, of: { hint?: unknown; error: Words | undefined }): string | undefined {
  const id = firstFieldId(name);
  const ids = [...(of.hint ? [`${id}-hint`] : []), ...(of.error === undefined ? [] : [`${id}-error`])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function Hint({ name, children }: { name: string; children?: Child }) {
  return (
    <p class="hint" id={`${firstFieldId(name)}-hint`}>
      {children}
    </p>
  );
}

/** Whom the question is for. The script takes the words away where it does the work itself. */
export function OnlyIfWords({ question }: { question: AskedQuestion }) {
  if (!question.onlyIf) return null;
  return (
    <p class="hint only-if">
      <Said words={question.onlyIf.words} />
    </p>
  );
}

export function FieldError({ name, error, phrases }: { name: string; error: Words | undefined; phrases: Phrases }) {
  if (error === undefined) return null;
  return (
    <p class="error" id={`${firstFieldId(name)}-error`}>
      <span class="ds-sr-only">
        <Said words={phrases.say('page.error')} />{' '}
      </span>
      <Said words={error} />
    </p>
  );
}

export function Choice(props: {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  text: Words;
  id: string | undefined;
  checked: boolean;
  /** Nothing is chosen with it: for the script, and seen to by the server. */
  alone?: boolean;
}) {
  const { type, name, value, id, checked } = props;
  return (
    <div class="choice">
      <label>
        <input
          type={type}
          name={name}
          value={value}
          id={id}
          checked={checked}
          data-alone={props.alone ? '' : undefined}
        />
        {props.text.lang ? <Said words={props.text} /> : <span>{props.text.text}</span>}
      </label>
    </div>
  );
}
