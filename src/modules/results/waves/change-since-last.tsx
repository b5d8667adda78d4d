import { formatDate, today } from '#foundations/clocks/index.ts';
import type { MemberView } from '#platform/web/context.ts';
import type { EarlierWave } from '#modules/surveys/index.ts';
import { changePath } from './waves.paths.ts';
import { wavesTexts } from './waves.texts.ts';

/** On a result: the way to what has changed since the survey that it repeats (`listEarlierWaves`, the first). Nothing where it repeats none. */
export function ChangeSinceLast(props: { view: MemberView; surveyId: number; earlier: EarlierWave | undefined }) {
  const { view, surveyId, earlier } = props;
  if (!earlier) return null;
  const day = formatDate(today(earlier.openedAt), view.locale);
  return (
    <p>
      <a href={changePath(view.organisation, surveyId)}>{wavesTexts[view.locale].link(earlier.title, day)}</a>
    </p>
  );
}
