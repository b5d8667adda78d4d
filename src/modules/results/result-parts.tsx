import type { Locale } from '#platform/i18n/locale.ts';
import type { CountedItem } from '#modules/surveys/index.ts';
import { QuestionClaims } from './claims-view.tsx';
import { differencesOf, type Differences } from './differences.rules.ts';
import { FoldedFigure } from './folded-figure.tsx';
import { partNames } from './part-names.ts';
import { Contents, contentsAnchor } from './result-contents.tsx';
import { partTitle } from './result-sections.tsx';
import type { Result, ShownGroup, ShownLevel } from './result.queries.ts';
import { groupsShown, groupTable, partsOf } from './result.rules.ts';
import { questionAnchor, type ResultAt } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';
import { inCapital } from './sentence.ts';

export type ResultPartsProps = {
  locale: Locale;
  result: Result;
  /** Whom the sentences and pictures are about. */
  whole: ShownGroup;
  level: ShownLevel;
  /** The part that is shown (from 1); all where there is none. */
  part: number | undefined;
  isUnfolded: boolean;
  /** Of one group by itself, those it lies within; otherwise all of the level stand beside the whole. */
  larger?: readonly ShownGroup[] | undefined;
  /** The address of what is shown here with another part, question or folding. */
  hrefOf: (at: Pick<ResultAt, 'part' | 'question' | 'isUnfolded'>) => string;
  /** Where a question stands by itself; none where it does not. */
  questionHref?: ((questionKey: string) => string) | undefined;
};

/** The questions in the order they were asked: all, or one part of them. */
export function ResultParts(props: ResultPartsProps) {
  const { locale, result, level, part } = props;
  const t = resultsTexts[locale];
  const differences = level === 'municipality' ? none : differencesOf(result);
  const shown = part === undefined ? result.sections : partsOf(result.sections, level).slice(part - 1, part);
  const beside = props.larger ?? groupsShown(result.groups, level).filter(({ id }) => id !== props.whole.id);
  return (
    <>
      <Contents {...props} />
      {shown.map((section) => (
        <>
          <h2>{section.title[locale]}</h2>
          {section.questions.map((question) => (
            <QuestionOfResult {...props} question={question} beside={beside} differences={differences} />
          ))}
          <p>
            <a href={`#${contentsAnchor}`}>{t.toContents}</a>
          </p>
        </>
      ))}
      {part !== undefined && <NextPart {...props} part={part} />}
    </>
  );
}

const none: Differences = new Map();

type QuestionProps = ResultPartsProps & {
  question: CountedItem;
  beside: readonly ShownGroup[];
  differences: Differences;
};

function QuestionOfResult(props: QuestionProps) {
  const { locale, result, whole, level, larger, isUnfolded, question, beside, differences, questionHref } = props;
  const t = resultsTexts[locale];
  const names = partNames(result, locale);
  const tables = beside.map((group) => groupTable(result, question, group));
  const about = groupTable(result, question, whole);
  const labels = { ...t.columns, administration: inCapital(names.one) };
  const besideLabels = { municipality: '', administration: names.each, group: t.everyGroup };
  return (
    <section class="result-question" aria-labelledby={questionAnchor(question.key)}>
      <h3 id={questionAnchor(question.key)}>{question.text[locale]}</h3>
      <FoldedFigure
        question={question}
        id={`svar-${question.key}`}
        about={about}
        beside={tables}
        besideLabel={larger ? t.largerGroups : besideLabels[level]}
        groupLabel={labels[level]}
        isOpen={isUnfolded}
        locale={locale}
      />
      <QuestionClaims
        question={question}
        about={{ ...about, invited: whole.staff }}
        groups={[about, ...tables]}
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
  );
}

function NextPart({ locale, result, level, part, hrefOf }: ResultPartsProps & { part: number }) {
  const next = partsOf(result.sections, level)[part];
  if (!next) return null;
  return (
    <p>
      <a href={hrefOf({ part: part + 1 })}>{resultsTexts[locale].nextPart(partTitle(next, locale))}</a>
    </p>
  );
}
