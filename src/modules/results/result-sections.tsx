import type { Locale } from '#platform/i18n/locale.ts';
import { formats } from './formats.ts';
import type { Result, ShownLevel } from './result.queries.ts';
import { levelLabels } from './part-names.ts';
import { joinedGroups, type partsOf } from './result.rules.ts';
import type { ResultAt } from './results.paths.ts';
import { resultsTexts } from './results.texts.ts';

/** Links between the levels; the one that is shown is no link, and none is shown where it is one group. */
export function LevelChoice({
  locale,
  result,
  level,
  hrefOf,
}: {
  locale: Locale;
  result: Result;
  level: ShownLevel | undefined;
  hrefOf: (at: ResultAt) => string;
}) {
  const t = resultsTexts[locale].levels;
  const labels = levelLabels(result, locale);
  const choices = (['municipality', 'administration', 'group'] as const)
    .filter((one) => result.groups.some((group) => group.level === one))
    .map((one) => ({ label: labels[one], href: hrefOf({ level: one }), current: one === level }));
  return <Choices label={t.label} choices={choices} />;
}

/** "Vad du gör (1 av 2)" where a section is divided. */
export function partTitle(section: ReturnType<typeof partsOf>[number], locale: Locale): string {
  const title = section.title[locale];
  return section.parts > 1 ? resultsTexts[locale].partOf(title, section.part, section.parts) : title;
}

/** Links to choose between in one line; the one that is shown is no link. */
export function Choices({
  label,
  choices,
}: {
  label: string;
  choices: readonly { label: string; href: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label}>
      <p>
        {label}:{' '}
        {choices.map((choice, index) => (
          <>
            {index > 0 && ' · '}
            {choice.current ? (
              <strong aria-current="page">{choice.label}</strong>
            ) : (
              <a href={choice.href}>{choice.label}</a>
            )}
          </>
        ))}
      </p>
    </nav>
  );
}

/** What is not shown by itself, and why. It tells only what was decided from the plan and the number of answers. */
export function HiddenGroups({ result, locale }: { result: Result; locale: Locale }) {
  const t = resultsTexts[locale].hidden;
  const joined = joinedGroups(result.groups);
  const lines = [
    ...joined.groups.map((group) => t.together(group.name, group.reportingGroupIds.length)),
    ...joined.administrations.map((group) => t.administrations(formats[locale].and.format(group.administrationNames))),
  ];
  return (
    <>
      <h2>{t.title}</h2>
      <p>
        {t.rule(result.threshold)} {lines.length === 0 && t.none}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
