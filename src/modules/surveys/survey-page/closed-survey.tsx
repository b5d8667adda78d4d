import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import type { Response, Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** What is left of a survey when it has been counted: the response, the promise, and the way to the result. */
export function ClosedSurvey({ view, survey, response }: { view: MemberView; survey: Survey; response: Response }) {
  const t = surveysTexts[view.locale];
  return (
    <>
      <Facts
        items={[
          { term: t.response, value: t.responseFinal(response.answered, response.invited) },
          ...(survey.openedAt ? [{ term: t.opened, value: formatDate(today(survey.openedAt), view.locale) }] : []),
          ...(survey.closedAt ? [{ term: t.closed, value: formatDate(today(survey.closedAt), view.locale) }] : []),
        ]}
      />
      <p>{t.closedPage.destroyed}</p>
      <ButtonLink href={surveysPaths.result(view.organisation, survey.id)}>{t.closedPage.toResult}</ButtonLink>
      <h2>{t.openPage.promised}</h2>
      <ul>
        <li>
          <a href={surveysPaths.groups(view.organisation, survey.id)}>{t.draft.groups}</a>
        </li>
        <li>
          {t.openPage.digest} <code>{survey.promiseSha256?.toString('hex')}</code>
        </li>
      </ul>
    </>
  );
}
