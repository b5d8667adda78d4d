import { command } from '#platform/command.ts';
import { saveSetting } from '#platform/tenancy/settings.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import type { MailSettings } from './registrar-address.form.ts';

/** Says where the registrar receives mail, and from which domains mail to matters is taken. */
export const changeMailSettings = command(
  'mail-settings.change',
  ['registrar', 'administrator'],
  async (ctx, input: MailSettings) => {
    await saveSetting(ctx, { name: 'registrar-email', value: input.registrarEmail });
    await saveSetting(ctx, { name: 'mail-domains', value: input.mailDomains });
    return { output: undefined, audit: {} };
  },
);

/** The address of a committee's own registrar; an empty one means that the organisation's is used. */
export const changeCommitteeAddress = command(
  'registrar-address.change',
  changeMailSettings.roles,
  async (ctx, input: { committeeId: number; email: string }) => {
    const { committeeId, email } = input;
    const committee = await getCommittee(ctx.db, committeeId);
    if (email === '') await ctx.db.deleteFrom('registrarAddress').where('committeeId', '=', committeeId).execute();
    else
      await ctx.db
        .insertInto('registrarAddress')
        .values({ organisationId: ctx.organisation.id, committeeId, email })
        .onConflict((conflict) => conflict.columns(['organisationId', 'committeeId']).doUpdateSet({ email }))
        .execute();
    return { output: undefined, audit: { subject: committeeId, details: { name: committee.name } } };
  },
);
