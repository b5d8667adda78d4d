import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button } from '#ui/button.tsx';
import { FileField, TextArea } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Steps } from '#ui/steps.tsx';
import { planTexts } from '../plan.texts.ts';
import { plansPaths } from '../plans.paths.ts';
import type { PasteForm } from './bring-plan.form.ts';
import { bringPlanTexts } from './bring-plan.texts.ts';

/** First step: the text, pasted or as a file. */
export function PastePage({ view, form }: { view: MemberView; form: FormState<PasteForm> }) {
  const t = bringPlanTexts[view.locale];
  const crumbs = [{ label: planTexts[view.locale].title, href: plansPaths.plans(view.organisation) }];
  return (
    <Page view={view} step="plan" title={t.title} lead={t.lead} form={form} breadcrumbs={crumbs}>
      <Steps items={[t.steps.text, t.steps.parts, t.steps.review].map((label) => ({ label }))} current={0} />
      <form method="post" action={plansPaths.bringPlan(view.organisation)} enctype="multipart/form-data" novalidate>
        <TextArea form={form} name="text" label={t.text} hint={t.textHint} rows={14} unmarked />
        <FileField form={form} name="file" label={t.file} hint={t.fileHint} accept={t.accept} unmarked />
        <Button name="step" value="look">
          {t.look}
        </Button>
      </form>
      <p class="quiet">{t.nothingKept}</p>
    </Page>
  );
}
