import { z } from 'zod';
import { basisField } from '#platform/basis.ts';
import { choice, optionalText, ticked } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { sendToRegistrarTexts } from './send-to-registrar.texts.ts';

const secrecies = ['no', 'yes'] as const;
const authorities = ['same', 'other'] as const;

export const sendToRegistrarForm = defineForm(sendToRegistrarTexts, (t) =>
  z
    .object({
      authority: choice(authorities, t.authorityMissing),
      secrecy: choice(secrecies, t.secrecyMissing),
      section: optionalText(t.tooLong, 200),
      /** E-mail is not encrypted all the way: what may be secret leaves only when somebody says so once more, and why. */
      sendAnyway: ticked(),
      sendReason: optionalText(t.tooLong, 300),
      note: optionalText(t.tooLong, 400),
      /** What the page showed: to whom, and what. */
      seen: basisField(),
    })
    .refine(({ secrecy, section }) => secrecy === 'no' || section !== '', {
      path: ['section'],
      error: t.sectionMissing,
    })
    .refine(({ secrecy, sendAnyway }) => secrecy === 'no' || sendAnyway, {
      path: ['sendAnyway'],
      error: t.sendAnywayMissing,
    })
    .refine(({ secrecy, sendReason }) => secrecy === 'no' || sendReason !== '', {
      path: ['sendReason'],
      error: t.sendReasonMissing,
    }),
);
export type SendingChoices = FormInput<typeof sendToRegistrarForm>;
