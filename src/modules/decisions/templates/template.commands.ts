import { MEMORANDUM_TEMPLATES } from '#content/memorandum-templates.ts';
import type { MemorandumTemplate } from '#content/memorandum-template.ts';
import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import type { ChangeTemplate, SectionWords } from './template.form.ts';
import { findTemplate, getOwnTemplate, listOwnTemplates, type OwnTemplate } from './template.queries.ts';
import {
  arrangedTemplate,
  changedTemplate,
  copiedTemplate,
  mostTemplates,
  withOwnSection,
  withWords,
  type Arrangement,
} from './template.rules.ts';
import { templatesTexts } from './templates.texts.ts';

const { roles } = writeMemorandum;

/** A copy of one of ours, or of the organisation's own, to change. `from` is its key. Returns the id. */
export const addTemplate = command(
  'template.add',
  roles,
  async (ctx, { from, name }: { from: string; name: string }) => {
    const t = templatesTexts[ctx.locale];
    const base = await findTemplate(ctx.db, from);
    if (!base) throw new FieldError('from', t.fromMissing);
    if ((await listOwnTemplates(ctx.db)).length >= mostTemplates) throw new AppError('not-now', t.full);
    await refuseSameName(ctx, name);
    const { id } = await ctx.db
      .insertInto('memorandumTemplate')
      .values({ organisationId: ctx.organisation.id, content: JSON.stringify(copiedTemplate(base, name)) })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { output: id, audit: { details: { name } } };
  },
);

export const changeTemplate = command(
  'template.change',
  roles,
  async (ctx, input: Change<ChangeTemplate> & { id: number }) => {
    const { id, basis, ...change } = input;
    const stored = await lockTemplate(ctx, id);
    refuseIfChanged(ctx, templatePart(stored.content), basis);
    if (change.name !== stored.content.name.sv) await refuseSameName(ctx, change.name, id);
    await write(ctx, stored, changedTemplate(stored.content, change));
    return { output: id, audit: { details: { name: change.name } } };
  },
);

export const arrangeTemplate = command(
  'template.arrange',
  roles,
  async (ctx, { id, key, how }: { id: number; key: string; how: Arrangement }) => {
    const stored = await lockTemplate(ctx, id);
    const arranged = arrangedTemplate(stored.content, { key, how });
    if (!arranged) throw new AppError('not-now', templatesTexts[ctx.locale].notArranged);
    await write(ctx, stored, arranged);
    return { output: id, audit: { details: { name: stored.content.name.sv } } };
  },
);

/** A heading of the template's own. */
export const addTemplateSection = command(
  'template.add-section',
  roles,
  async (ctx, { id, ...worded }: SectionWords & { id: number }) => {
    const stored = await lockTemplate(ctx, id);
    const added = withOwnSection(stored.content, worded);
    if (!added) throw new FieldError('heading', templatesTexts[ctx.locale].headingTwice);
    await write(ctx, stored, added);
    return { output: id, audit: { details: { name: stored.content.name.sv } } };
  },
);

export const changeTemplateSection = command(
  'template.change-section',
  roles,
  async (ctx, { id, key, ...worded }: SectionWords & { id: number; key: string }) => {
    const stored = await lockTemplate(ctx, id);
    const changed = withWords(stored.content, key, worded);
    if (!changed) throw new AppError('not-found');
    await write(ctx, stored, changed);
    return { output: id, audit: { details: { name: stored.content.name.sv } } };
  },
);

/** No longer offered, or offered again. What was begun with it stays as it is. */
export const retireTemplate = command(
  'template.retire',
  roles,
  async (ctx, { id, retired }: { id: number; retired: boolean }) => {
    const stored = await lockTemplate(ctx, id);
    await ctx.db
      .updateTable('memorandumTemplate')
      .set({ retiredAt: retired ? ctx.now : null })
      .where('id', '=', id)
      .execute();
    return { output: undefined, audit: { details: { name: stored.content.name.sv, retired } } };
  },
);

/** Memoranda keep the template that they were begun with, so nothing rests on it. */
export const removeTemplate = command('template.remove', roles, async (ctx, { id }: { id: number }) => {
  const stored = await lockTemplate(ctx, id);
  await ctx.db.deleteFrom('memorandumTemplate').where('id', '=', id).execute();
  return { output: undefined, audit: { details: { name: stored.content.name.sv } } };
});

/** What the form of a template is filled from. */
export function templatePart({ name, documentType, style, addressee, assessments }: MemorandumTemplate) {
  return { name: name.sv, documentType: documentType.sv, style, addressee, assessments };
}

async function lockTemplate(ctx: CommandContext, id: number): Promise<OwnTemplate> {
  await ctx.db.selectFrom('memorandumTemplate').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return getOwnTemplate(ctx.db, id);
}

async function write(ctx: CommandContext, stored: OwnTemplate, content: MemorandumTemplate): Promise<void> {
  await ctx.db
    .updateTable('memorandumTemplate')
    .set({ content: JSON.stringify(content), version: stored.content.version + 1 })
    .where('id', '=', stored.id)
    .execute();
}

async function refuseSameName(ctx: CommandContext, name: string, except?: number): Promise<void> {
  const others = (await listOwnTemplates(ctx.db)).filter(({ id }) => id !== except).map(({ content }) => content);
  const key = name.toLocaleLowerCase('sv');
  const taken = [...MEMORANDUM_TEMPLATES, ...others].some((one) => one.name.sv.toLocaleLowerCase('sv') === key);
  if (taken) throw new FieldError('name', templatesTexts[ctx.locale].nameTaken);
}
