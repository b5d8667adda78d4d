import { command } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { orRefuse } from '#platform/stored-refusal.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { getDesignation, listDesignations } from '../matter.queries.ts';
import type { DesignationInput } from './designation.form.ts';
import { designationsTexts } from './designations.texts.ts';

const most = 20;

/** Keeps a number that the registrar has given, exactly as it was given. */
export const addDesignation = command(
  'designation.add',
  ['coordinator', 'registrar'],
  async (ctx, input: DesignationInput & { matterId: number }) => {
    const t = designationsTexts[ctx.locale];
    await lockMatter(ctx, input.matterId);
    if ((await listDesignations(ctx.db, input.matterId)).length >= most) throw new AppError('not-now', t.full);
    const { matterId, type, value, register } = input;
    const inserted = ctx.db
      .insertInto('designation')
      .values({ organisationId: ctx.organisation.id, matterId, type, value, register })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id } = await orRefuse(inserted, { duplicate: () => new FieldError('value', t.duplicate) });
    return { output: { id, matterId }, audit: { subject: matterId, details: { value } } };
  },
);

export const removeDesignation = command(
  'designation.remove',
  addDesignation.roles,
  async (ctx, { matterId, id }: { matterId: number; id: number }) => {
    await lockMatter(ctx, matterId);
    const { value } = await getDesignation(ctx.db, matterId, id);
    await ctx.db.deleteFrom('designation').where('id', '=', id).execute();
    return { output: matterId, audit: { subject: matterId, details: { value } } };
  },
);
