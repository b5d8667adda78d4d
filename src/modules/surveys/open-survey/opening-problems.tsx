import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { alongTheWay } from '#modules/organisation/index.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { openSurvey } from './open-survey.command.ts';
import type { OpeningProblem } from './open-survey.rules.ts';

/** What is left before opening, for those who may mend it with the page where it is put right; several faults of the plan are one line. */
export function OpeningProblems(props: { view: MemberView; survey: Survey; problems: readonly OpeningProblem[] }) {
  const { view, survey } = props;
  const t = surveysTexts[view.locale].open;
  const mayMend = hasRole(view.actor, openSurvey.roles);
  const codes = [...new Set(props.problems.map((problem) => problem.code))];
  return (
    <ul>
      {codes.map((code) => (
        <li>{mayMend ? <a href={placeOf(code, view, survey)}>{t.problems[code]}</a> : t.problems[code]}</li>
      ))}
    </ul>
  );
}

/** The page where a problem is put right. */
export function placeOf(code: OpeningProblem['code'], view: MemberView, survey: Survey): string {
  if (code === 'no-questions' || code === 'questions-unfinished')
    return surveysPaths.questions(view.organisation, survey.id);
  if (code === 'key-not-prepared') return surveysPaths.key(view.organisation, survey.id);
  if (code === 'numbers-missing') return alongTheWay(view, surveysPaths.askedNumbers(view.organisation, survey.id));
  if (code === 'joint-too-few' || code === 'joint-unanswered') return surveysPaths.joint(view.organisation, survey.id);
  const inDetails = code !== 'no-groups' && code !== 'plan';
  return alongTheWay(view, surveysPaths[inDetails ? 'edit' : 'groups'](view.organisation, survey.id));
}
