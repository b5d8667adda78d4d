import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { emailAddress, listText } from '#platform/fields.ts';
import { defineForm, type FormInput } from '#platform/form.ts';
import { registrarAddressTexts } from './registrar-address.texts.ts';

const mostDomains = 20;

/** Domains one to a line, in small letters and without what stands before `@`. */
export const mailSettingsForm = defineForm(registrarAddressTexts, (t) =>
  z.object({
    registrarEmail: z.union([z.literal(''), emailAddress(t.emailWrong)], { error: t.emailWrong }),
    mailDomains: listText(t.domainsWrong, 2000)
      .transform((typed) => [
        ...new Set(
          typed
            .toLowerCase()
            .split(/[\s,;]+/)
            .filter((line) => line !== '')
            .map(hostOf),
        ),
      ])
      .refine((domains) => domains.length <= mostDomains && !domains.includes(''), t.domainsWrong),
  }),
);
export type MailSettings = FormInput<typeof mailSettingsForm>;

export const committeeAddressForm = defineForm(registrarAddressTexts, (t) =>
  z.object({ email: z.union([z.literal(''), emailAddress(t.emailWrong)], { error: t.emailWrong }) }),
);

/** As mail servers write it: `xn--` where there are letters beyond a–z. Empty for what is no domain. */
function hostOf(typed: string): string {
  const host = domainToASCII(typed.slice(typed.lastIndexOf('@') + 1));
  return /^[^.]+(\.[^.]+)+$/.test(host) && host.length <= 253 ? host : '';
}
