import { z } from 'zod';
import { questionSchema, type Question } from '#content/question-bank.ts';

const bilingual = z.strictObject({ sv: z.string().trim().min(1), en: z.string().trim().min(1) });

const sectionSchema = z.strictObject({
  key: z.string().min(1),
  title: bilingual,
  introduction: bilingual.optional(),
  questions: z.array(questionSchema).min(1),
});

/** What `survey.questions` holds: sections and questions in the order they are asked, copied from the bank when the survey was made. */
export const questionnaireSchema = z.strictObject({
  /** Which set it was copied from, and that set's version: `personal-1`. */
  version: z.string().min(1),
  sections: z.array(sectionSchema),
});

export type Questionnaire = z.infer<typeof questionnaireSchema>;

/** Reads the stored `survey.questions`. Throws when it is not a questionnaire: only this module writes it. */
export function readQuestionnaire(stored: unknown): Questionnaire {
  return questionnaireSchema.parse(stored);
}

/** Every question in the order it is asked, which is also the order of the answer sheet. */
export function allQuestions(questionnaire: Questionnaire): Question[] {
  return questionnaire.sections.flatMap((section) => section.questions);
}
