import { action, page } from '#platform/web/page.tsx';
import { languageName } from '#content/languages.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { removeLanguage } from './change-languages.command.ts';
import { getDraftIn, languagesCrumb } from './draft-in-language.ts';
import { toTranslate } from './to-translate.ts';
import { completeness } from './translation.rules.ts';
import { translateSurveyTexts } from './translate-survey.texts.ts';

const removalPath = '/:organisation/enkater/:id/sprak/:language/borttagning';

export const removeLanguagePage = [
  ...page({
    path: removalPath,
    access: removeLanguage.roles,
    load: async (ctx, { id, language }) => getDraftIn(ctx, id, language),
    view(view, survey, { language }) {
      const t = translateSurveyTexts[view.locale].remove;
      const name = languageName(language, view.locale);
      const own = surveysPaths.language(view.organisation, survey.id, language);
      const crumbs = [...surveyCrumbs(view, survey), languagesCrumb(view, survey.id)];
      return (
        <Page view={view} step="needs" title={t.heading(name)} breadcrumbs={crumbs}>
          <Confirm
            action={surveysPaths.removeLanguage(view.organisation, survey.id, language)}
            heading="h2"
            question={t.question(name)}
            consequences={[t.consequence(completeness(toTranslate(survey), language).done)]}
            label={t.label}
            cancelHref={own}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path: removalPath,
    command: removeLanguage,
    input: ({ id, language }) => ({ id, language }),
    next: (id, view) => surveysPaths.languages(view.organisation, id),
  }),
];
