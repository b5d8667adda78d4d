import { sql } from 'kysely';
import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { lockOpen } from '../lock-survey.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { getGroupAddresses, placesLeft } from './addresses.queries.ts';
import { checkAddresses } from './addresses.rules.ts';

/**
 * Makes the addresses of a group exactly these, one per line, besides those that have got their letter. Which address gets which code
 * is left to chance. Returns how many there are.
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
    if (dropped.length > 0) {
      await ctx.db
        .updateTable('invitation')
        .set({ email: null, roundsSent: 0, failure: null })
        .where('surveyId', '=', survey.id)
        .where('email', 'in', dropped)
        .execute();
    }
    await sql`
    update invitation i set email = pair.email, rounds_sent = 0, failure = null
      from (select free.id, typed.email
              from (select id, row_number() over (order by random()) as nr from invitation
                     where survey_id = ${survey.id} and group_id = ${group.id} and email is null and not handed_out) free
              join unnest(${added}::text[]) with ordinality as typed(email, nr) on typed.nr = free.nr) pair
     where i.survey_id = ${survey.id} and i.id = pair.id`.execute(ctx.db);
    const total = addresses.length + group.sent.length;
    return {
      output: total,
      audit: { subject: survey.id, details: { title: survey.title, group: group.name, addresses: total } },
    };
  },
);
