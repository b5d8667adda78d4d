import { notFound } from '#platform/errors.ts';
import type { MemberView } from '#platform/web/context.ts';
import { hasRole } from '#platform/tenancy/organisation.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Facts } from '#ui/facts.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { surveysPaths } from '#modules/surveys/index.ts';
import { evidenceSentence, questionsOf } from './evidence.ts';
import { QuestionClaims } from './claims-view.tsx';
import { QuestionFigure } from './question-figure.tsx';
import { findResultOfSurvey, type Result, type ShownGroup } from './result.queries.ts';
import { groupsShown, groupTable, isWithin, withLarger } from './result.rules.ts';
import { resultPaths } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';

/** One question in one shown group, beside what the group lies within: where a finding that leans on it leads. */
export const evidencePage = page({
  path: '/:organisation/enkater/:id/resultat/:question/:groupId',
  async load({ db }, { id, question: key, groupId }) {
    const result = (await findResultOfSurvey(db, id)) ?? notFound();
    const question = questionsOf(result).find((one) => one.key === key) ?? notFound();
    const group = result.groups.find((one) => one.id === groupId) ?? notFound();
    return {
      result,
      question,
      group,
      groups: withLarger(group, result.groups),
    };
  },
  view(view, { result, question, group, groups }) {
    const t = resultsTexts[view.locale];
    return (
      <Page
        view={view}
        step="needs"
        title={question.text[view.locale]}
        lead={group.name}
        breadcrumbs={[
          { label: t.surveys, href: surveysPaths.surveys(view.organisation) },
          { label: result.title, href: resultPaths.result(view.organisation, result.surveyId) },
        ]}
      >
        <QuestionFigure
          question={question}
          id={`svar-${question.key}`}
          about={groupTable(result, question, group)}
          groups={groups.map((one) => groupTable(result, question, one))}
          groupLabel={t.columns.municipality}
          locale={view.locale}
        />
        <QuestionClaims
          question={question}
          about={{ ...groupTable(result, question, group), invited: group.staff }}
          groups={groups.map((one) => groupTable(result, question, one))}
          differences={[]}
          isJoint={result.isJoint}
          locale={view.locale}
        />
        <h2>{t.evidenceQuote}</h2>
        <blockquote>
          <p>{evidenceSentence(result, { questionKey: question.key, shownGroupId: group.id }, view.locale)}</p>
        </blockquote>
        {hasRole(view.actor, ['coordinator', 'working_group_member']) && (
          <ButtonLink href={newFinding(view, result, question.key, group)}>{t.toFinding}</ButtonLink>
        )}
        <Facts
          items={[
            { term: t.evidenceSurvey, value: result.title },
            { term: t.evidenceCounted, value: formatDate(today(result.frozenAt), view.locale) },
            { term: t.evidenceGroup, value: group.name },
          ]}
        />
        <Others view={view} result={result} questionKey={question.key} current={group} />
        <p>
          <a href={resultPaths.result(view.organisation, result.surveyId, { question: question.key })}>
            {t.everyQuestion}
          </a>
        </p>
      </Page>
    );
  },
});

/** The form of the situational picture, which stands above this module, with the evidence chosen. */
function newFinding(view: MemberView, result: Result, questionKey: string, group: ShownGroup): string {
  const chosen = { resultat: String(result.id), fraga: questionKey, grupp: String(group.id) };
  return `/${view.organisation.slug}/lagesbild/slutsatser/ny?${new URLSearchParams(chosen)}`;
}

/** Every other shown group, for whoever looks for their own: those of an administration under it. */
function Others({ view, result, questionKey, current }: OthersProps) {
  const t = resultsTexts[view.locale];
  const others = groupsShown(result.groups, 'group').filter((group) => group.id !== current.id);
  if (others.length === 0) return null;
  const link = (group: ShownGroup) => (
    <a href={resultPaths.evidence(view.organisation, result.surveyId, { questionKey, shownGroupId: group.id })}>
      {group.name}
    </a>
  );
  return (
    <Fold summary={t.sameQuestion} open={current.level === 'municipality' && others.length <= mostOpen}>
      <ul>
        {inFamilies(others).map(({ first, rest }) => (
          <li>
            {link(first)}
            {rest.length > 0 && (
              <ul>
                {rest.map((group) => (
                  <li>{link(group)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

type OthersProps = { view: MemberView; result: Result; questionKey: string; current: ShownGroup };

/** More than these are not read as a list that stands open. */
const mostOpen = 12;

/** In the order of the page: each group goes with the administration before it. */
function inFamilies(groups: readonly ShownGroup[]): { first: ShownGroup; rest: ShownGroup[] }[] {
  const families: { first: ShownGroup; rest: ShownGroup[] }[] = [];
  for (const group of groups) {
    const last = families.at(-1);
    if (group.level === 'group' && last && isWithin(group, last.first)) last.rest.push(group);
    else families.push({ first: group, rest: [] });
  }
  return families;
}
