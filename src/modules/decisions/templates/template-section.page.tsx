import { notFound } from '#platform/errors.ts';
import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formPage } from '#platform/web/page.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { templatesPaths } from '../templates.paths.ts';
import { addTemplateSection, changeTemplateSection } from './template.commands.ts';
import { sectionWordsForm, type SectionWords } from './template.form.ts';
import { getOwnTemplate } from './template.queries.ts';
import { templateCrumbs } from './templates.page.tsx';
import { templatesTexts } from './templates.texts.ts';

export const addTemplateSectionPage = formPage({
  path: '/:organisation/mallar/:id/rubriker',
  form: sectionWordsForm,
  command: addTemplateSection,
  load: async ({ db }, { id }) => getOwnTemplate(db, id),
  view(view, own, form) {
    const { add } = templatesTexts[view.locale].section;
    return (
      <Page view={view} step="decision" title={add} form={form} breadcrumbs={templateCrumbs(view, own)}>
        <SectionForm form={form} locale={view.locale} />
      </Page>
    );
  },
  input: (typed, { id }) => ({ ...typed, id }),
  next: (id, view) => templatesPaths.template(view.organisation, id),
});

export const changeTemplateSectionPage = formPage({
  path: '/:organisation/mallar/:id/rubriker/:section',
  form: sectionWordsForm,
  command: changeTemplateSection,
  async load({ db }, { id, section: key }) {
    const own = await getOwnTemplate(db, id);
    return { own, section: own.content.sections.find((one) => one.key === key) ?? notFound() };
  },
  initial: ({ section }, { locale }) => ({
    heading: section.heading[locale],
    guide: section.guide[locale],
    required: section.required ? 'on' : undefined,
  }),
  view(view, { own }, form) {
    const { change } = templatesTexts[view.locale].section;
    return (
      <Page view={view} step="decision" title={change} form={form} breadcrumbs={templateCrumbs(view, own)}>
        <SectionForm form={form} locale={view.locale} />
      </Page>
    );
  },
  input: (typed, { id, section }) => ({ ...typed, id, key: section }),
  next: (id, view) => templatesPaths.template(view.organisation, id),
});

function SectionForm({ form, locale }: { form: FormState<SectionWords>; locale: Locale }) {
  const t = templatesTexts[locale].section;
  return (
    <form method="post" novalidate>
      <TextField form={form} name="heading" label={t.heading} required />
      <TextField form={form} name="guide" label={t.guide} hint={t.guideHint} />
      <CheckboxField form={form} name="required" label={t.required} hint={t.requiredHint} />
      <Button>{t.save}</Button>
    </form>
  );
}
