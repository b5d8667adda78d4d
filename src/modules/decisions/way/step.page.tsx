import type { FormState } from '#platform/form.ts';
import type { LoadContext, MemberView } from '#platform/web/context.ts';
import { action, formPage, page } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { DateField, RadioField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { matterCrumbs } from '../crumbs.ts';
import { decisionsPaths } from '../decisions.paths.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { addStep, changeStep, moveStep, removeStep } from './way.command.ts';
import { stepForm, type TypedStep } from './way.form.ts';
import { getMatterStep, loadWay, type LoadedWay } from './way.queries.ts';
import { stepKinds, type MatterStepRow } from './way.rules.ts';
import { wayTexts } from './way.texts.ts';

export const addStepPage = formPage({
  path: '/:organisation/arenden/:id/vag/nytt',
  form: stepForm,
  command: addStep,
  async load(ctx, { id }) {
    return { ...(await loadStepPage(ctx, id)), body: ctx.url.searchParams.get('organ')?.slice(0, 200) ?? '' };
  },
  initial: ({ body }) => ({ body }),
  view: (view, { matter, way }, form) => <StepForm view={view} matter={matter} way={way} form={form} />,
  input: (typed, { id }) => ({ ...typed, matterId: id }),
  next: (id, view) => decisionsPaths.way(view.organisation, id),
});

export const changeStepPage = formPage({
  path: '/:organisation/arenden/:id/vag/:stepId',
  form: stepForm,
  command: changeStep,
  async load(ctx, { id, stepId }) {
    return { ...(await loadStepPage(ctx, id)), step: await getMatterStep(ctx.db, id, stepId) };
  },
  initial: ({ step }) => ({ body: step.body, kind: step.kind, plannedOn: step.plannedOn ?? '' }),
  view: (view, { matter, way, step }, form) => (
    <StepForm view={view} matter={matter} way={way} form={form} step={step} />
  ),
  input: (typed, { id, stepId }) => ({ ...typed, matterId: id, id: stepId }),
  next: (id, view) => decisionsPaths.way(view.organisation, id),
});

/** `direction` is `up` or `down`, sent by the button. */
export const moveStepAction = action({
  path: '/:organisation/arenden/:id/vag/:stepId/flytt',
  command: moveStep,
  input: ({ id, stepId }, { direction }): Parameters<typeof moveStep.run>[1] => ({
    matterId: id,
    id: stepId,
    direction: direction === 'up' ? 'up' : 'down',
  }),
  next: (id, view) => decisionsPaths.way(view.organisation, id),
});

const removePath = '/:organisation/arenden/:id/vag/:stepId/borttagning';

export const removeStepPage = [
  ...page({
    path: removePath,
    access: removeStep.roles,
    load: async ({ db }, { id, stepId }) => ({
      matter: await getMatter(db, id),
      step: await getMatterStep(db, id, stepId),
    }),
    view(view, { matter, step }) {
      const t = wayTexts[view.locale].remove;
      return (
        <Page view={view} step="decision" title={t.title} breadcrumbs={wayCrumbs(view, matter)}>
          <Confirm
            action={decisionsPaths.removeStep(view.organisation, matter.id, step.id)}
            heading="h2"
            question={t.question}
            label={t.button}
            cancelHref={decisionsPaths.way(view.organisation, matter.id)}
            danger
          >
            <p>{step.body}</p>
          </Confirm>
        </Page>
      );
    },
  }),
  ...action({
    path: removePath,
    command: removeStep,
    input: ({ id, stepId }) => ({ matterId: id, id: stepId }),
    next: (id, view) => decisionsPaths.way(view.organisation, id),
  }),
];

export function wayCrumbs(view: MemberView, matter: MatterRow) {
  const way = { label: wayTexts[view.locale].title, href: decisionsPaths.way(view.organisation, matter.id) };
  return [...matterCrumbs(view, matter), way];
}

async function loadStepPage({ db, now }: LoadContext, id: number) {
  const matter = await getMatter(db, id);
  return { matter, way: await loadWay(db, { matter, now }) };
}

type Props = {
  view: MemberView;
  matter: MatterRow;
  way: LoadedWay;
  form: FormState<TypedStep>;
  step?: MatterStepRow | undefined;
};

function StepForm({ view, matter, way, form, step }: Props) {
  const t = wayTexts[view.locale];
  return (
    <Page
      view={view}
      step="decision"
      title={step ? t.step.changeTitle : t.step.addTitle}
      form={form}
      breadcrumbs={wayCrumbs(view, matter)}
    >
      <form method="post" novalidate>
        {step && <BasisField form={form} stored={step} />}
        <TextField form={form} name="body" label={t.step.body} hint={t.step.bodyHint} required />
        {way.asked ? (
          <p>
            {t.followsOne(way.asked.settling)}{' '}
            {way.asked.state === 'draft' && (
              <a href={decisionsPaths.proposals(view.organisation, way.asked.memorandumId)}>{t.changeProposals}</a>
            )}
          </p>
        ) : (
          <RadioField
            form={form}
            name="kind"
            label={t.step.kind}
            required
            options={stepKinds.map((value) => ({ value, label: t.kinds[value], hint: t.kindHints[value] }))}
          />
        )}
        <DateField form={form} name="plannedOn" label={t.step.plannedOn} hint={t.step.plannedOnHint} />
        <Button>{t.step.save}</Button>
      </form>
    </Page>
  );
}
