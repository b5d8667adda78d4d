import { z } from 'zod';
import { optionalText, ticked } from '#platform/fields.ts';
import { defineForm, type Form } from '#platform/form.ts';
import { answerFields, type TypedAnswers } from '../assignments/answer-fields.form.ts';
import { placeWorkTexts } from '../place/work.texts.ts';
import type { AssignmentQuestion } from '../state-letters/assignment-questions.ts';

export type HandInInput = TypedAnswers & { text: string; showsStep: boolean; isShared: boolean } & { files: File[] };

/** A text, files, and a field for each question that the host has put. */
export function handInForm(questions: readonly AssignmentQuestion[]): Form<HandInInput> {
  const form = defineForm(placeWorkTexts, ({ errors: t }) =>
    z.object({
      text: optionalText(t.tooLong),
      files: attachedFiles(),
      showsStep: ticked(),
      isShared: ticked(),
      ...answerFields(questions, t),
    }),
  );
  return form as unknown as Form<HandInInput>; // the questions' names are known when the form is made, not when it is compiled
}

/** What a browser sends where files may be chosen: none is one that is empty. */
function attachedFiles() {
  const file = z.union([z.instanceof(File), z.literal('')]);
  return z
    .union([z.array(file), file.transform((one) => [one])])
    .default([])
    .transform((sent) => sent.filter((one): one is File => one !== '' && one.size > 0));
}
