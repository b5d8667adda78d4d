import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { getThreadSides, type ThreadSides } from '#foundations/thread/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import {
  allQuestions,
  getSurvey,
  listEarlierWaves,
  listReleasedThemes,
  surveysPaths,
  type EarlierWave,
  type ReleasedThemes,
  type Survey,
} from '#modules/surveys/index.ts';
import { findResultOfSurvey, type Result, type ShownGroup, type ShownLevel } from './result.queries.ts';
import { groupIn, isUnfolded, levelOf, levelShown, levelsShown, partOf, withLarger } from './result.rules.ts';
import { InShort } from './in-short.tsx';
import { questionPlaces } from './result-contents.tsx';
import { ResultParts } from './result-parts.tsx';
import { HiddenGroups, LevelChoice } from './result-sections.tsx';
import { SurveyClaims } from './claims-view.tsx';
import { GroupChoice } from './group-choice.tsx';
import { GateLine } from './gate-report.tsx';
import { findShownAt } from './publish-result/publish-result.queries.ts';
import { PublicState } from './publish-result/public-state.tsx';
import { reportPageTexts } from './report/report-page.texts.ts';
import { reportPaths } from './report/report.paths.ts';
import { groupParam, hrefHere, partParam, resultPaths, type ResultAt } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';
import type { Versions } from './suggestions/suggestion.rules.ts';
import { SuggestionsOfResult } from './suggestions/suggestions-of-result.tsx';
import { responseSentence } from './response-sentence.ts';
import { FreeTextThemes } from './themes/free-text-themes.tsx';
import { ChangeSinceLast } from './waves/change-since-last.tsx';

type LoadedResult = {
  result: Result;
  thread: ThreadSides;
  level: ShownLevel;
  /** All of the questionnaire where there is none. */
  part: number | undefined;
  isUnfolded: boolean;
  /** In which wording each question was asked, where the page begins with what stands out. */
  versions: Versions | undefined;
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
    const query = url.searchParams;
    const isOfOne = query.has(groupParam);
    const wanted = levelOf(query);
    const result = await findResultOfSurvey(db, id, levelsShown(isOfOne ? 'group' : wanted));
    if (!result) return { survey: await getSurvey(db, id) };
    const chosen = groupIn(query, result.groups);
    const level = levelShown(wanted, result.groups, chosen);
    const isStart = level === 'administration' && !query.has(partParam);
    return {
      result,
      level,
      part: partOf(query, result.sections, level),
      isUnfolded: isUnfolded(query, level),
      versions: isStart ? versionsOf(await getSurvey(db, id)) : undefined,
      chosen,
      themes: await listReleasedThemes(db, id),
      earlier: (await listEarlierWaves(db, id))[0],
      shownAt: await findShownAt(db, result),
      thread: await getThreadSides(db, result.id),
    };
  },
  view: (view, loaded) =>
    'survey' in loaded ? <NotYet view={view} survey={loaded.survey} /> : <ResultView view={view} {...loaded} />,
});

function versionsOf({ questionnaire }: Survey): Versions {
  return new Map(allQuestions(questionnaire).map(({ key, version }) => [key, version]));
}

function ResultView({ view, ...loaded }: LoadedResult & { view: MemberView }) {
  const { result, thread, level, part, chosen, versions, themes, earlier, shownAt } = loaded;
  const t = resultsTexts[view.locale];
  const whole = result.groups.find((group) => group.level === 'municipality');
  const hasParts = result.groups.some((group) => group.level !== 'municipality');
  // Without codes there were no groups, so that none is left out.
  const hadGroups = result.invited > 0;
  const hrefOf = (at: ResultAt) => resultPaths.result(view.organisation, result.surveyId, at);
  const here = { result, level, part, isUnfolded: loaded.isUnfolded, hrefOf: hrefHere(hrefOf, loaded) };
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
            <LevelChoice locale={view.locale} result={result} level={chosen ? undefined : level} hrefOf={hrefOf} />
          )}
          <GroupChoice result={result} chosen={chosen} action={hrefOf({})} locale={view.locale} />
          {versions && (
            <InShort result={result} versions={versions} placeOf={questionPlaces(here)} locale={view.locale} />
          )}
          <ResultParts
            {...here}
            locale={view.locale}
            whole={chosen ?? whole}
            larger={chosen && withLarger(chosen, result.groups).slice(1)}
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
