import type { MemberView } from '#platform/web/context.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
import { jointSurveyTexts } from '../joint-survey/joint-survey.texts.ts';
import { mostReplacements } from '../replace-code/replacements.rules.ts';
import type { ResponseByGroup } from '../response-by-group.ts';
import { leastForResponse, sayResponseOf } from '../response-so-far.ts';
import type { GroupInvitations, Sending } from '../invitations.queries.ts';
import type { ResponseSoFar, Survey } from '../survey.queries.ts';
import { answerPaths, surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import { GroupResponses } from './group-responses.tsx';
import { WaysToReach } from './ways-to-reach.tsx';
import { whatToDo } from './what-to-do.ts';

type OpenSurveyProps = {
  view: MemberView;
  survey: Survey;
  response: ResponseSoFar;
  byGroup: ResponseByGroup;
  sending: Sending;
  groups: readonly GroupInvitations[];
};

/** How an open survey goes, as far as may be said while it is open, what to do now, and what can be done with it. */
export function OpenSurvey({ view, survey, response, byGroup, sending, groups }: OpenSurveyProps) {
  const t = surveysTexts[view.locale];
  const canEdit = hasRole(view.actor, closeSurvey.roles);
  const hasCodes = survey.mode === 'codes';
  const staff = groups.reduce((sum, group) => sum + group.staff, 0);
  const handedOut = groups.reduce((sum, group) => sum + group.handedOut, 0);
  const unreached = staff - sending.addresses - handedOut;
  const todo = whatToDo(view, { survey, sending, handedOut, unreached });
  const close = surveysPaths.close(view.organisation, survey.id);
  return (
    <>
      {canEdit && (
        <>
          <h2>{t.openPage.now}</h2>
          <p>{todo.sentence}</p>
          <ButtonRow>
            {todo.next && <ButtonLink href={todo.next.href}>{todo.next.label}</ButtonLink>}
            {todo.next?.href !== close && (
              <ButtonLink href={close} variant="secondary">
                {t.close.heading}
              </ButtonLink>
            )}
          </ButtonRow>
        </>
      )}
      <Facts
        items={[
          { term: t.response, value: sayResponseOf(survey, response, view) },
          ...(survey.closesOn ? [{ term: t.closesOn, value: formatDate(survey.closesOn, view.locale) }] : []),
          ...(survey.openedAt ? [{ term: t.opened, value: formatDate(today(survey.openedAt), view.locale) }] : []),
          { term: t.openPage.mode, value: t.openPage.modes[survey.mode] },
          ...(hasCodes
            ? [
                { term: t.send.progress, value: t.send.sent(sending.done, sending.addresses) },
                { term: t.codes.heading, value: t.codes.handedOut(handedOut) },
                {
                  term: t.openPage.replaced,
                  value: t.openPage.replacedOf(survey.replacements, mostReplacements(staff)),
                },
                ...(unreached > 0 ? [{ term: t.openPage.unreached, value: t.groups.people(unreached) }] : []),
              ]
            : []),
          ...(survey.mode === 'keyed'
            ? []
            : [
                {
                  term: hasCodes ? t.open.address : t.respondHere.address,
                  value: <a href={addressOf(view, survey)}>{addressOf(view, survey)}</a>,
                },
              ]),
        ]}
      />
      <p class="quiet">{whyResponse(survey, view)}</p>
      {hasCodes && <GroupResponses groups={groups} byGroup={byGroup} locale={view.locale} />}
      {canEdit && <WaysToReach view={view} survey={survey} />}
      <h2>{t.openPage.promised}</h2>
      <p>{t.openPage.promise[survey.mode]}</p>
      <ul>
        <li>
          <a href={answerPaths.promise(survey.publicToken ?? '')}>{t.openPage.publicPromise}</a>
        </li>
        {survey.joint && (
          <li>
            <a href={surveysPaths.joint(view.organisation, survey.id)}>{jointSurveyTexts[view.locale].openHeading}</a>
          </li>
        )}
        {hasCodes && (
          <li>
            <a href={surveysPaths.groups(view.organisation, survey.id)}>{t.draft.groups}</a>
          </li>
        )}
        <li>
          <a href={surveysPaths.texts(view.organisation, survey.id)}>{t.draft.texts}</a>
        </li>
        <li>
          {t.openPage.digest} <code>{survey.promiseSha256?.toString('hex')}</code>
        </li>
      </ul>
    </>
  );
}

function addressOf(view: MemberView, { publicToken }: Survey): string {
  return `${view.publicUrl}${answerPaths.typed(publicToken ?? '')}`;
}

function whyResponse(survey: Survey, view: MemberView): string {
  const t = surveysTexts[view.locale];
  if (survey.mode === 'codes') return t.responseWhy(leastForResponse);
  return survey.mode === 'keyed' ? t.openPage.responseWhyKeyed : t.openPage.responseWhyOpen;
}
