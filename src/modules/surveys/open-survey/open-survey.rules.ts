import { checkGroupPlan, type PlanProblem } from '#disclosure/check-group-plan.ts';
import type { GroupPlan, PlanUnit } from '#disclosure/group-plan.ts';
import type { Day } from '#foundations/clocks/index.ts';
import { lacksNumbers } from '../ask-numbers/ask-numbers.rules.ts';
import { leastParticipants } from '../joint-survey/joint-survey.rules.ts';
import { allQuestions } from '../questionnaire.ts';
import { faultsOf } from '../questions/questionnaire.rules.ts';
import type { Survey } from '../survey.queries.ts';

/** Why a draft cannot be opened yet. */
export type OpeningProblem =
  | {
      code:
        | 'no-questions'
        | 'questions-unfinished'
        | 'numbers-missing'
        | 'no-groups'
        | 'joint-too-few'
        | 'joint-unanswered'
        | 'joint-needs-codes'
        | 'key-not-prepared'
        | 'last-day-missing'
        | 'last-day-past'
        | 'controller-missing'
        | 'contact-missing'
        | 'officer-missing';
    }
  | { code: 'plan'; problem: PlanProblem };

/** Everything that stops the opening, in the order in which one would put it right. */
export function whyNotOpenable(of: {
  survey: Survey;
  plan: GroupPlan;
  units: readonly PlanUnit[];
  today: Day;
}): OpeningProblem[] {
  const { survey, plan, units, today } = of;
  const problems: OpeningProblem[] = [];
  if (allQuestions(survey.questionnaire).length === 0) problems.push({ code: 'no-questions' });
  else if (faultsOf(survey.questionnaire).length > 0) problems.push({ code: 'questions-unfinished' });
  if (survey.mode !== 'codes') {
    // Without codes nobody belongs to a group.
    if (survey.joint) problems.push({ code: 'joint-needs-codes' });
  } else if (survey.joint && survey.joint.taking < leastParticipants) problems.push({ code: 'joint-too-few' });
  else if (survey.joint && survey.joint.waiting > 0) problems.push({ code: 'joint-unanswered' });
  else if (lacksNumbers(survey)) problems.push({ code: 'numbers-missing' });
  else if (plan.groups.length === 0) problems.push({ code: 'no-groups' });
  else problems.push(...checkGroupPlan(plan, units).map((problem) => ({ code: 'plan' as const, problem })));
  if (survey.closesOn === null) problems.push({ code: 'last-day-missing' });
  else if (survey.closesOn < today) problems.push({ code: 'last-day-past' });
  if (survey.controller === '') problems.push({ code: 'controller-missing' });
  if (survey.contact === '') problems.push({ code: 'contact-missing' });
  if (survey.dataProtectionOfficer === '') problems.push({ code: 'officer-missing' });
  if (survey.keyHolding === 'two-of-three' && !survey.sharesConfirmed) problems.push({ code: 'key-not-prepared' });
  return problems;
}
