import { z } from 'zod';
import { choice, day, emailAddress, optionalText, requiredText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { writeMemorandumTexts } from './write-memorandum.texts.ts';

type T = (typeof writeMemorandumTexts)['sv'];

/** What stands above the text of a memorandum. */
export function headShape(t: T) {
  return {
    writtenOn: day(t.dayWrong),
    addressee: requiredText(t.addresseeMissing, { tooLong: t.lineTooLong }),
    sender: requiredText(t.senderMissing, { tooLong: t.lineTooLong }),
    officerName: optionalText(t.lineTooLong, 200),
    officerRole: requiredText(t.roleMissing, { tooLong: t.lineTooLong }),
    officerPhone: optionalText(t.lineTooLong, 200),
    officerEmail: z.union([z.literal(''), emailAddress(t.emailWrong)], { error: t.emailWrong }).default(''),
  };
}

export const writeMemorandumForm = defineForm(writeMemorandumTexts, (t) =>
  z.object({
    start: choice(['plan', 'empty'], t.startMissing),
    template: requiredText(t.templateMissing),
    ...headShape(t),
    // Left empty it is the template's own, or the committee that the matter belongs to.
    addressee: optionalText(t.lineTooLong, 200),
  }),
);
export type WriteMemorandum = FormInput<typeof writeMemorandumForm>;
