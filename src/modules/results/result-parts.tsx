import type { MemberView } from '#platform/web/context.ts';
import { Fold } from '#ui/fold.tsx';
import { QuestionFigure } from './question-figure.tsx';
import { PartChoice, partTitle } from './result-sections.tsx';
import type { Result, ShownGroup, ShownLevel } from './result.queries.ts';
import { groupsShown, partsOf } from './result.rules.ts';
import { questionAnchor, resultPaths } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';

type ResultPartsProps = { view: MemberView; result: Result; whole: ShownGroup; level: ShownLevel; part: number };

/** The questions in the order they were asked. Group by group, one part at a time: a hundred bars per question are enough on a page. */
export function ResultParts(props: ResultPartsProps) {
  const { view, result, whole, level, part } = props;
  const groups = groupsShown(result.groups, level);
  const { byItself } = resultsTexts[view.locale];
  const hasParts = result.groups.some((group) => group.level !== 'municipality');
  const shown = level === 'group' ? partsOf(result.sections).slice(part - 1, part) : result.sections;
  return (
    <>
      {level === 'group' && <PartChoice {...props} />}
      <Contents {...props} />
      {shown.map((section) => (
        <>
          <h2>{section.title[view.locale]}</h2>
          {section.questions.map((question) => (
            <section aria-labelledby={questionAnchor(question.key)}>
              <h3 id={questionAnchor(question.key)}>{question.text[view.locale]}</h3>
              <QuestionFigure
                result={result}
                question={question}
                id={`svar-${question.key}`}
                about={whole}
                groups={groups}
                groupLabel={resultsTexts[view.locale].columns[level]}
                locale={view.locale}
              />
              <p>
                <a
                  href={resultPaths.evidence(view.organisation, result.surveyId, {
                    questionKey: question.key,
                    shownGroupId: whole.id,
                  })}
                >
                  {hasParts ? byItself.groups : byItself.whole}
                </a>
              </p>
            </section>
          ))}
          <p>
            <a href={`#${contentsAnchor}`}>{resultsTexts[view.locale].toContents}</a>
          </p>
        </>
      ))}
      {level === 'group' && <NextPart {...props} />}
    </>
  );
}

function NextPart({ view, result, part }: ResultPartsProps) {
  const next = partsOf(result.sections)[part];
  if (!next) return null;
  return (
    <p>
      <a href={resultPaths.result(view.organisation, result.surveyId, { level: 'group', part: part + 1 })}>
        {resultsTexts[view.locale].nextPart(partTitle(next, view.locale))}
      </a>
    </p>
  );
}

/** Every section with its questions under it, each with a link to its place, on whichever page that is. */
function Contents({ view, result, level }: ResultPartsProps) {
  const t = resultsTexts[view.locale];
  const parts = partsOf(result.sections);
  const partWith = (key: string) => parts.findIndex(({ questions }) => questions.some((one) => one.key === key)) + 1;
  const hrefOf = (key: string) =>
    level === 'group'
      ? resultPaths.result(view.organisation, result.surveyId, { level, part: partWith(key), question: key })
      : `#${questionAnchor(key)}`;
  return (
    <nav aria-label={t.contents} id={contentsAnchor}>
      <Fold summary={t.contents}>
        <ul>
          {result.sections.map((section) => (
            <li>
              <strong>{section.title[view.locale]}</strong>
              <ul>
                {section.questions.map((question) => (
                  <li>
                    <a href={hrefOf(question.key)}>{question.text[view.locale]}</a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Fold>
    </nav>
  );
}

const contentsAnchor = 'alla-fragor';
