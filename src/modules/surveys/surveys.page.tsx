import { page } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { addSurvey } from './add-survey/add-survey.command.ts';
import { sayResponseSoFar } from './response-so-far.ts';
import { listSurveys, type SurveyListing } from './survey.queries.ts';
import { SurveyStateMark } from './survey-state.tsx';
import { surveysPaths } from './surveys.paths.ts';
import { surveysTexts } from './surveys.texts.ts';

export const surveysPage = page({
  path: '/:organisation/enkater',
  load: async ({ db }) => ({ surveys: await listSurveys(db) }),
  view(view, { surveys }) {
    const t = surveysTexts[view.locale];
    const add = hasRole(view.actor, addSurvey.roles) && (
      <ButtonLink href={surveysPaths.add(view.organisation)}>{t.add}</ButtonLink>
    );
    return (
      <Page view={view} step="needs" title={t.title} lead={t.lead}>
        {surveys.length === 0 ? (
          <EmptyState purpose={t.empty} action={add} />
        ) : (
          <>
            <DataTable
              caption={t.title}
              captionHidden
              rows={surveys}
              columns={[
                {
                  label: t.survey,
                  rowHeader: true,
                  cell: (survey) => <a href={surveysPaths.survey(view.organisation, survey.id)}>{survey.title}</a>,
                },
                { label: t.state, cell: (survey) => <SurveyStateMark state={survey.state} locale={view.locale} /> },
                { label: t.dates, cell: (survey) => datesOf(survey, view.locale) },
                { label: t.response, cell: (survey) => responseOf(survey, view) },
              ]}
            />
            {add}
          </>
        )}
      </Page>
    );
  },
});

function datesOf(survey: SurveyListing, locale: Locale): string {
  const t = surveysTexts[locale];
  if (survey.closedAt) return t.closedOn(formatDate(today(survey.closedAt), locale));
  return survey.closesOn === null ? t.noLastDay : t.lastDay(formatDate(survey.closesOn, locale));
}

function responseOf({ state, response, soFar }: SurveyListing, view: MemberView): string {
  const t = surveysTexts[view.locale];
  if (soFar) return sayResponseSoFar(soFar, view);
  if (response) return t.responseFinal(response.answered, response.invited);
  return state === 'closed' ? t.counting : t.notSent;
}
