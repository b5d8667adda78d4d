import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { day, choice, freeText, optionalReference, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { assignmentTexts } from './assignment.texts.ts';
import { readQuestionLines } from './question-lines.rules.ts';

export const steps = ['', 'survey', 'conversation', 'picture', 'plan', 'decision'] as const;

export const assignmentForm = defineForm(assignmentTexts, (t) =>
  z.object({
    title: requiredText(t.errors.title),
    purpose: optionalText(t.errors.long, 2000),
    instructions: optionalText(t.errors.long, 10_000),
    dueOn: day(t.errors.dueOn),
    meetingId: optionalReference(t.errors.meeting),
    questions: freeText(z.string().max(10_000, t.errors.long).default('')).superRefine((typed, ctx) => {
      const read = readQuestionLines(typed);
      if ('fault' in read) ctx.addIssue({ code: 'custom', message: t.errors.questions(read.fault) });
    }),
    step: choice(steps, t.errors.step).default(''),
    basis: basisField(),
  }),
);
export type EditAssignment = FormInput<typeof assignmentForm>;

export const hostCommentForm = defineForm(assignmentTexts, (t) =>
  z.object({ text: freeText(requiredText(t.errors.comment, { max: 4000 })) }),
);
