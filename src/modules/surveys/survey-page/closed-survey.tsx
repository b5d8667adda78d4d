import { hasRole } from '#platform/tenancy/organisation.ts';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { textQuestions } from '../questionnaire.ts';
import { addSurvey } from '../add-survey/add-survey.command.ts';
import { addSurveyTexts } from '../add-survey/add-survey.texts.ts';
import { startNames } from '../add-survey/survey-start.ts';
import { readTextsTexts } from '../read-texts/read-texts.texts.ts';
import type { Reading } from '../read-texts/text-reader.queries.ts';
import { TextsAfterCount } from '../read-texts/texts-after-count.tsx';
import type { GroupInvitations } from '../invitations.queries.ts';
import type { Response, Survey } from '../survey.queries.ts';
import { jointSurveyTexts } from '../joint-survey/joint-survey.texts.ts';
import { splitKeyTexts } from '../split-key/split-key.texts.ts';
import { answerPaths, surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';
import type { LeftAfterCount, ShownTogether } from './closed-survey.queries.ts';
import { closedSurveyTexts } from './closed-survey.texts.ts';
import { FinalResponses } from './final-responses.tsx';

type ClosedSurveyProps = {
  view: MemberView;
  survey: Survey;
  response: Response;
  left: LeftAfterCount;
  groups: readonly GroupInvitations[];
  together: readonly ShownTogether[];
  reading: Reading;
};

/** What is left of a survey when it has been counted: the response, the promise, and the way to the result. */
export function ClosedSurvey({ view, survey, response, left, groups, together, reading }: ClosedSurveyProps) {
  const t = surveysTexts[view.locale];
  const own = closedSurveyTexts[view.locale];
  return (
    <>
      <Facts
        items={[
          { term: t.response, value: t.responseFinal(response.answered, response.invited) },
          ...(survey.openedAt ? [{ term: t.opened, value: formatDate(today(survey.openedAt), view.locale) }] : []),
          ...(survey.closedAt ? [{ term: t.closed, value: formatDate(today(survey.closedAt), view.locale) }] : []),
          ...(textQuestions(survey.questionnaire).length > 0
            ? [{ term: own.texts, value: whatBecameOfTexts({ left, reading }, view) }]
            : []),
          ...(left.unreadable > 0 ? [{ term: own.unreadable, value: own.unreadableCount(left.unreadable) }] : []),
          ...(survey.mode === 'codes' && survey.replacements > 0
            ? [{ term: own.replaced, value: own.replacedCount(survey.replacements) }]
            : []),
        ]}
      />
      <p>{t.closedPage.destroyed[survey.mode]}</p>
      {survey.keyHolding === 'two-of-three' && <p>{splitKeyTexts[view.locale].counted}</p>}
      <ButtonLink href={surveysPaths.result(view.organisation, survey.id)}>{t.closedPage.toResult}</ButtonLink>
      {hasRole(view.actor, addSurvey.roles) && (
        <p>
          <a href={surveysPaths.add(view.organisation, startNames.survey(survey.id))}>
            {addSurveyTexts[view.locale].start.again}
          </a>
        </p>
      )}
      {(left.texts > 0 || reading.reader) && <TextsAfterCount view={view} survey={survey} reading={reading} />}
      {survey.mode === 'codes' && <FinalResponses groups={groups} together={together} locale={view.locale} />}
      <h2>{t.openPage.promised}</h2>
      <ul>
        {survey.publicToken !== null && (
          <li>
            <a href={answerPaths.promise(survey.publicToken)}>{own.publicPromise}</a>
          </li>
        )}
        {survey.joint && (
          <li>
            <a href={surveysPaths.joint(view.organisation, survey.id)}>{jointSurveyTexts[view.locale].openHeading}</a>
          </li>
        )}
        {survey.mode === 'codes' && (
          <li>
            <a href={surveysPaths.groups(view.organisation, survey.id)}>{t.draft.groups}</a>
          </li>
        )}
        <li>
          {t.openPage.digest} <code>{survey.promiseSha256?.toString('hex')}</code>
        </li>
      </ul>
    </>
  );
}

function whatBecameOfTexts({ left, reading }: Pick<ClosedSurveyProps, 'left' | 'reading'>, view: MemberView): string {
  const { after: t } = readTextsTexts[view.locale];
  const destroyedAt = reading.reader?.finishedAt;
  if (destroyedAt) return t.destroyed(formatDate(today(destroyedAt), view.locale));
  return left.texts > 0 ? t.wait(left.texts) : t.tooFew;
}
