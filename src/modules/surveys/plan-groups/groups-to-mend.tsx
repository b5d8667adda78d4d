import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import type { PlanProblem } from '#disclosure/check-group-plan.ts';
import type { GroupPlan } from '#disclosure/group-plan.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { proposeGroupPlan } from './plan-groups.command.ts';

/** What is wrong with which group, above the tables: in a long list it would not be seen. */
export function GroupsToMend(props: {
  view: MemberView;
  survey: Survey;
  plan: GroupPlan;
  problems: readonly PlanProblem[];
}) {
  const { view, survey, plan } = props;
  const t = surveysTexts[view.locale].groups.problem;
  const canEdit = hasRole(view.actor, proposeGroupPlan.roles);
  const faults = props.problems.flatMap((problem) => {
    const group = plan.groups.find((one) => one.id === problem.groupId);
    return group ? [{ group, sentence: t[problem.code](plan.minimum) }] : [];
  });
  if (faults.length === 0) return <></>;
  return (
    <ul>
      {faults.map(({ group, sentence }) => (
        <li>
          {canEdit ? <a href={surveysPaths.group(view.organisation, survey.id, group.id)}>{group.name}</a> : group.name}
          {': '}
          {sentence}
        </li>
      ))}
    </ul>
  );
}
