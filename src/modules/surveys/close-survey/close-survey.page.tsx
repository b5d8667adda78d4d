import { action, page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { allQuestions, questionsOfAll, textQuestions } from '../questionnaire.ts';
import { sayResponseOf } from '../response-so-far.ts';
import { getResponseSoFar } from '../survey.queries.ts';
import { getOpen } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { closeSurvey } from './close-survey.command.ts';

const path = '/:organisation/enkater/:id/stangning';

export const closeSurveyPage = [
  ...page({
    path,
    access: closeSurvey.roles,
    load: async (ctx, { id }) => ({ survey: await getOpen(ctx, id), response: await getResponseSoFar(ctx.db, id) }),
    view(view, { survey, response }) {
      const t = surveysTexts[view.locale];
      const own = surveysPaths.survey(view.organisation, survey.id);
      const isEarly = survey.closesOn !== null && survey.closesOn >= today(view.now);
      const isAskedInPart = questionsOfAll(survey.questionnaire).size < allQuestions(survey.questionnaire).length;
      const crumbs = surveyCrumbs(view, survey);
      return (
        <Page
          view={view}
          step="needs"
          title={t.close.heading}
          lead={`${t.response}: ${sayResponseOf(survey, response, view)}`}
          breadcrumbs={crumbs}
        >
          {isEarly && survey.closesOn !== null && (
            <Notice tone="warning" title={t.close.early(formatDate(survey.closesOn, view.locale))}>
              <p>{t.close.earlyWhy[survey.mode]}</p>
            </Notice>
          )}
          <Confirm
            action={surveysPaths.close(view.organisation, survey.id)}
            heading="h2"
            question={t.close.question(survey.title)}
            consequences={[
              t.close.noMore[survey.mode],
              ...(survey.keyHolding === 'two-of-three' ? [t.close.share] : []),
              survey.mode === 'codes' ? t.close.counted(survey.threshold) : t.close.countedTogether(survey.threshold),
              ...(textQuestions(survey.questionnaire).length > 0 ? [t.close.texts] : []),
              ...(isAskedInPart ? [t.close.ofSome(survey.threshold)] : []),
              t.close.destroyed[survey.mode],
              t.close.noReturn,
            ]}
            label={t.close.label}
            cancelHref={own}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: closeSurvey,
    input: ({ id }, _raw, services) => ({ id, secrets: services.secrets }),
    next: ({ id }, view) => surveysPaths.survey(view.organisation, id),
  }),
];
