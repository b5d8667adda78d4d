import { formatDate, today } from '#foundations/clocks/index.ts';
import { locales, type Locale } from '#platform/i18n/locale.ts';
import type { Assets } from '#ui/document.tsx';
import { Fold } from '#ui/fold.tsx';
import { RespondLayout } from '#ui/respond-page.tsx';
import { SurveyClaims } from '../claims-view.tsx';
import { GateReportView } from '../gate-report.tsx';
import { gateTexts } from '../gate.texts.ts';
import { GroupChoice } from '../group-choice.tsx';
import { withLarger } from '../result.rules.ts';
import { ResultParts } from '../result-parts.tsx';
import { HiddenGroups, LevelChoice } from '../result-sections.tsx';
import { responseSentence } from '../response-sentence.ts';
import type { ShownGroup, ShownLevel } from '../result.queries.ts';
import { hrefHere, resultPaths, type ResultAt } from '../results.paths.ts';
import { resultsTexts } from '../results.texts.ts';
import { FreeTextThemes } from '../themes/free-text-themes.tsx';
import type { PublicResult } from './public-result.queries.ts';
import { publicResultTexts } from './public-result.texts.ts';

type PublicResultViewProps = {
  found: PublicResult;
  token: string;
  level: ShownLevel;
  /** All of the questionnaire where there is none. */
  part: number | undefined;
  isUnfolded: boolean;
  /** The one group whose answers are shown, beside those it lies within. */
  chosen: ShownGroup | undefined;
  locale: Locale;
  assets: Assets;
};

/** The same pictures, tables and sentences as on the page of those who work with the result, without a way into their pages. */
export function PublicResultView({ found, token, locale, assets, ...here }: PublicResultViewProps) {
  const { level, part, chosen, isUnfolded } = here;
  const t = resultsTexts[locale];
  const own = publicResultTexts[locale];
  const { result } = found;
  const [whole] = result.groups;
  const hasParts = result.groups.length > 1;
  const hrefOf = (at: ResultAt) => resultPaths.public(token, { ...at, language: locale });
  return (
    <RespondLayout
      locale={locale}
      title={result.title}
      assets={{ ...assets, scripts: [] }}
      theme={found.theme}
      organisation={{ name: found.organisationName }}
      languageLinks={locales.map((language) => ({
        lang: language,
        label: languageNames[language],
        href: resultPaths.public(token, {
          ...(chosen ? { group: chosen.id } : { level }),
          ...(part !== undefined && { part }),
          ...(level !== 'group' && { isUnfolded }),
          language,
        }),
        current: language === locale,
      }))}
    >
      <h1>{result.title}</h1>
      <p>
        {own.lead(found.organisationName)}{' '}
        {t.lead(formatDate(today(result.frozenAt), locale), responseSentence(result, locale))}
      </p>
      <p>
        {own.same} {hasParts ? t.read : t.readWhole}
      </p>
      {hasParts && <LevelChoice locale={locale} result={result} level={chosen ? undefined : level} hrefOf={hrefOf} />}
      <GroupChoice result={result} chosen={chosen} action={resultPaths.public(token)} keepsLanguage locale={locale} />
      {whole && (
        <ResultParts
          locale={locale}
          result={result}
          whole={chosen ?? whole}
          level={level}
          part={part}
          isUnfolded={isUnfolded}
          larger={chosen && withLarger(chosen, result.groups).slice(1)}
          hrefOf={hrefHere(hrefOf, here)}
        />
      )}
      <FreeTextThemes released={found.themes} locale={locale} />
      <SurveyClaims locale={locale} />
      {result.invited > 0 && <HiddenGroups result={result} locale={locale} />}
      <Fold summary={gateTexts[locale].title}>
        <GateReportView result={result} jsonHref={resultPaths.publicJson(token)} locale={locale} />
      </Fold>
      <p>
        <a href={resultPaths.publicJson(token)}>{own.download}</a>
      </p>
      <p>
        <a href={resultPaths.promise(token, locale)}>{own.promise}</a>
      </p>
    </RespondLayout>
  );
}

const languageNames = { sv: 'Svenska', en: 'English' } as const satisfies Record<Locale, string>;
