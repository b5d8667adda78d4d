import type { MemberView } from '#platform/web/context.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { countWithShare } from '../split-key/type-share.page.tsx';
import { splitKeyTexts } from '../split-key/split-key.texts.ts';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

type CountingProps = { view: MemberView; survey: Survey; percent: number | undefined };

/**
 * A survey between closing and result: usually for less than a second, longer when there are many answers or something was cut off, and
 * until somebody has typed in a share where the key is split. `percent` is how far a long count has come.
 */
export function CountingSurvey({ view, survey, percent }: CountingProps) {
  const t = surveysTexts[view.locale].closedPage;
  if (survey.keyMissing) return <KeyMissing view={view} when="closed" />;
  if (survey.keyHolding === 'two-of-three' && percent === undefined)
    return <WaitsForShare view={view} survey={survey} />;
  return (
    <Notice tone="info" title={t.counting}>
      {percent !== undefined && <Progress done={percent} of={100} label={t.countedSoFar(percent)} />}
      <p>{t.countingNext[survey.mode]}</p>
      <p>
        <a href={surveysPaths.survey(view.organisation, survey.id)}>{t.again}</a>
      </p>
    </Notice>
  );
}

/** Said for as long as it is so, by the page of the survey itself: while it is open it can still be mended without loss. */
export function KeyMissing({ view, when }: { view: MemberView; when: 'open' | 'closed' }) {
  const t = splitKeyTexts[view.locale].missing;
  return (
    <Notice tone="warning" title={t[when]}>
      <p>{when === 'open' ? t.openWhy : t.closedWhy}</p>
    </Notice>
  );
}

function WaitsForShare({ view, survey }: { view: MemberView; survey: Survey }) {
  const t = splitKeyTexts[view.locale].type;
  return (
    <>
      <Notice tone="info" title={t.waitingTitle}>
        <p>{t.waiting}</p>
      </Notice>
      {hasRole(view.actor, countWithShare.roles) && (
        <ButtonLink href={surveysPaths.share(view.organisation, survey.id)}>{t.heading}</ButtonLink>
      )}
    </>
  );
}
