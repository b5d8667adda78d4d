import type { FormState } from '#platform/form.ts';
import type { MemberView } from '#platform/web/context.ts';
import { Button } from '#ui/button.tsx';
import { FileField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import type { ChooseFileForm } from './import-survey.form.ts';
import { importSurveyTexts } from './import-survey.texts.ts';

/** First step: which file. */
export function ChooseFilePage({ view, form }: { view: MemberView; form: FormState<ChooseFileForm> }) {
  const t = importSurveyTexts[view.locale];
  const crumbs = [{ label: surveysTexts[view.locale].title, href: surveysPaths.surveys(view.organisation) }];
  return (
    <Page view={view} step="needs" title={t.heading} lead={t.lead} form={form} breadcrumbs={crumbs}>
      <form
        method="post"
        action={surveysPaths.importSurvey(view.organisation)}
        enctype="multipart/form-data"
        novalidate
      >
        <FileField form={form} name="file" label={t.file} hint={t.fileHint} accept={t.accept} required />
        <Button name="step" value="look">
          {t.look}
        </Button>
      </form>
      <p class="quiet">{t.only}</p>
    </Page>
  );
}
