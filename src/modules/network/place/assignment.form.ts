import { z } from 'zod';
import { FieldError } from '#platform/errors.ts';
import { optionalText, ticked } from '#platform/fields.ts';
import { defineForm, type Form, type RawForm } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { answerFields, type TypedAnswers } from '../assignments/answer-fields.form.ts';
import type { AssignmentQuestion } from '../state-letters/assignment-questions.ts';
import { mostFiles, sentFiles, type ActFile, type SentFiles } from '../take-act/hand-in-files.ts';
import { placeWorkTexts } from './work.texts.ts';

export type HandInInput = TypedAnswers & { text: string; files?: unknown; isShared: boolean; stepStatus: string };

/** The form of one assignment: a text, files and the questions that the host has put. */
export function handInForm(questions: readonly AssignmentQuestion[]): Form<HandInInput> {
  const form = defineForm(placeWorkTexts, (t) =>
    z.object({
      text: optionalText(t.errors.tooLong),
      files: z.unknown().optional(),
      isShared: ticked(),
      stepStatus: z.string().max(200).default(''),
      ...answerFields(questions, t.errors),
    }),
  );
  return form as unknown as Form<HandInInput>; // the questions' names are known when the form is made, not when it is compiled
}

/** What was sent with the form, judged by content. FieldError with the reason at the files. */
export async function handInFiles(raw: RawForm, locale: Locale): Promise<ActFile[]> {
  const sent = [raw.files ?? []].flat().filter((one): one is File => one instanceof File && one.size > 0);
  return takenFiles(await sentFiles(sent), locale);
}

/** The files; or FieldError with why one of them is not taken, at the files. */
export function takenFiles(sent: SentFiles, locale: Locale): ActFile[] {
  if ('files' in sent) return sent.files;
  const t = placeWorkTexts[locale].files;
  const { name, refused } = sent;
  if (refused === 'too-many') throw new FieldError('files', t.tooMany(mostFiles));
  throw new FieldError('files', refused === 'too-large' ? t.tooLarge(name) : t.refused[refused](name));
}
