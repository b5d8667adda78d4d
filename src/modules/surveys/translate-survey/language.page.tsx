import { page } from '#platform/web/page.tsx';
import { languageName } from '#content/languages.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { addLanguage } from './change-languages.command.ts';
import { getDraftIn, languagesCrumb } from './draft-in-language.ts';
import { toTranslate } from './to-translate.ts';
import { capital, nameOfPart, saidOf, stateOf } from './translation-words.ts';
import { partsToTranslate, type TranslationPart } from './translation.rules.ts';
import { translateSurveyTexts } from './translate-survey.texts.ts';

/** One language of a draft: its parts, and how much of each is translated. */
export const languagePage = page({
  path: '/:organisation/enkater/:id/sprak/:language',
  access: addLanguage.roles,
  load: async (ctx, { id, language }) => getDraftIn(ctx, id, language),
  view(view, survey, { language }) {
    const t = translateSurveyTexts[view.locale];
    const name = languageName(language, view.locale);
    const parts = partsToTranslate(toTranslate(survey), language);
    const next = parts.find((part) => doneIn(part) < part.texts.length);
    const crumbs = [...surveyCrumbs(view, survey), languagesCrumb(view, survey.id)];
    const hrefOf = (part: TranslationPart) => surveysPaths.translate(view.organisation, survey.id, language, part.key);
    return (
      <Page
        view={view}
        step="needs"
        title={capital(name)}
        lead={stateOf(survey, language, view.locale)}
        breadcrumbs={crumbs}
      >
        <DataTable
          caption={t.parts.heading}
          rows={parts}
          columns={[
            {
              label: t.parts.part,
              rowHeader: true,
              cell: (part) => <a href={hrefOf(part)}>{nameOfPart(part, survey.questionnaire, view.locale)}</a>,
            },
            { label: t.state, cell: (part) => saidOf({ done: doneIn(part), all: part.texts.length }, view.locale) },
          ]}
        />
        {next && (
          <ButtonLink href={hrefOf(next)}>{t.goOn(nameOfPart(next, survey.questionnaire, view.locale))}</ButtonLink>
        )}
        <p>
          <a href={surveysPaths.preview(view.organisation, survey.id, language)}>{t.preview(name)}</a>
        </p>
        <p>
          <a href={surveysPaths.removeLanguage(view.organisation, survey.id, language)}>{t.remove.heading(name)}</a>
        </p>
      </Page>
    );
  },
});

function doneIn(part: TranslationPart): number {
  return part.texts.filter((text) => text.written !== '').length;
}
