import type { FormState } from '#platform/form.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { action, formPage } from '#platform/web/page.tsx';
import { BasisField } from '#ui/basis-field.tsx';
import { Button, ButtonRow } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { getDraft } from '../../survey-in-state.ts';
import { CancelLink } from '../cancel-link.tsx';
import { getSection } from '../find-or-say.ts';
import { readStep } from '../move-question/step.ts';
import { questionCrumbs } from '../question-crumbs.ts';
import { questionsPaths } from '../questions.paths.ts';
import { addSection, editSection, moveSection, removeSection, sectionParts } from './section.commands.ts';
import { sectionForm, type TypedSection } from './section.form.ts';
import { sectionTexts } from './section.texts.ts';

export const sectionPages = [
  ...formPage({
    path: '/:organisation/enkater/:id/fragor/nytt-avsnitt',
    form: sectionForm,
    command: addSection,
    load: (ctx, { id }) => getDraft(ctx, id),
    view(view, survey, form) {
      const t = sectionTexts[view.locale];
      const crumbs = questionCrumbs(view, survey);
      return (
        <Page view={view} step="needs" title={t.addHeading} lead={t.lead} form={form} breadcrumbs={crumbs}>
          <form method="post" novalidate>
            <SectionFields
              form={form}
              locale={view.locale}
              cancelHref={questionsPaths.all(view.organisation, survey.id)}
            />
          </form>
        </Page>
      );
    },
    input: (typed, { id }) => ({ ...typed, basis: undefined, id }),
    next: ({ id, section }, view) => questionsPaths.all(view.organisation, id, { section }),
  }),
  ...formPage({
    path: '/:organisation/enkater/:id/fragor/avsnitt/:section',
    form: sectionForm,
    command: editSection,
    load: async (ctx, { id, section }) => {
      const survey = await getDraft(ctx, id);
      return { survey, section: getSection(survey.questionnaire, section, ctx) };
    },
    initial: ({ section }) => sectionParts(section),
    view(view, { survey, section }, form) {
      const t = sectionTexts[view.locale];
      const back = questionsPaths.all(view.organisation, survey.id, { section: section.key });
      const stored = sectionParts(section);
      return (
        <Page view={view} step="needs" title={t.editHeading} form={form} breadcrumbs={questionCrumbs(view, survey)}>
          <form method="post" novalidate>
            <BasisField form={form} stored={stored} href={back}>
              <p>{stored.title}</p>
              <p class="typed">{stored.introduction}</p>
            </BasisField>
            <SectionFields form={form} locale={view.locale} cancelHref={back} />
          </form>
        </Page>
      );
    },
    input: (typed, { id, section }) => ({ ...typed, id, section }),
    next: ({ id, section }, view) => questionsPaths.all(view.organisation, id, { section }),
  }),
  ...action({
    path: '/:organisation/enkater/:id/fragor/avsnitt/:section/flytt',
    command: moveSection,
    input: ({ id, section }, raw) => {
      const { direction, index } = readStep(raw.steg);
      return { id, section, direction, from: index < 0 ? undefined : index };
    },
    next: ({ id, section }, view) => questionsPaths.all(view.organisation, id, { section }),
  }),
  ...action({
    path: '/:organisation/enkater/:id/fragor/avsnitt/:section/borttagning',
    command: removeSection,
    input: ({ id, section }) => ({ id, section }),
    next: (id, view) => questionsPaths.latest(view.organisation, id),
  }),
];

function SectionFields(props: { form: FormState<TypedSection>; locale: Locale; cancelHref: string }) {
  const { form } = props;
  const t = sectionTexts[props.locale];
  return (
    <>
      <TextField form={form} name="title" label={t.title} hint={t.swedish} required />
      <TextArea form={form} name="introduction" label={t.introduction} hint={t.introductionHint} rows={3} />
      <ButtonRow>
        <Button>{t.save}</Button>
        <CancelLink href={props.cancelHref} />
      </ButtonRow>
    </>
  );
}
