import type { MemberView } from '#platform/web/context.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonLink, ButtonRow } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { closeSurvey } from '../close-survey/close-survey.command.ts';
import { leastForResponse, sayResponseSoFar } from '../response-so-far.ts';
import type { GroupInvitations, ResponseSoFar, Sending, Survey } from '../survey.queries.ts';
import { answerPaths, surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

type OpenSurveyProps = {
  view: MemberView;
  survey: Survey;
  response: ResponseSoFar;
  sending: Sending;
  groups: readonly GroupInvitations[];
};

/** How an open survey goes, as far as may be said while it is open, and what can be done with it. */
export function OpenSurvey({ view, survey, response, sending, groups }: OpenSurveyProps) {
  const t = surveysTexts[view.locale];
  const canEdit = hasRole(view.actor, closeSurvey.roles);
  const handedOut = groups.reduce((sum, group) => sum + group.handedOut, 0);
  const unreached = groups.reduce((sum, group) => sum + group.staff, 0) - sending.addresses - handedOut;
  const isOver = survey.closesOn !== null && survey.closesOn < today(view.now);
  const address = `${view.publicUrl}${answerPaths.typed(survey.publicToken ?? '')}`;
  return (
    <>
      <Facts
        items={[
          { term: t.response, value: sayResponseSoFar(response, view) },
          ...(survey.openedAt ? [{ term: t.opened, value: formatDate(today(survey.openedAt), view.locale) }] : []),
          ...(survey.closesOn ? [{ term: t.closesOn, value: formatDate(survey.closesOn, view.locale) }] : []),
          { term: t.send.progress, value: t.send.sent(sending.done, sending.addresses) },
          { term: t.codes.heading, value: t.codes.handedOut(handedOut) },
          ...(unreached > 0 ? [{ term: t.openPage.unreached, value: t.groups.people(unreached) }] : []),
          { term: t.open.address, value: address },
        ]}
      />
      <p class="quiet">{t.responseWhy(leastForResponse)}</p>
      {canEdit && (
        <>
          <h2>{t.openPage.reach}</h2>
          <ul>
            <li>
              <a href={surveysPaths.addresses(view.organisation, survey.id)}>{t.addresses.heading}</a>
            </li>
            <li>
              <a href={surveysPaths.send(view.organisation, survey.id)}>{t.send.heading}</a>
            </li>
            <li>
              <a href={surveysPaths.codes(view.organisation, survey.id)}>{t.codes.heading}</a>
            </li>
          </ul>
        </>
      )}
      <h2>{t.openPage.promised}</h2>
      <p>{t.openPage.promise}</p>
      <ul>
        <li>
          <a href={surveysPaths.groups(view.organisation, survey.id)}>{t.draft.groups}</a>
        </li>
        <li>
          <a href={surveysPaths.texts(view.organisation, survey.id)}>{t.draft.texts}</a>
        </li>
        <li>
          {t.openPage.digest} <code>{survey.promiseSha256?.toString('hex')}</code>
        </li>
      </ul>
      {canEdit && (
        <ButtonRow>
          {!isOver && sending.addresses + handedOut === 0 && (
            <ButtonLink href={surveysPaths.addressList(view.organisation, survey.id)}>{t.send.toAddresses}</ButtonLink>
          )}
          {!isOver && sending.addresses > 0 && sending.round === 0 && (
            <ButtonLink href={surveysPaths.send(view.organisation, survey.id)}>{t.send.heading}</ButtonLink>
          )}
          {!isOver && unreached > 0 && sending.round > 0 && (
            <ButtonLink href={surveysPaths.addresses(view.organisation, survey.id)}>
              {t.openPage.toUnreached}
            </ButtonLink>
          )}
          <ButtonLink
            href={surveysPaths.close(view.organisation, survey.id)}
            variant={isOver ? 'primary' : 'secondary'}
          >
            {t.close.heading}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
