import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Page } from '#ui/frame.tsx';
import { Notice } from '#ui/notice.tsx';
import { surveysPaths, type EarlierWave } from '#modules/surveys/index.ts';
import { resultPaths } from '../results.paths.ts';
import { resultsTexts } from '../results.texts.ts';
import { ChangeOfQuestion } from './change-of-question.tsx';
import { ChangesInShort } from './changes-in-short.tsx';
import { changePath } from './waves.paths.ts';
import { getComparison, type Comparison } from './waves.queries.ts';
import { wavesTexts } from './waves.texts.ts';

/** What has changed since the survey that this one repeats, question by question. */
export const changePage = page({
  path: '/:organisation/enkater/:id/resultat/forandring',
  load: ({ db, url }, { id }) => getComparison(db, id, earlierIn(url.searchParams)),
  view(view, comparison) {
    const t = wavesTexts[view.locale];
    const { result, earlier, changes } = comparison;
    return (
      <Page
        view={view}
        step="needs"
        title={t.heading}
        lead={earlier ? t.lead(earlier.title, dayOf(earlier, view)) : t.none}
        breadcrumbs={[
          { label: resultsTexts[view.locale].surveys, href: surveysPaths.surveys(view.organisation) },
          { label: result.title, href: resultPaths.result(view.organisation, result.surveyId) },
        ]}
      >
        {earlier && <Compared view={view} comparison={comparison} />}
        {changes.length > 0 && <ChangesInShort changes={changes} locale={view.locale} />}
        {changes.map((change) => (
          <ChangeOfQuestion change={change} locale={view.locale} />
        ))}
        {earlier && <NotCompared view={view} comparison={comparison} />}
        <p>
          <a href={resultPaths.result(view.organisation, result.surveyId)}>{t.toResult}</a>
        </p>
      </Page>
    );
  },
});

function Compared({ view, comparison }: { view: MemberView; comparison: Comparison }) {
  const t = wavesTexts[view.locale];
  const { waves, earlier, result, changes } = comparison;
  const others = waves.filter((wave) => wave !== earlier);
  return (
    <>
      {others.length > 0 && (
        <nav aria-label={t.other}>
          <p>{t.other}:</p>
          <ul>
            {others.map((wave) => (
              <li>
                <a href={changePath(view.organisation, result.surveyId, wave.id)}>
                  {t.wave(wave.title, dayOf(wave, view))}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Notice tone="info" title={t.caution.title}>
        <p>
          {t.caution.text} {t.caution.panel}
        </p>
      </Notice>
      {changes.length === 0 && <p>{t.nothing}</p>}
    </>
  );
}

function NotCompared({ view, comparison: { left } }: { view: MemberView; comparison: Comparison }) {
  const { leftOut: t } = wavesTexts[view.locale];
  if (left.questions === 0 && left.groups === 0) return null;
  return (
    <>
      <h2>{t.heading}</h2>
      <ul>
        {left.questions > 0 && <li>{t.questions(left.questions)}</li>}
        {left.groups > 0 && <li>{t.groups(left.groups)}</li>}
      </ul>
    </>
  );
}

function dayOf(wave: EarlierWave, view: MemberView): string {
  return formatDate(today(wave.openedAt), view.locale);
}

/** The survey named in the address; the latest when it is no number. */
function earlierIn(query: URLSearchParams): number | undefined {
  const named = Number(query.get('med') ?? '');
  return Number.isSafeInteger(named) && named > 0 ? named : undefined;
}
