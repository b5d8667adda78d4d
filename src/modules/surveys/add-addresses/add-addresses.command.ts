import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { lockOpen } from '../lock-survey.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { getGroupAddresses, placesLeft } from './addresses.queries.ts';
import { checkAddresses } from './addresses.rules.ts';
import { dropAddresses, giveAddresses } from './give-addresses.ts';

/**
 * Makes the addresses of a group exactly these, one per line, besides those that have got their letter. Which address gets which code
 * is left to chance, but for those that stand where another was: they take over its code. Returns how many there are.
 */
export const addAddresses = command(
  'survey.add-addresses',
  ['coordinator'],
  async (ctx, input: { id: number; groupId: number; addresses: string }) => {
    const survey = await lockOpen(ctx, input.id);
    const group = await getGroupAddresses(ctx.db, { surveyId: survey.id, groupId: input.groupId });
    const t = surveysTexts[ctx.locale].addresses;
    const known = { places: placesLeft(group), sent: new Set(group.sent), elsewhere: group.elsewhere };
    const { addresses, faults, tooMany, tooManyLines } = checkAddresses(input.addresses, known);
    if (tooManyLines > 0) throw new FieldError('addresses', t.tooManyLines(tooManyLines, known.places));
    if (faults.length > 0) throw new FieldError('addresses', t.linesToMend(faults.length));
    if (tooMany > 0) throw new FieldError('addresses', t.tooMany(addresses.length, known.places));
    const [wanted, present] = [new Set(addresses), new Set(group.open.map((one) => one.email))];
    const dropped = [...present].filter((email) => !wanted.has(email));
    const added = addresses.filter((email) => !present.has(email));
    const instead = await dropAddresses(ctx, survey.id, dropped);
    await giveAddresses(ctx, { survey, groupId: group.id, emails: added, instead });
    const total = addresses.length + group.sent.length;
    return {
      output: total,
      audit: { subject: survey.id, details: { title: survey.title, group: group.name, addresses: total } },
    };
  },
);
