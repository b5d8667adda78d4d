import { action, page } from '#platform/web/page.tsx';
import { alongTheWay } from '#modules/organisation/index.ts';
import { Confirm } from '#ui/confirm.tsx';
import { Page } from '#ui/frame.tsx';
import { surveyCrumbs } from '../survey-crumbs.ts';
import { getDraft } from '../survey-in-state.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { proposeGroupPlan } from './plan-groups.command.ts';

const path = '/:organisation/enkater/:id/grupper/forslag';

/** Groups made anew from the organisation; asks first, since what was changed by hand goes. */
export const startOverPage = [
  ...page({
    path,
    access: proposeGroupPlan.roles,
    load: async (ctx, { id }) => getDraft(ctx, id),
    view(view, survey) {
      const t = surveysTexts[view.locale];
      const groups = surveysPaths.groups(view.organisation, survey.id);
      const crumbs = [...surveyCrumbs(view, survey), { label: t.groups.heading, href: groups }];
      return (
        <Page view={view} step="needs" title={t.groups.startOver} breadcrumbs={crumbs}>
          <Confirm
            action={alongTheWay(view, surveysPaths.proposeGroups(view.organisation, survey.id))}
            heading="h2"
            question={t.groups.startOverQuestion}
            consequences={[t.groups.startOverConsequence]}
            label={t.groups.startOverLabel}
            cancelHref={alongTheWay(view, groups)}
            danger
          />
        </Page>
      );
    },
  }),
  ...action({
    path,
    command: proposeGroupPlan,
    input: ({ id }) => ({ id }),
    next: (id, view) => alongTheWay(view, surveysPaths.groups(view.organisation, id)),
  }),
];
