import { Fold } from '#ui/fold.tsx';
import type { ResultPartsProps } from './result-parts.tsx';
import { Choices, partTitle } from './result-sections.tsx';
import { isInParts, partsOf } from './result.rules.ts';
import { questionAnchor } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';

type ContentsProps = Pick<ResultPartsProps, 'locale' | 'result' | 'level' | 'part' | 'isUnfolded' | 'hrefOf'>;

/** What is on the page and what is not: parts to choose between, every question with a link to its place, and all tables at once. */
export function Contents(props: ContentsProps) {
  const { locale, result, level, isUnfolded, part, hrefOf } = props;
  const t = resultsTexts[locale];
  const placeOf = questionPlaces(props);
  return (
    <>
      <PartChoice {...props} />
      <nav aria-label={t.contents} id={contentsAnchor}>
        <Fold summary={t.contents}>
          <ul>
            {result.sections.map((section) => (
              <li>
                <strong>{section.title[locale]}</strong>
                <ul>
                  {section.questions.map((question) => (
                    <li>
                      <a href={placeOf(question.key)}>{question.text[locale]}</a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Fold>
      </nav>
      {level !== 'group' && (
        <p>
          <a href={hrefOf({ ...(part !== undefined && { part }), isUnfolded: !isUnfolded })}>
            {isUnfolded ? t.foldAll : t.unfoldAll}
          </a>
        </p>
      )}
    </>
  );
}

export const contentsAnchor = 'alla-fragor';

/** The address of each question: on this page, or in its part. */
export function questionPlaces(props: Omit<ContentsProps, 'locale' | 'isUnfolded'>): (key: string) => string {
  const { result, level, part, hrefOf } = props;
  const parts = partsOf(result.sections, level);
  const partWith = (key: string) => parts.findIndex(({ questions }) => questions.some((one) => one.key === key)) + 1;
  return (key) => {
    const own = partWith(key);
    return part === undefined || part === own ? `#${questionAnchor(key)}` : hrefOf({ part: own, question: key });
  };
}

/** Links between the parts of the questionnaire, and to all of them where they fit on a page. */
function PartChoice({ locale, result, level, part, hrefOf }: ContentsProps) {
  const t = resultsTexts[locale];
  const parts = partsOf(result.sections, level);
  if (parts.length < 2) return null;
  const all = { label: t.allParts, href: hrefOf({}), current: part === undefined };
  const each = parts.map((section, index) => ({
    label: t.partQuestions(partTitle(section, locale), section.questions.length),
    href: hrefOf({ part: index + 1 }),
    current: index + 1 === part,
  }));
  return <Choices label={t.parts} choices={isInParts(result.sections, level) ? each : [all, ...each]} />;
}
