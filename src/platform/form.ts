import type { z } from 'zod';
import type { Locale } from '#platform/i18n/locale.ts';
import { isFreeText } from '#platform/fields.ts';
import { containsPersonNumber } from '#platform/person-number.ts';
import { personNumberTexts } from '#platform/person-number.texts.ts';
import type { Texts } from '#platform/i18n/texts.ts';

/** What was typed, as it was typed, and what is wrong with it. */
export type FormState<T> = {
  values: { [K in keyof T]?: string | string[] | undefined };
  errors: { name: keyof T & string; message: string }[];
  /** What a person decides before a text is taken: a box under the field's reason, sent as `field` with `value` when ticked. */
  asked?: { name: keyof T & string; field: string; value: string; label: string }[] | undefined;
};

/** One zod object per form, built in the reader's language so that its messages are the sentences people read. */
export type Form<T> = {
  schema: (locale: Locale) => z.ZodType<T>;
  fields: readonly (keyof T & string)[];
  /** Those that are screened. */
  freeTexts: readonly (keyof T & string)[];
};

type FormInput<F> = F extends Form<infer T> ? T : never;
export type { FormInput };

export function defineForm<M, Shape extends z.ZodRawShape>(
  texts: Texts<M>,
  build: (t: M) => z.ZodObject<Shape>,
): Form<z.infer<z.ZodObject<Shape>>> {
  type Input = z.infer<z.ZodObject<Shape>>;
  const schemas = { sv: build(texts.sv), en: build(texts.en) };
  const { shape } = schemas.sv;
  const fields = Object.keys(shape) as (keyof Input & string)[]; // the keys of the shape are the keys of what it infers
  return {
    schema: (locale) => schemas[locale] as unknown as z.ZodType<Input>, // ZodObject<Shape> is that type; the compiler does not reduce the generic
    fields,
    freeTexts: fields.filter((name) => shape[name] && isFreeText(shape[name])),
  };
}

export type ParsedForm<T> = { ok: true; input: T; state: FormState<T> } | { ok: false; state: FormState<T> };
export type RawForm = Record<string, string | string[] | File | File[]>;

/** Reads a body against the form. Text is trimmed and its line ends are made one kind; nothing else is changed. */
export function parseForm<T>(form: Form<T>, raw: RawForm, locale: Locale): ParsedForm<T> {
  const cleaned: Record<string, unknown> = {};
  const values: FormState<T>['values'] = {};
  for (const name of form.fields) {
    const value = raw[name];
    if (value === undefined) continue;
    cleaned[name] = cleanValue(value);
    const shown = shownValue(value);
    if (shown !== undefined) values[name] = shown;
  }
  const result = form.schema(locale).safeParse(cleaned);
  const errors = personNumbers(form, cleaned, locale);
  if (result.success && errors.length === 0) return { ok: true, input: result.data, state: { values, errors } };
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0]) as keyof T & string; // zod's paths begin with a key of the object
    if (!errors.some((error) => error.name === name)) errors.push({ name, message: issue.message });
  }
  return { ok: false, state: { values, errors } };
}

/** No field of any form takes a personal identity number: what is not written here cannot be asked for. */
function personNumbers<T>(form: Form<T>, cleaned: Record<string, unknown>, locale: Locale): FormState<T>['errors'] {
  return form.fields
    .filter((name) => [cleaned[name]].flat().some((text) => typeof text === 'string' && containsPersonNumber(text)))
    .map((name) => ({ name, message: personNumberTexts[locale].refused }));
}

/** An empty form, or one filled from what is stored. */
export function formState<T>(values: FormState<T>['values'] = {}): FormState<T> {
  return { values, errors: [] };
}

function cleanValue(value: RawForm[string]): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? cleanText(one) : one));
  return value;
}

function cleanText(value: string): string {
  // NUL cannot be stored by PostgreSQL and means nothing to a reader.
  return value.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim();
}

function shownValue(value: RawForm[string]): string | string[] | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  return undefined;
}
