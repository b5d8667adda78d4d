import { notFound } from '#platform/errors.ts';
import type { MemberView } from '#platform/web/context.ts';
import { page } from '#platform/web/page.tsx';
import { formatDate, today } from '#foundations/clocks/index.ts';
import { Facts } from '#ui/facts.tsx';
import { Fold } from '#ui/fold.tsx';
import { Page } from '#ui/frame.tsx';
import { surveysPaths } from '#modules/surveys/index.ts';
import { evidenceSentence, questionsOf } from './evidence.ts';
import { QuestionFigure } from './question-figure.tsx';
import { findResultOfSurvey, type Result, type ShownGroup } from './result.queries.ts';
import { groupsShown, isWithin } from './result.rules.ts';
import { resultPaths } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';

/** One question in one shown group, beside what the group lies within: where a finding that leans on it leads. */
export const evidencePage = page({
  path: '/:organisation/enkater/:id/resultat/:question/:groupId',
  async load({ db }, { id, question: key, groupId }) {
    const result = (await findResultOfSurvey(db, id)) ?? notFound();
    const question = questionsOf(result).find((one) => one.key === key) ?? notFound();
    const group = result.groups.find((one) => one.id === groupId) ?? notFound();
    const around = result.groups.filter((one) => one.level !== 'group' && one.id !== group.id && isWithin(group, one));
    return {
      result,
      question,
      group,
      groups: [group, ...around.toReversed()],
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
          result={result}
          question={question}
          id={`svar-${question.key}`}
          about={group}
          groups={groups}
          groupLabel={t.columns.municipality}
          locale={view.locale}
        />
        <h2>{t.evidenceQuote}</h2>
        <blockquote>
          <p>{evidenceSentence(result, { questionKey: question.key, shownGroupId: group.id }, view.locale)}</p>
        </blockquote>
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

/** Every other shown group, for whoever looks for their own. */
function Others({
  view,
  result,
  questionKey,
  current,
}: {
  view: MemberView;
  result: Result;
  questionKey: string;
  current: ShownGroup;
}) {
  const t = resultsTexts[view.locale];
  const others = groupsShown(result.groups, 'group').filter((group) => group.id !== current.id);
  if (others.length === 0) return null;
  return (
    <Fold summary={t.sameQuestion} open={current.level === 'municipality'}>
      <ul>
        {others.map((group) => (
          <li>
            <a href={resultPaths.evidence(view.organisation, result.surveyId, { questionKey, shownGroupId: group.id })}>
              {group.name}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
