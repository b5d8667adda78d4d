import { command } from '#platform/command.ts';
import { FieldError } from '#platform/errors.ts';
import { USUAL_ADMINISTRATIONS, USUAL_COMMITTEES } from '#content/administrations.ts';
import type { AcceptProposal } from './accept-proposal.form.ts';
import { acceptProposalTexts } from './accept-proposal.texts.ts';

/** Adds the ticked ones of the usual committees and administrations; what already has that name is left as it is. */
export const acceptProposal = command(
  'structure.accept',
  ['coordinator', 'administrator'],
  async (ctx, input: AcceptProposal) => {
    const { committees, administrations } = input;
    if (committees.length + administrations.length === 0)
      throw new FieldError('committees', acceptProposalTexts[ctx.locale].nothingChosen);
    const organisationId = ctx.organisation.id;
    let added = 0;
    for (const { name, kind } of USUAL_COMMITTEES.filter((usual) => committees.includes(usual.key))) {
      const values = { organisationId, name: name.sv, kind };
      const row = await ctx.db
        .insertInto('committee')
        .values(values)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (row) added += 1;
    }
    const stored = await ctx.db.selectFrom('committee').select(['id', 'name']).execute();
    const last = await ctx.db
      .selectFrom('administration')
      .select((e) => e.fn.max('sort').as('sort'))
      .executeTakeFirst();
    let sort = last?.sort ?? 0;
    for (const usual of USUAL_ADMINISTRATIONS.filter((one) => administrations.includes(one.key))) {
      const committee = USUAL_COMMITTEES.find((one) => one.key === usual.committee);
      const committeeId =
        stored.find((one) => one.name.toLocaleLowerCase('sv') === committee?.name.sv.toLocaleLowerCase('sv'))?.id ??
        null;
      const values = { organisationId, name: usual.name.sv, shortName: usual.short, committeeId, sort: (sort += 1) };
      const row = await ctx.db
        .insertInto('administration')
        .values(values)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (row) added += 1;
    }
    return { output: { added }, audit: { details: { added } } };
  },
);
