import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button, ButtonRow } from '#ui/button.tsx';
import { DateField, HiddenField, RadioField, TextField } from '#ui/field.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { Steps } from '#ui/steps.tsx';
import { planTypes } from '../plan.queries.ts';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import { partsOfTemplate } from '../template.rules.ts';
import type { MakeForm } from './bring-plan.form.ts';
import { bringPlanTexts } from './bring-plan.texts.ts';
import { leftOut } from './left-out.rules.ts';
import { LeftOutList } from './left-out-list.tsx';
import { MeasureRows, SectionRows } from './placed-rows.tsx';
import type { PlacedPlan } from './place-plan.rules.ts';

type Props = { view: MemberView; form: FormState<MakeForm>; placed: PlacedPlan };

/** Second step: each part of the text with where it goes. The text goes along; nothing is kept until the plan is made. */
export function PreviewPage({ view, form, placed }: Props) {
  const t = bringPlanTexts[view.locale];
  const href = plansPaths.bringPlan(view.organisation);
  const crumbs = [
    { label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) },
    { label: t.title, href },
  ];
  return (
    <Page
      view={view}
      step="plan"
      title={t.previewTitle}
      lead={leadOf(view, form, placed)}
      form={form}
      breadcrumbs={crumbs}
    >
      <Steps items={[t.steps.text, t.steps.parts, t.steps.review].map((label) => ({ label }))} current={1} />
      <form method="post" action={href} novalidate>
        <HiddenField form={form} name="text" />
        <HiddenField form={form} name="fileName" />
        <PlanNamed view={view} form={form} />
        <SectionRows view={view} form={form} sections={placed.sections} />
        <MeasureRows view={view} form={form} sections={placed.sections} />
        <Period view={view} form={form} />
        <Adopted view={view} form={form} />
        <LeftOutList view={view} all={leftOut(placed, titleOf(form))} />
        <ButtonRow>
          <Button name="step" value="make">
            {t.make}
          </Button>
          <Button name="step" value="again" variant="secondary">
            {t.again}
          </Button>
          <Button name="step" value="text" variant="secondary">
            {t.editText}
          </Button>
          <a href={href}>{t.back}</a>
        </ButtonRow>
      </form>
    </Page>
  );
}

function leadOf(view: MemberView, form: FormState<MakeForm>, { sections }: PlacedPlan): string {
  const t = bringPlanTexts[view.locale];
  const type = planTypes.find((one) => one === form.values.type) ?? 'strategy';
  const usual = partsOfTemplate(type);
  const found = new Set(sections.map(({ place }) => place).filter((place) => usual.includes(place)));
  const measures = sections.flatMap(({ candidates }) => candidates.filter(({ as }) => as === 'measure')).length;
  return t.found({ sections: sections.length, parts: found.size, of: usual.length, measures });
}

function titleOf({ values }: FormState<MakeForm>): string {
  return typeof values.title === 'string' ? values.title : '';
}

function PlanNamed({ view, form }: Omit<Props, 'placed'>) {
  const t = bringPlanTexts[view.locale];
  const words = planTexts[view.locale];
  return (
    <>
      <TextField form={form} name="title" label={words.form.name} hint={words.form.nameHint} required />
      <RadioField
        form={form}
        name="type"
        label={t.type}
        required
        options={planTypes.map((type) => ({ value: type, label: words.types[type] }))}
      />
    </>
  );
}

/** From when and until when, as the text says it or not at all. */
function Period({ view, form }: Omit<Props, 'placed'>) {
  const words = planTexts[view.locale].form;
  const filled = [form.values.periodStart, form.values.periodEnd].some(Boolean);
  return (
    <Fold
      summary={bringPlanTexts[view.locale].period}
      open={filled || form.errors.some(({ name }) => name.startsWith('period'))}
    >
      <DateField form={form} name="periodStart" label={words.periodStart} unmarked />
      <DateField form={form} name="periodEnd" label={words.periodEnd} unmarked />
    </Fold>
  );
}

/** Said of a decision made before Stadig: kept as what was said, with no matter behind it. */
function Adopted({ view, form }: Omit<Props, 'placed'>) {
  const t = bringPlanTexts[view.locale];
  const filled = [form.values.adoptedBy, form.values.adoptedOn, form.values.itemNumber].some(Boolean);
  return (
    <Fold summary={t.adopted} open={filled || form.errors.some(({ name }) => /^adopted|^item/.test(name))}>
      <p>{t.adoptedLead}</p>
      <TextField form={form} name="adoptedBy" label={t.adoptedBy} unmarked />
      <DateField form={form} name="adoptedOn" label={t.adoptedOn} unmarked />
      <TextField form={form} name="itemNumber" label={t.itemNumber} inputmode="numeric" size={6} unmarked />
    </Fold>
  );
}
