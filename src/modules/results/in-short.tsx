import type { Locale } from '#platform/i18n/locale.ts';
import { partNames } from './part-names.ts';
import { saidOfWhole, type Said } from './report/said-of-whole.ts';
import { reportTexts } from './report/report.texts.ts';
import type { Result } from './result.queries.ts';
import type { Versions } from './suggestions/suggestion.rules.ts';

type InShortProps = { result: Result; versions: Versions; placeOf: (key: string) => string; locale: Locale };

/** What stands out of the whole, before all the questions: the sentences of the report, each leading to its question. */
export function InShort({ result, versions, placeOf, locale }: InShortProps) {
  const t = reportTexts[locale].short;
  const { most, lacking, differences } = saidOfWhole({ result, versions, locale });
  const sides = [
    ...[most, lacking].map(({ heading, said }) => ({ heading, said })),
    { heading: t.differs(partNames(result, locale).many), said: differences.said.slice(0, mostDifferences) },
  ].filter(({ said }) => said.length > 0);
  const left = differences.said.length - mostDifferences;
  return (
    <section aria-labelledby="i-korthet">
      <h2 id="i-korthet">{t.heading}</h2>
      {sides.map((side) => (
        <SaidList {...side} placeOf={placeOf} />
      ))}
      {left > 0 && <p>{t.moreDifferences(left)}</p>}
      {differences.said.length === 0 && <p>{differences.none}</p>}
    </section>
  );
}

/** Where there are more, they stand with their questions. */
const mostDifferences = 3;

function SaidList({
  heading,
  said,
  placeOf,
}: {
  heading: string;
  said: readonly Said[];
  placeOf: InShortProps['placeOf'];
}) {
  return (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul>
        {said.map(({ question, sentence }) => (
          <li>
            <a href={placeOf(question.key)}>{sentence}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
