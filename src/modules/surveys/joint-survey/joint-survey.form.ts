import { z } from 'zod';
import { choice, day, emailAddress, freeText, listText, requiredText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { readGroups, responsibilities } from './joint-survey.rules.ts';
import { jointSurveyTexts } from './joint-survey.texts.ts';

/** Until when, and who is controller. */
export const jointTermsForm = defineForm(jointSurveyTexts, (t) =>
  z.object({
    answerBy: day(t.errors.answerBy),
    responsibility: choice(responsibilities, t.errors.responsibility),
  }),
);
export type JointTerms = FormInput<typeof jointTermsForm>;

/** Another municipality, and where the letter goes. */
export const participantForm = defineForm(jointSurveyTexts, (t) =>
  z.object({
    name: requiredText(t.errors.name, { max: 120 }),
    email: emailAddress(t.errors.email),
  }),
);
export type NewParticipant = FormInput<typeof participantForm>;

/** What a participant says yes with. `revision` is what the page was made from. */
export const jointYesForm = defineForm(jointSurveyTexts, (t) =>
  z.object({
    groups: listText(t.errors.groupsTooLong, 10_000).superRefine((typed, ctx) => {
      const read = readGroups(typed);
      if ('fault' in read) ctx.addIssue({ code: 'custom', message: t.errors.groups(read.fault) });
    }),
    answeredAs: requiredText(t.errors.answeredAs, { max: 100 }),
    accepts: ticked().refine((accepted) => accepted, { error: t.errors.accepts }),
    revision: z.coerce.number().int().catch(0),
  }),
);
export type JointYes = FormInput<typeof jointYesForm>;

/** What a participant says no with. */
export const jointNoForm = defineForm(jointSurveyTexts, (t) =>
  z.object({
    reason: freeText(requiredText(t.errors.reason, { max: 300 })),
  }),
);
