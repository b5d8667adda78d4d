import { z } from 'zod';
import { FieldError } from '#platform/errors.ts';
import { freeText, optionalText, ticked } from '#platform/fields.ts';
import { largestFile } from '#platform/files/files.ts';
import { judgeFile } from '#platform/files/judge-file.ts';
import { defineForm, type Form, type RawForm } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { AssignmentQuestion } from '../state-letters/assignment-questions.ts';
import type { ActFile } from '../take-act/take-act.command.ts';
import { placeTexts } from './place.texts.ts';

export type AnswerName = `q-${string}`;
export type HandInInput = { text: string; files?: unknown; isShared: boolean; stepStatus: string } & {
  [question: AnswerName]: string | string[];
};

export const answerName = (question: Pick<AssignmentQuestion, 'key'>): AnswerName => `q-${question.key}`;

/** The form of one assignment: a text, files and the questions that the host has put. */
export function handInForm(questions: readonly AssignmentQuestion[]): Form<HandInInput> {
  const form = defineForm(placeTexts, (t) =>
    z.object({
      text: optionalText(t.errors.tooLong),
      files: z.unknown().optional(),
      isShared: ticked(),
      stepStatus: z.string().max(200).default(''),
      ...Object.fromEntries(questions.map((question) => [answerName(question), answer(question, t.errors)])),
    }),
  );
  return form as unknown as Form<HandInInput>; // the questions' names are known when the form is made, not when it is compiled
}

type Sentences = { tooLong: string; number: string; choose: string };

function answer({ type, options }: AssignmentQuestion, t: Sentences): z.ZodType {
  if (type === 'number')
    return z
      .string()
      .regex(/^-?\d{0,12}([.,]\d{1,4})?$/, t.number)
      .default('');
  if (type === 'choice') return z.union([z.literal(''), z.enum(options)], { error: t.choose }).default('');
  if (type === 'choices')
    return z
      .union([z.array(z.enum(options)), z.enum(options).transform((one) => [one])], { error: t.choose })
      .default([]);
  return freeText(z.string().max(4000, t.tooLong)).default('');
}

const mostFiles = 5;

/** What was sent with the form, judged by content. FieldError with the reason at the files. */
export async function handInFiles(raw: RawForm, locale: Locale): Promise<ActFile[]> {
  const t = placeTexts[locale].files;
  const sent = [raw.files ?? []].flat().filter((one): one is File => one instanceof File && one.size > 0);
  if (sent.length > mostFiles) throw new FieldError('files', t.tooMany(mostFiles));
  const files: ActFile[] = [];
  for (const file of sent) {
    if (file.size > largestFile) throw new FieldError('files', t.tooLarge(file.name));
    const bytes = await file.bytes();
    const judged = judgeFile({ name: file.name, bytes });
    if ('refused' in judged) throw new FieldError('files', t.refused[judged.refused](file.name));
    files.push({ name: file.name, mediaType: judged.mediaType, bytes });
  }
  return files;
}
