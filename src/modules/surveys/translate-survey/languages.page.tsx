import type { MemberView } from '#platform/web/context.ts';
import { formPage } from '#platform/web/page.tsx';
import { directionOf, languageName, LANGUAGES, ownLanguageName } from '#content/languages.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { getDraft } from '../survey-in-state.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { addLanguage } from './change-languages.command.ts';
import { languageForm } from './language.form.ts';
import { capital, stateOf } from './translation-words.ts';
import { translateSurveyTexts } from './translate-survey.texts.ts';

/** The languages of a draft, how far each has come, and one more. */
export const languagesPage = formPage({
  path: '/:organisation/enkater/:id/sprak',
  form: languageForm,
  command: addLanguage,
  load: async (ctx, { id }) => getDraft(ctx, id),
  view(view, survey, form) {
    const t = translateSurveyTexts[view.locale];
    const { languages } = survey.questionnaire;
    return (
      <Page
        view={view}
        step="needs"
        title={t.heading}
        lead={t.lead}
        form={form}
        breadcrumbs={surveyCrumbs(view, survey)}
      >
        <DataTable
          caption={t.heading}
          captionHidden
          rows={languages}
          columns={[
            {
              label: t.language,
              rowHeader: true,
              cell: (tag) => <LanguageCell view={view} survey={survey} tag={tag} />,
            },
            { label: t.state, cell: (tag) => stateOf(survey, tag, view.locale) },
          ]}
        />
        <h2>{t.add.heading}</h2>
        <p>
          {t.remembered} {t.translator}
        </p>
        <form method="post" novalidate>
          <SelectField
            form={form}
            name="language"
            label={t.add.language}
            prompt={t.add.choose}
            options={LANGUAGES.filter(({ tag }) => !languages.includes(tag)).map((one) => ({
              value: one.tag,
              label: `${one[view.locale]} – ${one.own}`,
            }))}
            unmarked
          />
          <TextField form={form} name="other" label={t.add.other} hint={t.add.otherHint} size={10} maxlength={20} />
          <Button>{t.add.button}</Button>
        </form>
      </Page>
    );
  },
  input: ({ language, other }, { id }) => ({ id, language: language || other }),
  next: (language, view, { id }) => surveysPaths.language(view.organisation, id, language),
});

/** The language by its name, and for those who read it in itself; a link to its parts unless it is the original. */
function LanguageCell({ view, survey, tag }: { view: MemberView; survey: Survey; tag: string }) {
  const name = capital(languageName(tag, view.locale));
  const own = ownLanguageName(tag);
  return (
    <>
      {tag === 'sv' ? name : <a href={surveysPaths.language(view.organisation, survey.id, tag)}>{name}</a>}
      {own.toLowerCase() !== name.toLowerCase() && (
        <>
          {' '}
          <span class="quiet" lang={tag} dir={directionOf(tag)}>
            {own}
          </span>
        </>
      )}
    </>
  );
}
