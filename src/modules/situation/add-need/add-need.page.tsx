import { command } from '#platform/command.ts';
import { formPage } from '#platform/web/page.tsx';
import { registerNode } from '#foundations/thread/index.ts';
import { listAdministrations } from '#modules/organisation/index.ts';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { listFindings } from '../finding.queries.ts';
import { NeedFields } from '../need-fields.tsx';
import { linkFindings, requireAdministration } from '../need-links.ts';
import { needForm, type NeedInput } from '../need.form.ts';
import { needTexts } from '../need.texts.ts';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';

/** A need of one administration or (null) of the whole organisation, resting on findings. Returns its id. */
export const addNeed = command(
  'need.add',
  ['coordinator', 'working_group_member'],
  async (ctx, input: Omit<NeedInput, 'basis'>) => {
    const { title, text, administrationId, findings } = input;
    await requireAdministration(ctx, administrationId);
    const id = await registerNode(ctx, { kind: 'need', title, path: (nodeId) => `/lagesbild/behov/${nodeId}` });
    await ctx.db
      .insertInto('need')
      .values({ organisationId: ctx.organisation.id, id, title, text, administrationId })
      .execute();
    await linkFindings(ctx, id, findings);
    return { output: id, audit: { subject: id, details: { title } } };
  },
);

export const addNeedPage = formPage({
  path: '/:organisation/lagesbild/behov/nytt',
  form: needForm,
  command: addNeed,
  load: async ({ db }) => ({ administrations: await listAdministrations(db), findings: await listFindings(db) }),
  initial: (_data, view) => ({ findings: view.url.searchParams.get('slutsats') ?? '' }),
  view(view, data, form) {
    const t = needTexts[view.locale];
    const crumbs = [{ label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) }];
    return (
      <Page view={view} step="situation" title={t.add} lead={t.addLead} form={form} breadcrumbs={crumbs}>
        <form method="post" novalidate>
          <NeedFields locale={view.locale} form={form} {...data} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed) => typed,
  next: (id, view) => situationPaths.need(view.organisation, id),
});
