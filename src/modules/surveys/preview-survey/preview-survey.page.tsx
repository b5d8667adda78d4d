import { page } from '#platform/web/page.tsx';
import { languageName, ownLanguageName } from '#content/languages.ts';
import { phrasesIn } from '#ui/questions/question-words.ts';
import { Document, Languages, SkipLink } from '#ui/document.tsx';
import { uiTexts } from '#ui/ui.texts.ts';
import { audienceIn } from '../audience.ts';
import { getGroupPlan } from '../group-plan.queries.ts';
import { allQuestions } from '../questionnaire.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { toTranslate } from '../translate-survey/to-translate.ts';
import { capital } from '../translate-survey/translation-words.ts';
import { completeness } from '../translate-survey/translation.rules.ts';
import { previewWords } from './preview-words.ts';
import { PreviewedSurvey } from './previewed-survey.tsx';
import { previewSurveyTexts } from './preview-survey.texts.ts';

/** How a draft looks to those who answer, as wide as a phone and in each of its languages. A page in their look, for members only. */
export const previewSurveyPage = page({
  path: '/:organisation/enkater/:id/forhandsvisning',
  async load(ctx, { id }) {
    const survey = await getDraft(ctx, id);
    const stored = await getGroupPlan(ctx.db, id);
    const [first] = survey.mode === 'codes' ? stored.plan.groups : [];
    return { survey, audience: first && audienceIn(stored, first.id) };
  },
  view(view, { survey, audience }) {
    const t = previewSurveyTexts[view.locale];
    const { theme, name: organisation } = view.organisation;
    const { languages, phrases: written } = survey.questionnaire;
    const asked = view.url.searchParams.get('sprak') ?? 'sv';
    const language = languages.includes(asked) ? asked : 'sv';
    const phrases = phrasesIn(language, written);
    const nobodyElse = phrases.say('about.nobody-else').text;
    const words = previewWords(survey, { language, organisation, audience, nobodyElse });
    const { done, all } = language === 'sv' ? { done: 0, all: 0 } : completeness(toTranslate(survey), language);
    return (
      <Document
        locale={view.locale}
        title={t.heading}
        context={`${organisation} · Stadig`}
        assets={{ ...view.frame.assets('preview', theme), scripts: [] }}
        theme={theme}
        class="respond"
      >
        <SkipLink label={uiTexts[view.locale].skipToContent} />
        <main id="innehall" tabindex={-1}>
          <p>
            <a href={surveysPaths.survey(view.organisation, survey.id)}>{t.back}</a>
          </p>
          <h1>{t.heading}</h1>
          <p>{t.lead}</p>
          {survey.questionnaire.sections.length > 1 && <p>{t.parts}</p>}
          {languages.length > 1 && (
            <Languages
              label={t.languages}
              links={languages.map((tag) => ({
                label: capital(ownLanguageName(tag)),
                lang: tag,
                href: surveysPaths.preview(view.organisation, survey.id, tag),
                current: tag === language,
              }))}
            />
          )}
          {done < all && (
            <p>
              {t.missing(languageName(language, view.locale), all - done)}{' '}
              <a href={surveysPaths.language(view.organisation, survey.id, language)}>{t.translate}</a>
            </p>
          )}
          {allQuestions(survey.questionnaire).length === 0 && <p>{t.noQuestions}</p>}
          <PreviewedSurvey
            survey={survey}
            organisation={organisation}
            words={words}
            phrases={phrases}
            label={t.phone}
          />
        </main>
      </Document>
    );
  },
});
