import { page } from '#platform/web/page.tsx';
import type { MemberView } from '#platform/web/context.ts';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { listResults } from '#modules/results/index.ts';
import { surveysPaths } from '#modules/surveys/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/frame.tsx';
import { DataTable } from '#ui/table.tsx';
import { situationPaths } from '../situation.paths.ts';
import { situationTexts } from '../situation.texts.ts';
import { AnsweredList } from './answered-list.tsx';
import { FormWishesTable } from './form-wishes-table.tsx';
import { GroupChoice } from './group-choice.tsx';
import { LeftOut } from './left-out.tsx';
import { suggestFindingsTexts } from './suggest-findings.texts.ts';
import { OpenSuggestions } from './open-suggestions.tsx';
import { suggestionPaths } from './suggestion.paths.ts';
import { loadSuggestions, type Suggestions } from './suggestion.queries.ts';

type Loaded = { of: Suggestions; all: boolean; several: boolean } | { list: Suggestions[] };

export const suggestionsPage = page({
  path: '/:organisation/lagesbild/forslag',
  async load({ db, url }): Promise<Loaded> {
    const wanted = url.searchParams;
    const results = await listResults(db);
    const [only] = results;
    const resultId = wanted.has('resultat') ? Number(wanted.get('resultat')) : results.length === 1 && only?.id;
    const groupId = Number(wanted.get('grupp'));
    if (resultId !== false && resultId !== undefined) {
      const of = await loadSuggestions(db, { resultId: Number.isSafeInteger(resultId) ? resultId : 0, groupId });
      return { of, all: wanted.has('alla'), several: results.length > 1 };
    }
    const list: Suggestions[] = [];
    for (const { id } of results.slice(0, mostResults))
      list.push(await loadSuggestions(db, { resultId: id, groupId: 0 }));
    return { list };
  },
  view: (view, loaded) =>
    'list' in loaded ? <AllResults view={view} list={loaded.list} /> : <OneResult view={view} {...loaded} />,
});

/** Older ones are found from their own page: what was asked so long ago is seldom new. */
const mostResults = 20;

function OneResult({ view, of, all, several }: { view: MemberView; of: Suggestions; all: boolean; several: boolean }) {
  const t = suggestFindingsTexts[view.locale];
  const { result, chosen } = of;
  const crumbs = [
    { label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) },
    ...(several ? [{ label: t.allResults, href: suggestionPaths.suggestions(view.organisation) }] : []),
  ];
  return (
    <Page
      view={view}
      step="situation"
      title={t.title}
      lead={t.lead(result.title, formatDate(today(result.frozenAt), view.locale))}
      terms={['finding', 'evidence', 'anonymity']}
      breadcrumbs={crumbs}
    >
      {chosen ? (
        <>
          <p>
            {t.what} {t.rule}
          </p>
          <GroupChoice view={view} of={of} group={chosen.group} />
          <OpenSuggestions view={view} of={of} chosen={chosen} all={all} />
          <AnsweredList view={view} of={of} />
          <LeftOut view={view} of={of} suggested={chosen.suggested} />
          <FormWishesTable view={view} of={of} />
        </>
      ) : (
        <p>{t.nothingShown}</p>
      )}
    </Page>
  );
}

function AllResults({ view, list }: { view: MemberView; list: readonly Suggestions[] }) {
  const t = suggestFindingsTexts[view.locale];
  const crumbs = [{ label: situationTexts[view.locale].title, href: situationPaths.situation(view.organisation) }];
  const toSurveys = <ButtonLink href={surveysPaths.surveys(view.organisation)}>{t.toSurveys}</ButtonLink>;
  return (
    <Page view={view} step="situation" title={t.title} lead={t.leadAll} breadcrumbs={crumbs}>
      {list.length === 0 ? (
        <EmptyState purpose={t.noResults} action={toSurveys} />
      ) : (
        <DataTable
          caption={t.resultList.caption}
          captionHidden
          rows={list}
          columns={[
            {
              label: t.resultList.result,
              rowHeader: true,
              cell: ({ result }) => (
                <a href={suggestionPaths.suggestions(view.organisation, { resultId: result.id })}>{result.title}</a>
              ),
            },
            { label: t.resultList.counted, cell: ({ result }) => formatDate(today(result.frozenAt), view.locale) },
            { label: t.resultList.open, numeric: true, cell: ({ chosen }) => chosen?.open.length ?? 0 },
            { label: t.resultList.answered, numeric: true, cell: ({ answered }) => answered.length },
          ]}
        />
      )}
    </Page>
  );
}
