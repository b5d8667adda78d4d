import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { getThreadSides, type ThreadSides } from '#foundations/thread/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { getSurvey, surveysPaths, type Survey } from '#modules/surveys/index.ts';
import { findResultOfSurvey, type Result, type ShownLevel } from './result.queries.ts';
import { levelOf, levelsShown, partOf, partsOf } from './result.rules.ts';
import { ResultParts } from './result-parts.tsx';
import { HiddenGroups, LevelChoice } from './result-sections.tsx';
import { resultPaths } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';
import { responseSentence } from './response-sentence.ts';

type Loaded = { survey: Survey } | { result: Result; thread: ThreadSides; level: ShownLevel; part: number };

export const resultPage = page({
  path: '/:organisation/enkater/:id/resultat',
  async load({ db, url }, { id }): Promise<Loaded> {
    const level = levelOf(url.searchParams);
    const result = await findResultOfSurvey(db, id, levelsShown(level));
    if (!result) return { survey: await getSurvey(db, id) };
    const part = partOf(url.searchParams, partsOf(result.sections).length);
    return { result, level, part, thread: await getThreadSides(db, result.id) };
  },
  view: (view, loaded) =>
    'survey' in loaded ? <NotYet view={view} survey={loaded.survey} /> : <ResultView view={view} {...loaded} />,
});

function ResultView({
  view,
  result,
  thread,
  level,
  part,
}: {
  view: MemberView;
  result: Result;
  thread: ThreadSides;
  level: ShownLevel;
  part: number;
}) {
  const t = resultsTexts[view.locale];
  const whole = result.groups.find((group) => group.level === 'municipality');
  const hasParts = result.groups.some((group) => group.level !== 'municipality');
  const shown = hasParts ? level : 'municipality';
  // Without codes there were no groups, so that none is left out.
  const hadGroups = result.invited > 0;
  return (
    <Page
      view={view}
      step="needs"
      title={result.title}
      lead={t.lead(formatDate(today(result.frozenAt), view.locale), responseSentence(result, view.locale))}
      terms={['reportingGroup', 'threshold', 'anonymity', 'disposal']}
      breadcrumbs={[
        { label: t.surveys, href: surveysPaths.surveys(view.organisation) },
        { label: t.toSurvey, href: surveysPaths.survey(view.organisation, result.surveyId) },
      ]}
      thread={{ sides: thread, current: t.current }}
    >
      {whole ? (
        <>
          <p>{hasParts ? t.read : t.readWhole}</p>
          {hasParts && <LevelChoice view={view} result={result} level={shown} />}
          <ResultParts view={view} result={result} whole={whole} level={shown} part={part} />
          {hadGroups && <HiddenGroups result={result} locale={view.locale} />}
          <p>
            <a href={resultPaths.table(view.organisation, result.surveyId)}>{t.downloadAll}</a>
          </p>
        </>
      ) : (
        <p>{t.nothingShown(result.threshold)}</p>
      )}
    </Page>
  );
}

function NotYet({ view, survey }: { view: MemberView; survey: Survey }) {
  const t = resultsTexts[view.locale];
  const back = <ButtonLink href={surveysPaths.survey(view.organisation, survey.id)}>{t.notYet.toSurvey}</ButtonLink>;
  return (
    <Page
      view={view}
      step="needs"
      title={survey.title}
      breadcrumbs={[{ label: t.surveys, href: surveysPaths.surveys(view.organisation) }]}
    >
      <EmptyState purpose={t.notYet.text} action={back} />
    </Page>
  );
}
