import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { addressIn } from '../add-addresses/addresses.rules.ts';
import { lockOpen } from '../lock-survey.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { BOUNCED } from './returned.queries.ts';

/**
 * Marks addresses whose letter came back after the mail server had taken it: they get no more letters until they are mended or tried
 * again. Whole messages may be pasted; addresses that the survey has sent nothing to mean nothing. Returns how many were marked.
 */
export const markBounced = command(
  'survey.mark-bounced',
  ['coordinator'],
  async (ctx, input: { id: number; addresses: string }) => {
    const survey = await lockOpen(ctx, input.id);
    const t = surveysTexts[ctx.locale].returned;
    const emails = addressesIn(input.addresses);
    if (emails.length === 0) throw new FieldError('addresses', t.noAddress);
    const { numUpdatedRows } = await ctx.db
      .updateTable('invitation')
      .set({ failure: BOUNCED })
      .where('surveyId', '=', survey.id)
      .where('email', 'in', emails)
      .where('roundsSent', '>', 0)
      .where('failure', 'is', null)
      .executeTakeFirst();
    const addresses = Number(numUpdatedRows);
    if (addresses === 0) throw new FieldError('addresses', t.notSent);
    return { output: addresses, audit: { subject: survey.id, details: { title: survey.title, addresses } } };
  },
);

/** Every address in a text, once, in small letters. */
function addressesIn(text: string): string[] {
  const words = text.match(/[^\s<>()[\]"';,:]+@[^\s<>()[\]"';,:]+/g) ?? [];
  return [...new Set(words.flatMap((word) => addressIn(word.replace(/\.+$/, '')) ?? []))];
}
