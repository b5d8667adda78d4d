import type { MemberView } from '#platform/web/context.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import type { GroupPlan } from '#disclosure/group-plan.ts';
import { formatDate } from '#foundations/clocks/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { jointSurveyTexts } from '../joint-survey/joint-survey.texts.ts';
import { openSurvey } from '../open-survey/open-survey.command.ts';
import type { OpeningProblem } from '../open-survey/open-survey.rules.ts';
import { OpeningProblems, placeOf } from '../open-survey/opening-problems.tsx';
import { allQuestions } from '../questionnaire.ts';
import { minutesOf } from '../ready-set.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { askedLanguages, untranslated } from '../translate-survey/asked-languages.ts';
import { draftSurveyTexts } from './draft-survey.texts.ts';

/** What a draft holds so far, what is left, and the way to the opening. */
export function DraftSurvey(props: {
  view: MemberView;
  survey: Survey;
  plan: GroupPlan;
  problems: readonly OpeningProblem[];
}) {
  const { view, survey, plan, problems } = props;
  const t = surveysTexts[view.locale];
  const own = draftSurveyTexts[view.locale];
  const hasCodes = survey.mode === 'codes';
  const canEdit = hasRole(view.actor, openSurvey.roles);
  const staff = plan.groups.reduce((sum, group) => sum + group.planned, 0);
  const [first] = problems;
  const missing = <span class="quiet">{t.notYet}</span>;
  return (
    <>
      <Facts
        items={[
          {
            term: t.questions.heading,
            value: t.questions.summary(allQuestions(survey.questionnaire).length, minutesOf(survey.questionnaire)),
          },
          { term: own.mode, value: own.modes[survey.mode] },
          ...(hasCodes ? [{ term: t.groups.heading, value: t.groups.summary(plan.groups.length, staff) }] : []),
          { term: own.keyHolding, value: own.keyHoldings[survey.keyHolding] },
          { term: own.languages, value: askedLanguages(survey, view.locale) },
          { term: t.closesOn, value: survey.closesOn === null ? missing : formatDate(survey.closesOn, view.locale) },
          { term: t.controller, value: survey.controller || missing },
          { term: t.contact, value: survey.contact || missing },
          { term: t.dataProtectionOfficer, value: survey.dataProtectionOfficer || missing },
        ]}
      />
      {!hasCodes && <p>{own.withoutGroups}</p>}
      {untranslated(survey, view.locale).map((said) => (
        <p>{said}</p>
      ))}
      <h2>{t.draft.prepare}</h2>
      <ul>
        {canEdit && (
          <>
            <li>
              <a href={surveysPaths.edit(view.organisation, survey.id)}>{t.draft.edit}</a>
            </li>
            <li>
              <a href={surveysPaths.questions(view.organisation, survey.id)}>{t.draft.questions}</a>
            </li>
            <li>
              <a href={surveysPaths.languages(view.organisation, survey.id)}>{own.toLanguages}</a>
            </li>
          </>
        )}
        <li>
          <a href={surveysPaths.preview(view.organisation, survey.id)}>{own.preview}</a>
        </li>
        {hasCodes && (
          <li>
            <a href={surveysPaths.groups(view.organisation, survey.id)}>{t.draft.groups}</a>
          </li>
        )}
        {canEdit && survey.keyHolding === 'two-of-three' && (
          <li>
            <a href={surveysPaths.key(view.organisation, survey.id)}>{own.key}</a>
          </li>
        )}
        {hasCodes && (survey.joint !== null || canEdit) && (
          <li>
            <a href={surveysPaths[survey.joint ? 'joint' : 'jointTerms'](view.organisation, survey.id)}>
              {jointSurveyTexts[view.locale][survey.joint ? 'heading' : 'start']}
            </a>
          </li>
        )}
        <li>
          <a href={surveysPaths.texts(view.organisation, survey.id)}>{t.draft.texts}</a>
        </li>
      </ul>
      {problems.length > 0 && (
        <>
          <h2>{t.draft.left}</h2>
          <OpeningProblems view={view} survey={survey} problems={problems} />
        </>
      )}
      {canEdit && (
        <ButtonRow>
          {first ? (
            <ButtonLink href={placeOf(first.code, view, survey)}>{t.open.problems[first.code]}</ButtonLink>
          ) : (
            <ButtonLink href={surveysPaths.open(view.organisation, survey.id)}>{t.draft.open}</ButtonLink>
          )}
          <a href={surveysPaths.remove(view.organisation, survey.id)}>{t.remove.heading}</a>
        </ButtonRow>
      )}
    </>
  );
}
