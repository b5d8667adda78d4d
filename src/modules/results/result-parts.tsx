import type { Locale } from '#platform/i18n/locale.ts';
import { Fold } from '#ui/fold.tsx';
import { QuestionFigure } from './question-figure.tsx';
import { PartChoice, partTitle } from './result-sections.tsx';
import type { ResultAt } from './results.paths.ts';
import type { Result, ShownGroup, ShownLevel } from './result.queries.ts';
import { QuestionClaims } from './claims-view.tsx';
import { differencesOf } from './differences.rules.ts';
import { groupsShown, groupTable, isInParts, partsOf } from './result.rules.ts';
import { partNames } from './part-names.ts';
import { inCapital } from './sentence.ts';
import { questionAnchor } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';

type ResultPartsProps = {
  locale: Locale;
  result: Result;
  whole: ShownGroup;
  level: ShownLevel;
  part: number;
  /** Those beside each other, where it is not all of the level. */
  groups?: readonly ShownGroup[] | undefined;
  /** The address of the same result at another level, part or question. */
  hrefOf: (at: ResultAt) => string;
  /** Where a question stands by itself; none where it does not. */
  questionHref?: ((questionKey: string) => string) | undefined;
};

/** The questions in the order they were asked; one part at a time where they do not fit on a page. */
export function ResultParts(props: ResultPartsProps) {
  const { locale, result, whole, level, part, questionHref } = props;
  const groups = props.groups ?? groupsShown(result.groups, level);
  const differences = level === 'municipality' ? new Map() : differencesOf(result);
  const inParts = isInParts(result.sections, level);
  const t = resultsTexts[locale];
  const labels = { ...t.columns, administration: inCapital(partNames(result, locale).one) };
  const shown = inParts ? partsOf(result.sections, level).slice(part - 1, part) : result.sections;
  return (
    <>
      {inParts && <PartChoice {...props} />}
      <Contents {...props} />
      {shown.map((section) => (
        <>
          <h2>{section.title[locale]}</h2>
          {section.questions.map((question) => (
            <section class="result-question" aria-labelledby={questionAnchor(question.key)}>
              <h3 id={questionAnchor(question.key)}>{question.text[locale]}</h3>
              <QuestionFigure
                question={question}
                id={`svar-${question.key}`}
                about={groupTable(result, question, whole)}
                groups={groups.map((group) => groupTable(result, question, group))}
                groupLabel={labels[level]}
                locale={locale}
              />
              <QuestionClaims
                question={question}
                about={{ ...groupTable(result, question, whole), invited: whole.staff }}
                groups={groups.map((group) => groupTable(result, question, group))}
                differences={differences.get(question.key) ?? []}
                isJoint={result.isJoint}
                locale={locale}
              />
              {questionHref && (
                <p>
                  <a href={questionHref(question.key)}>{t.byItself}</a>
                </p>
              )}
            </section>
          ))}
          <p>
            <a href={`#${contentsAnchor}`}>{t.toContents}</a>
          </p>
        </>
      ))}
      {inParts && <NextPart {...props} />}
    </>
  );
}

function NextPart({ locale, result, level, part, hrefOf }: ResultPartsProps) {
  const next = partsOf(result.sections, level)[part];
  if (!next) return null;
  return (
    <p>
      <a href={hrefOf({ level, part: part + 1 })}>{resultsTexts[locale].nextPart(partTitle(next, locale))}</a>
    </p>
  );
}

/** Every section with its questions under it, each with a link to its place, on whichever page that is. */
function Contents({ locale, result, level, hrefOf }: ResultPartsProps) {
  const t = resultsTexts[locale];
  const parts = partsOf(result.sections, level);
  const partWith = (key: string) => parts.findIndex(({ questions }) => questions.some((one) => one.key === key)) + 1;
  const questionAt = (key: string) =>
    isInParts(result.sections, level)
      ? hrefOf({ level, part: partWith(key), question: key })
      : `#${questionAnchor(key)}`;
  return (
    <nav aria-label={t.contents} id={contentsAnchor}>
      <Fold summary={t.contents}>
        <ul>
          {result.sections.map((section) => (
            <li>
              <strong>{section.title[locale]}</strong>
              <ul>
                {section.questions.map((question) => (
                  <li>
                    <a href={questionAt(question.key)}>{question.text[locale]}</a>
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
