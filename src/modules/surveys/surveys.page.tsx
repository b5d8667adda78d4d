import { formState } from '#platform/form.ts';
import { page } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { SelectField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { addSurvey } from './add-survey/add-survey.command.ts';
import { chooseSurveys, surveyChoice, surveyOrders, surveyShows } from './choose-surveys.rules.ts';
import { ConversationInstead } from './plan-groups/conversation-instead.tsx';
import { JointInvitations } from './joint-survey/joint-invitations.tsx';
import { listJointInvitations } from './joint-survey/joint-survey.queries.ts';
import { sayResponseOf } from './response-so-far.ts';
import { listSurveys, type SurveyListing } from './survey.queries.ts';
import { SurveyStateMark } from './survey-state.tsx';
import { answerPaths, surveysPaths } from './surveys.paths.ts';
import { surveysTexts } from './surveys.texts.ts';

export const surveysPage = page({
  path: '/:organisation/enkater',
  load: async ({ db }) => ({ surveys: await listSurveys(db), invitations: await listJointInvitations(db) }),
  view(view, { surveys, invitations }) {
    const t = surveysTexts[view.locale];
    const choice = surveyChoice(view.url.searchParams);
    const shown = chooseSurveys(surveys, choice);
    const add = hasRole(view.actor, addSurvey.roles) && (
      <ButtonLink href={surveysPaths.add(view.organisation)}>{t.add}</ButtonLink>
    );
    return (
      <Page view={view} step="needs" title={t.title} lead={t.lead}>
        {surveys.length === 0 ? (
          <EmptyState
            purpose={t.empty}
            action={add}
            example={view.mode === 'demo' ? { href: answerPaths.demo, label: t.example } : undefined}
          />
        ) : (
          <>
            {surveys.length > long && <Filter view={view} />}
            {shown.length === 0 && (
              <p>
                {t.choose.none} <a href={view.path}>{t.choose.showAll}</a>
              </p>
            )}
            {shown.length > 0 && (
              <DataTable
                caption={t.title}
                captionHidden
                rows={shown}
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
            )}
            {add}
          </>
        )}
        <JointInvitations view={view} invitations={invitations} />
        <ConversationInstead view={view} />
      </Page>
    );
  },
});

/** From here on a list is chosen from rather than read. */
const long = 5;

function Filter({ view }: { view: MemberView }) {
  const t = surveysTexts[view.locale].choose;
  const { show, order } = surveyChoice(view.url.searchParams);
  const form = formState<{ visa: string; ordning: string }>({ visa: show, ordning: order });
  return (
    <form method="get" action={view.path} class="filter">
      <SelectField
        form={form}
        name="visa"
        label={t.show}
        options={surveyShows.map((one) => ({ value: one, label: t.shows[one] }))}
        unmarked
      />
      <SelectField
        form={form}
        name="ordning"
        label={t.order}
        options={surveyOrders.map((one) => ({ value: one, label: t.orders[one] }))}
        unmarked
      />
      <Button variant="secondary">{t.button}</Button>
    </form>
  );
}

function datesOf(survey: SurveyListing, locale: Locale): string {
  const t = surveysTexts[locale];
  if (survey.closedAt) return t.closedOn(formatDate(today(survey.closedAt), locale));
  return survey.closesOn === null ? t.noLastDay : t.lastDay(formatDate(survey.closesOn, locale));
}

function responseOf(survey: SurveyListing, view: MemberView): string {
  const { state, response, soFar } = survey;
  const t = surveysTexts[view.locale];
  if (soFar) return sayResponseOf(survey, soFar, view);
  if (response) return t.responseFinal(response.answered, response.invited);
  return state === 'closed' ? t.counting : t.notSent;
}
