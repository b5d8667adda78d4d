import { z } from 'zod';

const questionTypes = ['text', 'choice', 'choices', 'number'] as const;

const questions = z.array(
  z.object({
    key: z.string(),
    type: z.enum(questionTypes),
    label: z.string(),
    options: z.array(z.string()),
  }),
);
export type AssignmentQuestion = z.infer<typeof questions>[number];

/** The structured questions of an assignment, as they are stored. */
export function readQuestions(stored: unknown): AssignmentQuestion[] {
  return questions.parse(stored);
}

const answers = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type AssignmentAnswers = z.infer<typeof answers>;

export function readAnswers(stored: unknown): AssignmentAnswers {
  return answers.parse(stored);
}
