import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command, type CommandContext } from '#platform/command.ts';
import { updateNode } from '#foundations/thread/index.ts';
import { lockDraft } from '../memorandum-lock.ts';
import type { Memorandum, MemorandumStyle } from '../memorandum.queries.ts';
import { writeMemorandum } from '../write-memorandum/write-memorandum.command.ts';
import type { ClosingInput, HeadInput, TextInput } from './change-memorandum.form.ts';

export const changeMemorandumHead = command(
  'memorandum.change-head',
  writeMemorandum.roles,
  async (ctx, input: Change<HeadInput> & { id: number }) => {
    const { id, basis, ...head } = input;
    await changePart(ctx, { id, basis, part: headOf, change: head });
    await updateNode(ctx, id, { title: head.title });
    return { output: id, audit: { subject: id, details: { title: head.title } } };
  },
);

export const changeMemorandumText = command(
  'memorandum.change-text',
  writeMemorandum.roles,
  async (ctx, input: Change<TextInput> & { id: number }) => {
    const { id, basis, ...change } = input;
    const title = await changePart(ctx, { id, basis, part: textOf, change });
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

export const changeMemorandumClosing = command(
  'memorandum.change-closing',
  writeMemorandum.roles,
  async (ctx, input: Change<ClosingInput> & { id: number }) => {
    const { id, basis, ...change } = input;
    const title = await changePart(ctx, { id, basis, part: closingOf, change });
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

/** Att-clauses or numbered sentences; the proposals themselves stay as they are. */
export const changeMemorandumStyle = command(
  'memorandum.change-style',
  writeMemorandum.roles,
  async (ctx, { id, style }: { id: number; style: MemorandumStyle }) => {
    const { title } = await lockDraft(ctx, id);
    await ctx.db.updateTable('memorandum').set({ style }).where('id', '=', id).execute();
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

type Row = Omit<Memorandum, 'proposals' | 'costLines' | 'attachments'>;

export function headOf(memorandum: Row) {
  const { title, style, writtenOn, addressee, sender, officerName, officerRole, officerPhone, officerEmail } =
    memorandum;
  return { title, style, writtenOn, addressee, sender, officerName, officerRole, officerPhone, officerEmail };
}

export function textOf({ summary, background, assessment }: Row) {
  return { summary, background, assessment };
}

export function closingOf({ signatory, signatoryRole, dispatchList }: Row) {
  return { signatory, signatoryRole, dispatchList };
}

/** Writes one part of a draft unless somebody else has changed the same part. Returns the memorandum's title. */
async function changePart<P extends Partial<Row>>(
  ctx: CommandContext,
  { id, basis, part, change }: { id: number; basis: string | undefined; part: (row: Row) => P; change: P },
): Promise<string> {
  const stored = await lockDraft(ctx, id);
  refuseIfChanged(ctx, part(stored), basis);
  await ctx.db.updateTable('memorandum').set(change).where('id', '=', id).execute();
  return stored.title;
}
