import { action, formPage, page } from '#platform/web/page.tsx';
import { getThreadSides } from '#foundations/thread/index.ts';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { addMatterTexts } from '../add-matter/add-matter.texts.ts';
import { loadChoices, MatterFields } from '../add-matter/matter-fields.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { getMatter } from '../matter.queries.ts';
import { changeMatter, closeMatter } from './change-matter.command.ts';
import { changeMatterForm } from './change-matter.form.ts';

export const changeMatterPage = formPage({
  path: '/:organisation/arenden/:id/andra',
  form: changeMatterForm,
  command: changeMatter,
  async load({ db }, { id }) {
    const { title, openedOn, planId } = await getMatter(db, id);
    const mandateId = (await getThreadSides(db, id)).restsOn.find((node) => node.kind === 'mandate')?.id ?? null;
    return { choices: await loadChoices(db), stored: { title, openedOn, planId, mandateId } };
  },
  initial: ({ stored }) => ({
    title: stored.title,
    openedOn: stored.openedOn,
    planId: String(stored.planId ?? ''),
    mandateId: String(stored.mandateId ?? ''),
  }),
  view(view, { choices, stored }, form, { id }) {
    const t = addMatterTexts[view.locale].change;
    const href = decisionsPaths.matter(view.organisation, id);
    return (
      <Page
        view={view}
        step="decision"
        title={t.title}
        form={form}
        breadcrumbs={matterCrumbs(view, { id, title: stored.title })}
      >
        <form method="post" novalidate>
          <BasisField form={form} stored={stored} href={href} />
          <MatterFields form={form} view={view} choices={choices} />
          <Button>{t.save}</Button>
        </form>
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => decisionsPaths.matter(view.organisation, id),
});

const closePath = '/:organisation/arenden/:id/avslut';

export const closeMatterPage = [
  ...page({
    path: closePath,
    access: closeMatter.roles,
    load: async ({ db }, { id }) => ({ matter: await getMatter(db, id) }),
    view(view, { matter }) {
      const t = addMatterTexts[view.locale].close;
      return (
        <Page view={view} step="decision" title={t.title} breadcrumbs={matterCrumbs(view, matter)}>
          <Confirm
            action={decisionsPaths.closeMatter(view.organisation, matter.id)}
            heading="h2"
            question={t.question(matter.title)}
            consequences={[t.consequences.stays, t.consequences.becomesPublic, t.consequences.nothingMore]}
            label={t.button}
            cancelHref={decisionsPaths.matter(view.organisation, matter.id)}
          />
        </Page>
      );
    },
  }),
  ...action({
    path: closePath,
    command: closeMatter,
    input: ({ id }) => ({ id }),
    next: (id, view) => decisionsPaths.matter(view.organisation, id),
  }),
];
