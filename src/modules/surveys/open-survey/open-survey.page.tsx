import { action, page } from '#platform/web/page.tsx';
import { alongTheWay, crumbsOnTheWay, onwards } from '#modules/organisation/index.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getGroupPlan, listPlanUnits } from '../group-plan.queries.ts';
import { allQuestions } from '../questionnaire.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { untranslated } from '../translate-survey/asked-languages.ts';
import { openSurvey } from './open-survey.command.ts';
import { whyNotOpenable } from './open-survey.rules.ts';
import { OpeningProblems } from './opening-problems.tsx';

const path = '/:organisation/enkater/:id/oppning';

export const openSurveyPage = [
  ...page({
    path,
    access: openSurvey.roles,
    async load(ctx, { id }) {
      const survey = await getDraft(ctx, id);
      const { plan } = await getGroupPlan(ctx.db, id);
      const { units } = await listPlanUnits(ctx.db, id);
      return { survey, plan, problems: whyNotOpenable({ survey, plan, units, today: today(ctx.now) }) };
    },
    view(view, { survey, plan, problems }) {
      const t = surveysTexts[view.locale];
      const own = surveysPaths.survey(view.organisation, survey.id);
      const staff = plan.groups.reduce((sum, group) => sum + group.planned, 0);
      const crumbs = crumbsOnTheWay(view, surveyCrumbs(view, survey));
      return (
        <Page view={view} step="needs" title={t.open.heading} breadcrumbs={crumbs}>
          {problems.length > 0 ? (
            <Notice tone="warning" title={t.open.stopped}>
              <OpeningProblems view={view} survey={survey} problems={problems} />
            </Notice>
          ) : (
            <Confirm
              action={alongTheWay(view, surveysPaths.open(view.organisation, survey.id))}
              heading="h2"
              question={t.open.question(survey.title)}
              consequences={[
                t.open.frozenQuestions(allQuestions(survey.questionnaire).length),
                survey.mode === 'codes'
                  ? t.open.frozenGroups(plan.groups.length, staff, survey.threshold)
                  : t.open.noGroups(survey.threshold),
                t.open.frozenTexts[survey.mode],
                ...untranslated(survey, view.locale),
                survey.mode === 'codes' ? t.open.codes(staff) : t.open.withoutCodes[survey.mode],
                t.open.sealed[survey.keyHolding],
                t.open.lastDay(formatDate(survey.closesOn ?? today(view.now), view.locale)),
                t.open.noReturn,
              ]}
              label={t.open.label}
              cancelHref={onwards(view, own)}
            />
          )}
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: openSurvey,
    input: ({ id }, _raw, services) => ({ id, secrets: services.secrets }),
    next: ({ id }, view) => onwards(view, surveysPaths.survey(view.organisation, id)),
  }),
];
