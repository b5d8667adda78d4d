import { command, type CommandContext } from '#platform/command.ts';
import { AppError, FieldError } from '#platform/errors.ts';
import { linkNodes, registerNode } from '#foundations/thread/index.ts';
import type { MemorandumTemplate } from '#content/memorandum-template.ts';
import { getCommittee } from '#modules/organisation/index.ts';
import { requireTemplate } from '../templates/require-template.ts';
import { lockMatter } from '../change-matter/change-matter.command.ts';
import { draftFromPlan, type Draft } from './draft.rules.ts';
import { readPlanBehind } from './plan-behind.ts';
import type { WriteMemorandum } from './write-memorandum.form.ts';
import { writeMemorandumTexts } from './write-memorandum.texts.ts';

type Head = Omit<WriteMemorandum, 'start' | 'template'>;
/** `template` is the key of one of ours or of the organisation's own. */
type Input = WriteMemorandum & { matterId: number };

/**
 * Begins a memorandum in a matter: filled in from the plan that the matter is about, or empty. It rests on the matter and, when filled in,
 * on the plan. Returns its id.
 */
export const writeMemorandum = command('memorandum.write', ['coordinator'], async (ctx, input: Input) => {
  const t = writeMemorandumTexts[ctx.locale];
  const { start, matterId, template: templateKey, ...typed } = input;
  const matter = await lockMatter(ctx, matterId);
  if (matter.state !== 'open') throw new AppError('not-now', t.matterSettled);
  const planId = start === 'plan' ? matter.planId : null;
  if (start === 'plan' && planId === null) throw new FieldError('start', t.noPlan);
  const template = await requireTemplate(ctx, { key: templateKey, planId: matter.planId });
  const addressee = typed.addressee || template.addressee || (await getCommittee(ctx.db, matter.committeeId)).name;
  const head: Head = { ...typed, addressee };
  const draft: Draft =
    planId === null
      ? { title: matter.title, summary: '', background: '', proposals: [] }
      : draftFromPlan(
          await readPlanBehind(ctx.db, { organisation: ctx.organisation, planId, matterId, addressee: head.addressee }),
        );
  const id = await beginMemorandum(ctx, matter, { head, template, planId, draft });
  return { output: id, audit: { subject: id, details: { title: draft.title } } };
});

/** The memorandum itself, for whatever command begins one in a matter that it has locked or opened. Returns its id. */
export async function beginMemorandum(
  ctx: CommandContext,
  matter: { id: number; committeeId: number },
  { head, template, planId, draft }: { head: Head; template: MemorandumTemplate; planId: number | null; draft: Draft },
): Promise<number> {
  const { title, summary, background } = draft;
  const organisationId = ctx.organisation.id;
  const id = await registerNode(ctx, {
    kind: 'memorandum',
    title,
    path: (nodeId) => `/tjansteskrivelser/${nodeId}`,
    state: 'draft',
    committeeId: matter.committeeId,
  });
  await ctx.db
    .insertInto('memorandum')
    .values({
      organisationId,
      id,
      matterId: matter.id,
      planId,
      ...head,
      template: JSON.stringify(template),
      title,
      summary,
      background,
      signatory: head.officerName,
      signatoryRole: head.officerRole,
    })
    .execute();
  const proposals = draft.proposals.map((proposal, sort) => ({ organisationId, memorandumId: id, sort, ...proposal }));
  if (proposals.length > 0) await ctx.db.insertInto('proposal').values(proposals).execute();
  await linkNodes(ctx, { from: id, to: matter.id });
  if (planId !== null) await linkNodes(ctx, { from: id, to: planId });
  return id;
}
