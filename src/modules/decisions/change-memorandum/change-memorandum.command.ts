import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { getMatter } from '../matter.queries.ts';
import { lockDraft } from '../memorandum-lock.ts';
import { isMainText, mainTexts, textIn, typedParts } from '../memorandum-texts.rules.ts';
import type { MemorandumRow } from '../memorandum.queries.ts';
import { requireTemplate } from '../templates/require-template.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import type { ClosingInput, HeadInput, TextInput } from './change-memorandum.form.ts';

const { roles } = writeMemorandum;

export const changeMemorandumHead = command(
  'memorandum.change-head',
  roles,
  async (ctx, input: Change<HeadInput> & { id: number }) => {
    const { id, basis, ...head } = input;
    await changePart(ctx, { id, basis, part: headOf, change: () => head });
    await updateNode(ctx, id, { title: head.title });
    return { output: id, audit: { subject: id, details: { title: head.title } } };
  },
);

/** A text that the template has no place for is not in the form, and stays as it is. */
export const changeMemorandumText = command(
  'memorandum.change-text',
  roles,
  async (ctx, input: Change<TextInput> & { id: number }) => {
    const { id, basis, ...typed } = input;
    const title = await changePart(ctx, {
      id,
      basis,
      part: textOf,
      change: (stored) => ({ ...textOf(stored), ...onlyPlaced(stored, typed) }),
    });
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

/** The text of one section by its key, or of one assessment. */
export const changeMemorandumSection = command(
  'memorandum.change-section',
  roles,
  async (ctx, input: { id: number; key: string; text: string; basis?: string | undefined }) => {
    const { id, key, text } = input;
    const stored = await lockDraft(ctx, id);
    const current = textIn(stored, key);
    if (!typedParts(stored.template).some((part) => part.key === key) && current === '') notFound();
    refuseIfChanged(ctx, { text: current }, input.basis);
    const change = isMainText(key)
      ? { ...textOf(stored), [key]: text }
      : { texts: JSON.stringify({ ...stored.texts, [key]: text }) };
    await ctx.db.updateTable('memorandum').set(change).where('id', '=', id).execute();
    return { output: id, audit: { subject: id, details: { title: stored.title } } };
  },
);

type Closing = Pick<ClosingInput, 'signatory' | 'signatoryRole' | 'dispatchList'> & Partial<ClosingInput>;

export const changeMemorandumClosing = command(
  'memorandum.change-closing',
  roles,
  async (ctx, input: Closing & { id: number }) => {
    const { id, basis, ...typed } = input;
    const title = await changePart(ctx, {
      id,
      basis,
      part: closingOf,
      change: (stored) => ({ ...closingOf(stored), ...typed }),
    });
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

/** Another template for a draft. Everything that is written stays, also what the new one has no place for. */
export const changeMemorandumTemplate = command(
  'memorandum.change-template',
  roles,
  async (ctx, { id, template: key }: { id: number; template: string }) => {
    const stored = await lockDraft(ctx, id);
    const { planId } = await getMatter(ctx.db, stored.matterId);
    const template = await requireTemplate(ctx, { key, planId });
    await ctx.db
      .updateTable('memorandum')
      .set({ template: JSON.stringify(template) })
      .where('id', '=', id)
      .execute();
    return { output: id, audit: { subject: id, details: { title: stored.title } } };
  },
);

export function headOf(memorandum: MemorandumRow) {
  const { title, writtenOn, addressee, sender, officerName, officerRole, officerPhone, officerEmail } = memorandum;
  return { title, writtenOn, addressee, sender, officerName, officerRole, officerPhone, officerEmail };
}

export function textOf({ summary, background, assessment }: MemorandumRow) {
  return { summary, background, assessment };
}

export function closingOf(memorandum: MemorandumRow) {
  const { signatory, signatoryRole, delegationPoint, dispatchList, copyTo, atOnce } = memorandum;
  return { signatory, signatoryRole, delegationPoint, dispatchList, copyTo, atOnce };
}

function onlyPlaced(stored: MemorandumRow, typed: Omit<TextInput, 'basis'>): Partial<Omit<TextInput, 'basis'>> {
  const placed = typedParts(stored.template).map(({ key }) => key);
  return Object.fromEntries(mainTexts.filter((key) => placed.includes(key)).map((key) => [key, typed[key]]));
}

/** Writes one part of a draft unless somebody else has changed the same part. Returns the memorandum's title. */
async function changePart<P extends Partial<Omit<MemorandumRow, 'template' | 'texts'>>>(
  ctx: CommandContext,
  of: {
    id: number;
    basis: string | undefined;
    part: (row: MemorandumRow) => P;
    change: (stored: MemorandumRow) => P;
  },
): Promise<string> {
  const stored = await lockDraft(ctx, of.id);
  refuseIfChanged(ctx, of.part(stored), of.basis);
  await ctx.db.updateTable('memorandum').set(of.change(stored)).where('id', '=', of.id).execute();
  return stored.title;
}
