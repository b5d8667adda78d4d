import { AppError } from '#platform/errors.ts';
import { formPage } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import { alongTheWay } from '#modules/organisation/index.ts';
import type { GroupPlan, PlanUnit } from '#disclosure/group-plan.ts';
import { expectedVisibility } from '#disclosure/visibility.ts';
import { Button, ButtonRow } from '#ui/button.tsx';
import { RadioField } from '#ui/field.tsx';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { getGroupPlan, getPlanHistory, listPlanUnits } from '../group-plan.queries.ts';
import { EXPECTED_RESPONSES, planFor } from '../group-plan.rules.ts';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { getDraft } from '../survey-in-state.ts';
import type { Survey } from '../survey.queries.ts';
import { lacksNumbers } from '../ask-numbers/ask-numbers.rules.ts';
import { askNumbersTexts } from '../ask-numbers/ask-numbers.texts.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { proposeGroupPlan } from './plan-groups.command.ts';
import { proposeGroupsForm } from './plan-groups.form.ts';
import { responseIn } from './response-choice.tsx';

/** Groups made anew from the organisation for how many are expected to answer; asks first, since what was changed by hand goes. */
export const startOverPage = formPage({
  path: '/:organisation/enkater/:id/grupper/forslag',
  form: proposeGroupsForm,
  command: proposeGroupPlan,
  async load(ctx, { id }) {
    const survey = await getDraft(ctx, id);
    if (lacksNumbers(survey)) throw new AppError('not-now', askNumbersTexts[ctx.locale].missing);
    const { plan } = await getGroupPlan(ctx.db, id);
    const { units } = await listPlanUnits(ctx.db, id);
    return { survey, plan, units, ...(await getPlanHistory(ctx.db, id)) };
  },
  initial: ({ expectedResponse }, view) => ({ svar: String(responseIn(view.url) ?? expectedResponse) }),
  view(view, { survey, plan, units }, form) {
    const t = surveysTexts[view.locale].groups;
    const groups = surveysPaths.groups(view.organisation, survey.id);
    const crumbs = [...surveyCrumbs(view, survey), { label: t.heading, href: groups }];
    return (
      <Page view={view} step="needs" title={t.startOver} form={form} breadcrumbs={crumbs}>
        {plan.groups.length > 0 && (
          <Notice tone="warning" title={t.startOverQuestion}>
            <p>{t.startOverConsequence}</p>
          </Notice>
        )}
        <form
          method="post"
          action={alongTheWay(view, surveysPaths.proposeGroups(view.organisation, survey.id))}
          novalidate
        >
          <RadioField
            form={form}
            name="svar"
            label={t.expectedResponse}
            hint={t.expectedResponseWhy}
            options={EXPECTED_RESPONSES.map((rate) => ({
              value: String(rate),
              label: t.percent(rate),
              hint: whatFollows({ view, survey, plan, units, rate }),
            }))}
            unmarked
          />
          <ButtonRow>
            <Button variant={plan.groups.length > 0 ? 'danger' : 'primary'}>{t.startOverLabel}</Button>
            <a href={alongTheWay(view, groups)}>{t.cancel}</a>
          </ButtonRow>
        </form>
      </Page>
    );
  },
  input: ({ svar }, { id }) => ({ id, expectedResponse: svar }),
  next: (id, view) => alongTheWay(view, surveysPaths.groups(view.organisation, id)),
});

/** The proposal for this response, and what the groups would show as they are. */
function whatFollows(of: {
  view: MemberView;
  survey: Survey;
  plan: GroupPlan;
  units: readonly PlanUnit[];
  rate: number;
}): string {
  const { survey, plan, units, rate } = of;
  const t = surveysTexts[of.view.locale].groups;
  const proposed = planFor(units, { expectedResponse: rate, threshold: survey.threshold });
  const seen = (one: GroupPlan) => Math.round(expectedVisibility(one, rate / 100, survey.threshold).staffShare * 100);
  const said = t.proposal(proposed.minimum, proposed.groups.length, seen(proposed));
  return plan.groups.length > 0 ? `${said} ${t.proposalNow(plan.groups.length, seen(plan))}` : said;
}
