import { action, page } from '#platform/web/page.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { removeSurvey } from './remove-survey.command.ts';

const path = '/:organisation/enkater/:id/borttagning';

export const removeSurveyPage = [
  ...page({
    path,
    access: removeSurvey.roles,
    load: async (ctx, { id }) => getDraft(ctx, id),
    view(view, survey) {
      const t = surveysTexts[view.locale];
      const own = surveysPaths.survey(view.organisation, survey.id);
      const crumbs = surveyCrumbs(view, survey);
      return (
        <Page view={view} step="needs" title={t.remove.heading} breadcrumbs={crumbs}>
          <Confirm
            action={surveysPaths.remove(view.organisation, survey.id)}
            heading="h2"
            question={t.remove.question(survey.title)}
            consequences={[t.remove.consequence]}
            label={t.remove.label}
            cancelHref={own}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: removeSurvey,
    input: ({ id }) => ({ id }),
    next: (_output, view) => surveysPaths.surveys(view.organisation),
  }),
];
