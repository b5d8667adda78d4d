import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { getThreadSides, type ThreadSides } from '#foundations/thread/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import {
  getSurvey,
  listEarlierWaves,
  listReleasedThemes,
  surveysPaths,
  type EarlierWave,
  type ReleasedThemes,
  type Survey,
} from '#modules/surveys/index.ts';
import { findResultOfSurvey, type Result, type ShownGroup, type ShownLevel } from './result.queries.ts';
import { groupIn, levelOf, levelsShown, partOf, partsOf, withLarger } from './result.rules.ts';
import { ResultParts } from './result-parts.tsx';
import { HiddenGroups, LevelChoice } from './result-sections.tsx';
import { SurveyClaims } from './claims-view.tsx';
import { GroupChoice } from './group-choice.tsx';
import { GateLine } from './gate-report.tsx';
import { findShownAt } from './publish-result/publish-result.queries.ts';
import { PublicState } from './publish-result/public-state.tsx';
import { reportPageTexts } from './report/report-page.texts.ts';
import { reportPaths } from './report/report.paths.ts';
import { groupParam, resultPaths, type ResultAt } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';
import { SuggestionsOfResult } from './suggestions/suggestions-of-result.tsx';
import { responseSentence } from './response-sentence.ts';
import { FreeTextThemes } from './themes/free-text-themes.tsx';
import { ChangeSinceLast } from './waves/change-since-last.tsx';

type LoadedResult = {
  result: Result;
  thread: ThreadSides;
  level: ShownLevel;
  part: number;
  /** The one group whose answers are shown, beside those it lies within. */
  chosen: ShownGroup | undefined;
  /** Of what was written in people's own words. */
  themes: readonly ReleasedThemes[];
  /** The survey that this one repeats. */
  earlier: EarlierWave | undefined;
  /** The token in the survey's address, when everyone who was asked may read the result there. */
  shownAt: string | undefined;
};
type Loaded = { survey: Survey } | LoadedResult;

export const resultPage = page({
  path: '/:organisation/enkater/:id/resultat',
  async load({ db, url }, { id }): Promise<Loaded> {
    const level = levelOf(url.searchParams);
    const isOfOne = url.searchParams.has(groupParam);
    const result = await findResultOfSurvey(db, id, levelsShown(isOfOne ? 'group' : level));
    if (!result) return { survey: await getSurvey(db, id) };
    const part = partOf(url.searchParams, partsOf(result.sections, level).length);
    return {
      result,
      level,
      part,
      chosen: groupIn(url.searchParams, result.groups),
      themes: await listReleasedThemes(db, id),
      earlier: (await listEarlierWaves(db, id))[0],
      shownAt: await findShownAt(db, result),
      thread: await getThreadSides(db, result.id),
    };
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
  chosen,
  themes,
  earlier,
  shownAt,
}: LoadedResult & { view: MemberView }) {
  const t = resultsTexts[view.locale];
  const whole = result.groups.find((group) => group.level === 'municipality');
  const hasParts = result.groups.some((group) => group.level !== 'municipality');
  const shown = hasParts ? level : 'municipality';
  // Without codes there were no groups, so that none is left out.
  const hadGroups = result.invited > 0;
  const hrefOf = (at: ResultAt) => resultPaths.result(view.organisation, result.surveyId, at);
  const questionHref = (questionKey: string) =>
    resultPaths.evidence(view.organisation, result.surveyId, {
      questionKey,
      shownGroupId: chosen?.id ?? whole?.id ?? 0,
    });
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
          <GateLine
            gate={result.gate}
            href={resultPaths.gate(view.organisation, result.surveyId)}
            locale={view.locale}
          />
          <ChangeSinceLast view={view} surveyId={result.surveyId} earlier={earlier} />
          <p class="ways">
            <SuggestionsOfResult view={view} resultId={result.id} />
            <a href={reportPaths.report(view.organisation, result.surveyId)}>{reportPageTexts[view.locale].link}</a>
          </p>
          <PublicState view={view} result={result} shownAt={shownAt} />
          {hasParts && (
            <LevelChoice locale={view.locale} result={result} level={chosen ? undefined : shown} hrefOf={hrefOf} />
          )}
          <GroupChoice result={result} chosen={chosen} action={hrefOf({})} locale={view.locale} />
          <ResultParts
            locale={view.locale}
            result={result}
            whole={chosen ?? whole}
            level={chosen ? 'municipality' : shown}
            part={part}
            groups={chosen && withLarger(chosen, result.groups)}
            hrefOf={hrefOf}
            questionHref={questionHref}
          />
          <FreeTextThemes released={themes} locale={view.locale} />
          <SurveyClaims locale={view.locale} />
          {hadGroups && <HiddenGroups result={result} locale={view.locale} />}
          <p>
            <a href={resultPaths.table(view.organisation, result.surveyId)}>{t.downloadAll}</a>
          </p>
          <p>
            <a href={resultPaths.json(view.organisation, result.surveyId)}>{t.downloadJson}</a>
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
