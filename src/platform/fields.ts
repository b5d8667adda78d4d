import { z } from 'zod';

/** Building blocks of forms. Each takes the sentence that the user reads when the value will not do. */

export function requiredText(sentence: string, options: { max?: number; tooLong?: string } = {}) {
  const max = options.max ?? 200;
  const schema = z
    .string({ error: sentence })
    .min(1, sentence)
    .max(max, options.tooLong ?? sentence);
  return max < freeFrom ? schema : freeText(schema);
}

export function optionalText(tooLong: string, max = 20_000) {
  const schema = z.string({ error: tooLong }).max(max, tooLong).default('');
  return max < freeFrom ? schema : freeText(schema);
}

/** Lines that are read as a list: addresses, receivers. No free text, so that an address may stand in it. */
export function listText(tooLong: string, max: number) {
  return z.string({ error: tooLong }).max(max, tooLong).default('');
}

/** From this length on, a text tells something and is screened; below it is a name, a title or a line. */
const freeFrom = 500;
const freeTexts = z.registry<{ free: true }>();

/** Marks a field as a free text of contents, in which something about a person could be written: it is screened (`platform/screen.ts`). */
export function freeText<S extends z.ZodType>(schema: S): S {
  freeTexts.add(schema, { free: true });
  return schema;
}

/** Whether a form's field was made by `freeText`, also when more has been asked of it since. */
export function isFreeText(schema: z.core.$ZodType): boolean {
  return freeTexts.get(schema)?.free === true;
}

/** Whole number typed by a person: "1 402" and "1402" are the same. */
export function wholeNumber(sentence: string, range: { min: number; max: number }) {
  return z
    .string({ error: sentence })
    .transform((typed) => typed.replace(/[\s\u00a0]/g, ''))
    .pipe(
      z
        .string()
        .regex(/^-?\d{1,9}$/, sentence)
        .transform(Number)
        .pipe(z.number().min(range.min, sentence).max(range.max, sentence)),
    );
}

export function optionalWholeNumber(sentence: string, range: { min: number; max: number }) {
  return z
    .union([z.literal('').transform(() => null), wholeNumber(sentence, range)], { error: sentence })
    .default(null);
}

/** A day as 'YYYY-MM-DD' that exists in the calendar. */
export function day(sentence: string) {
  return z.iso.date({ error: sentence });
}

export function optionalDay(sentence: string) {
  return z.union([z.literal('').transform(() => null), day(sentence)], { error: sentence }).default(null);
}

export function choice<const V extends readonly string[]>(values: V, sentence: string) {
  return z.enum(values, { error: sentence });
}

/** Id of something in the same organisation; the database says whether it exists there. */
export function reference(sentence: string) {
  return z
    .string({ error: sentence })
    .regex(/^[1-9]\d{0,14}$/, sentence)
    .transform(Number);
}

export function optionalReference(sentence: string) {
  return z.union([z.literal('').transform(() => null), reference(sentence)], { error: sentence }).default(null);
}

/** Any number of ids: one checkbox sends text, several send a list, none sends nothing. */
export function references(sentence: string) {
  return z
    .union([z.array(reference(sentence)), reference(sentence).transform((one) => [one])], { error: sentence })
    .default([])
    .transform((ids) => [...new Set(ids)]);
}

export function ticked() {
  return z
    .literal('on')
    .optional()
    .transform((value) => value === 'on');
}

export function emailAddress(sentence: string) {
  return z
    .string({ error: sentence })
    .max(254, sentence)
    .toLowerCase()
    .pipe(z.email({ error: sentence }));
}
