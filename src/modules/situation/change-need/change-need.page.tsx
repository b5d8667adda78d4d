import { refuseIfChanged, type Change } from '#platform/basis.ts';
import { command } from '#platform/command.ts';
import { notFound } from '#platform/errors.ts';
import { formPage } from '#platform/web/page.tsx';
import { updateNode } from '#foundations/thread/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { listFindings } from '../finding.queries.ts';
import { NeedFields } from '../need-fields.tsx';
import { linkFindings, requireAdministration } from '../need-links.ts';
import { needForm, type NeedInput } from '../need.form.ts';
import { getNeed, type Need } from '../need.queries.ts';
import { needTexts } from '../need.texts.ts';
import { Prose } from '../prose.tsx';
import { joinOrder, leaveOrder } from '../rank-need/need-order.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';

/** New words, scope or findings for a need. With another administration it goes last in that one's order and keeps its reason. */
export const changeNeed = command(
  'need.change',
  ['coordinator', 'working_group_member'],
  async (ctx, input: Change<NeedInput> & { id: number }) => {
    const { id, title, text, administrationId, findings } = input;
    const locked = await ctx.db.selectFrom('need').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
    if (!locked) notFound();
    const stored = await getNeed(ctx.db, id);
    refuseIfChanged(ctx, needParts(stored), input.basis);
    await requireAdministration(ctx, administrationId);
    const elsewhere = stored.administrationId !== administrationId;
    if (elsewhere && stored.rank !== null) await leaveOrder(ctx, stored);
    await ctx.db.updateTable('need').set({ title, text, administrationId }).where('id', '=', id).execute();
    if (elsewhere && stored.rank !== null) await joinOrder(ctx, { ...stored, administrationId });
    await linkFindings(ctx, id, findings);
    const moved = elsewhere || stored.title !== title || stored.text !== text;
    await updateNode(ctx, id, { title, moved });
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

export const changeNeedPage = formPage({
  path: '/:organisation/lagesbild/behov/:id/andring',
  form: needForm,
  command: changeNeed,
  load: async ({ db }, { id }) => ({
    need: await getNeed(db, id),
    administrations: await listAdministrations(db),
    findings: await listFindings(db),
  }),
  initial: ({ need }) => ({
    title: need.title,
    text: need.text,
    administrationId: String(need.administrationId ?? ''),
    findings: need.findings.map(String),
  }),
  view(view, { need, administrations, findings }, form) {
    const t = needTexts[view.locale];
    const crumbs = [
      { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
      { label: need.title, href: situationPaths.need(view.organisation, need.id) },
    ];
    return (
      <Page view={view} step="situation" title={t.change} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <BasisField form={form} stored={needParts(need)} href={situationPaths.need(view.organisation, need.id)}>
            <p>{need.title}</p>
            <Prose text={need.text} />
          </BasisField>
          <NeedFields locale={view.locale} {...{ form, administrations, findings }} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => situationPaths.need(view.organisation, id),
});

/** What the form of a need holds; its place in the order is another form. */
function needParts({ title, text, administrationId, findings }: Need) {
  return { title, text, administrationId, findings };
}
