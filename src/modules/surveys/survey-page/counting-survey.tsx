import type { MemberView } from '#platform/web/context.ts';
import { Notice } from '#ui/notice.tsx';
import type { Survey } from '../survey.queries.ts';
import { surveysPaths } from '../surveys.paths.ts';
import { surveysTexts } from '../surveys.texts.ts';

/** A survey between closing and result: usually for less than a second, longer when something was cut off. */
export function CountingSurvey({ view, survey }: { view: MemberView; survey: Survey }) {
  const t = surveysTexts[view.locale].closedPage;
  return (
    <Notice tone="info" title={t.counting}>
      <p>{t.countingNext}</p>
      <p>
        <a href={surveysPaths.survey(view.organisation, survey.id)}>{t.again}</a>
      </p>
    </Notice>
  );
}
