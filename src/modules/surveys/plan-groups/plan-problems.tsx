import type { MemberView } from '#platform/web/context.ts';
import { alongTheWay } from '#modules/organisation/index.ts';
import type { GroupPlan } from '#disclosure/group-plan.ts';
import type { checkGroupPlan } from '#disclosure/check-group-plan.ts';
import { PostButton } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { GroupsToMend } from './groups-to-mend.tsx';

/** What keeps the groups of a draft from being promised, and what mends it: bringing them up to date, or a change in the groups that are named. */
export function PlanProblems(props: {
  view: MemberView;
  survey: Survey;
  plan: GroupPlan;
  problems: ReturnType<typeof checkGroupPlan>;
  canEdit: boolean;
}) {
  const { view, survey, plan, problems, canEdit } = props;
  const t = surveysTexts[view.locale].groups;
  const outOfDate = problems.some((problem) => refreshable.includes(problem.code));
  return (
    <Notice tone="warning" title={t.problemsTitle}>
      {outOfDate && <p>{t.outOfDate}</p>}
      {wholePlan.flatMap((code) =>
        problems.some((problem) => problem.code === code) ? [<p>{t.problem[code](plan.minimum)}</p>] : [],
      )}
      {!outOfDate && <GroupsToMend view={view} survey={survey} plan={plan} problems={problems} />}
      {outOfDate && canEdit && (
        <PostButton
          action={alongTheWay(view, surveysPaths.refreshGroups(view.organisation, survey.id))}
          label={t.refresh}
        />
      )}
    </Notice>
  );
}

/** Faults that come of units having changed since the groups were made. */
const refreshable: readonly string[] = [
  'unit-missing',
  'unit-unknown',
  'group-mixed',
  'planned-differs',
  'administration-planned-differs',
  'group-empty',
  'administration-missing',
  'administration-unknown',
];

/** Faults that belong to no group. */
const wholePlan = ['minimum-too-low', 'whole-too-small'] as const;
