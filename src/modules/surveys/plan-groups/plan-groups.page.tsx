import { action, page } from '#platform/web/page.tsx';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { alongTheWay, crumbsOnTheWay, isOnTheWay, onTheWay, organisationPaths } from '#modules/organisation/index.ts';
import { checkGroupPlan } from '#disclosure/check-group-plan.ts';
import { expectedVisibility } from '#disclosure/visibility.ts';
import { ButtonLink, ButtonRow, PostButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { findLatestResponse, getGroupPlan, getPlanHistory, listPlanUnits } from '../group-plan.queries.ts';
import { getSurvey } from '../survey.queries.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { lacksNumbers } from '../ask-numbers/ask-numbers.rules.ts';
import { NumbersLink, NumbersMissing } from '../ask-numbers/numbers-on-plan.tsx';
import { jointSurveyTexts } from '../joint-survey/joint-survey.texts.ts';
import { AdministrationPlan } from './administration-plan.tsx';
import { ConversationInstead } from './conversation-instead.tsx';
import { ExpectedView } from './expected-view.tsx';
import { PlanInWords } from './plan-in-words.tsx';
import { PlanProblems } from './plan-problems.tsx';
import { proposeGroupPlan, refreshGroupPlan, undoGroupChange } from './plan-groups.command.ts';
import { startOverPage } from './start-over.page.tsx';
import { responseIn } from './response-choice.tsx';

const planPage = page({
  path: '/:organisation/enkater/:id/grupper',
  async load({ db }, { id }) {
    const survey = await getSurvey(db, id);
    const stored = await getGroupPlan(db, id);
    const { units } = await listPlanUnits(db, id);
    const history = await getPlanHistory(db, id);
    const latest = survey.state === 'draft' ? await findLatestResponse(db) : undefined;
    return {
      survey,
      stored,
      units,
      history,
      latest,
      problems: survey.state === 'draft' ? checkGroupPlan(stored.plan, units) : [],
    };
  },
  view(view, { survey, stored, units, history, latest, problems }) {
    const t = surveysTexts[view.locale];
    const { plan, administrationNames } = stored;
    const canEdit = survey.state === 'draft' && hasRole(view.actor, proposeGroupPlan.roles);
    const rate = responseIn(view.url) ?? history.expectedResponse;
    const expected = expectedVisibility(plan, rate / 100, survey.threshold);
    const unnumbered = survey.asksPart ? [] : units.filter((unit) => unit.staff === 0);
    const crumbs = crumbsOnTheWay(view, surveyCrumbs(view, survey));
    const inWords = survey.state === 'draft' && plan.groups.length > 0 && problems.length === 0;
    const staff = plan.groups.reduce((sum, group) => sum + group.planned, 0);
    if (survey.mode !== 'codes') {
      return (
        <Page view={view} step="needs" title={t.groups.heading} breadcrumbs={crumbs}>
          <Notice tone="info">{t.groups.noneInMode}</Notice>
        </Page>
      );
    }
    if (survey.state === 'draft' && lacksNumbers(survey)) {
      return (
        <Page view={view} step="needs" title={t.groups.heading} breadcrumbs={crumbs}>
          <NumbersMissing view={view} survey={survey} canEdit={canEdit} />
        </Page>
      );
    }
    return (
      <Page
        view={view}
        step="needs"
        title={t.groups.heading}
        lead={t.groups.summary(plan.groups.length, staff)}
        terms={['reportingGroup', 'threshold']}
        breadcrumbs={crumbs}
      >
        {!inWords && <p>{t.groups.explanation(plan.minimum, survey.threshold)}</p>}
        {survey.state !== 'draft' && <Notice tone="info">{t.groups.frozen}</Notice>}
        {survey.joint && (
          <p>
            <a href={surveysPaths.joint(view.organisation, survey.id)}>{jointSurveyTexts[view.locale].heading}</a>
          </p>
        )}
        {units.length === 0 && survey.state === 'draft' ? (
          <EmptyState
            purpose={survey.joint ? jointSurveyTexts[view.locale].tooFew : t.groups.noUnits}
            action={
              <ButtonLink href={organisationPaths.organisation(view.organisation)}>
                {t.groups.toOrganisation}
              </ButtonLink>
            }
          />
        ) : (
          <>
            {unnumbered.length > 0 && canEdit && (
              <Notice tone="warning" title={t.groups.unnumberedTitle(unnumbered.length)}>
                <p>
                  {t.groups.unnumbered(
                    unnumbered
                      .slice(0, 12)
                      .map((unit) => unit.name)
                      .join(', '),
                  )}
                </p>
                <p>
                  <a href={organisationPaths.organisation(view.organisation)}>{t.groups.toOrganisation}</a>
                </p>
              </Notice>
            )}
            {problems.length > 0 && plan.groups.length > 0 && (
              <PlanProblems view={view} survey={survey} plan={plan} problems={problems} canEdit={canEdit} />
            )}
            {plan.groups.length === 0 && canEdit && (
              <PostButton
                action={alongTheWay(view, surveysPaths.proposeGroups(view.organisation, survey.id))}
                variant="primary"
                label={t.groups.propose}
              />
            )}
            {plan.groups.length > 0 && (
              <>
                {inWords && <PlanInWords view={view} stored={stored} threshold={survey.threshold} />}
                {canEdit && isOnTheWay(view) && problems.length === 0 && (
                  <ButtonLink href={onTheWay(surveysPaths.texts(view.organisation, survey.id))}>
                    {t.groups.accept}
                  </ButtonLink>
                )}
                {survey.state !== 'closed' && (
                  <ExpectedView {...{ view, survey, stored, units, history, latest, rate, expected, canEdit }} />
                )}
                {canEdit && <NumbersLink view={view} survey={survey} />}
                <h2>{t.groups.each}</h2>
                {plan.administrations.map((administration) => (
                  <AdministrationPlan
                    view={view}
                    survey={survey}
                    administration={{ ...administration, name: administrationNames.get(administration.id) ?? '' }}
                    stored={stored}
                    units={units}
                    problems={problems}
                    shownAlone={new Map(expected.groups.map((group) => [group.groupId, group.shownAlone]))}
                    canEdit={canEdit}
                  />
                ))}
                {canEdit && (
                  <ButtonRow>
                    {isOnTheWay(view) && problems.length === 0 ? (
                      <ButtonLink href={onTheWay(surveysPaths.texts(view.organisation, survey.id))} variant="secondary">
                        {t.groups.accept}
                      </ButtonLink>
                    ) : (
                      <ButtonLink href={surveysPaths.survey(view.organisation, survey.id)}>{t.groups.done}</ButtonLink>
                    )}
                    <a href={alongTheWay(view, surveysPaths.proposeGroups(view.organisation, survey.id))}>
                      {t.groups.startOver}
                    </a>
                  </ButtonRow>
                )}
              </>
            )}
          </>
        )}
        {plan.groups.length > 0 && (
          <ConversationInstead
            view={view}
            units={{ count: units.filter((unit) => unit.staff < plan.minimum).length, minimum: plan.minimum }}
          />
        )}
      </Page>
    );
  },
});

export const planGroupsPage = [
  ...planPage,
  ...startOverPage,
  ...action({
    path: '/:organisation/enkater/:id/grupper/angra',
    command: undoGroupChange,
    input: ({ id }) => ({ id }),
    next: (id, view) => alongTheWay(view, surveysPaths.groups(view.organisation, id)),
  }),
  ...action({
    path: '/:organisation/enkater/:id/grupper/uppdatering',
    command: refreshGroupPlan,
    input: ({ id }) => ({ id }),
    next: (id, view) => alongTheWay(view, surveysPaths.groups(view.organisation, id)),
  }),
];
