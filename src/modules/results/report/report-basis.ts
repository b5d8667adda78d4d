import type { Tx } from '#db/connection.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import { getThreadSides, type NodeKind } from '#foundations/thread/index.ts';
import {
  allQuestions,
  getSurvey,
  listReleasedThemes,
  type ReleasedThemes,
  type Survey,
} from '#modules/surveys/index.ts';
import { findResultOfSurvey, type Result, type ShownLevel } from '../result.queries.ts';
import { levelsShown } from '../result.rules.ts';
import type { Versions } from '../suggestions/suggestion.rules.ts';
import { findComparison, type Comparison } from '../waves/waves.queries.ts';

/** Everything that a report, a workbook or slides are made of: what is shown, what was promised, and what came of it. No answers. */
export type ReportBasis = {
  organisation: string;
  locale: Locale;
  /** How far down the tables go. */
  level: ShownLevel;
  result: Result;
  survey: Pick<Survey, 'mode' | 'keyHolding' | 'promiseSha256' | 'replacements'>;
  versions: Versions;
  /** Findings and needs that have been made of the result, in the order of the thread. */
  cameOfIt: { kind: NodeKind; title: string }[];
  /** What was written in people's own words, summed up; only what has been released. */
  themes: readonly ReleasedThemes[];
  /** With the survey that this one repeats; none where it repeats none. */
  comparison: Pick<Comparison, 'earlier' | 'changes' | 'left'> | undefined;
};

/** Undefined until the survey is counted. Not found in another organisation. */
export async function loadReport(
  db: Tx,
  of: { surveyId: number; level: ShownLevel; organisation: string; locale: Locale },
): Promise<ReportBasis | undefined> {
  const { surveyId, level, organisation, locale } = of;
  // What it says in short compares administrations, however far down the tables go.
  const result = await findResultOfSurvey(db, surveyId, levelsShown(level === 'group' ? level : 'administration'));
  if (!result) return undefined;
  const { questionnaire, ...survey } = await getSurvey(db, surveyId);
  return {
    organisation,
    locale,
    level,
    result,
    survey,
    versions: new Map(allQuestions(questionnaire).map(({ key, version }) => [key, version])),
    cameOfIt: await listCameOfIt(db, result.id),
    themes: await listReleasedThemes(db, surveyId),
    comparison: await findComparison(db, surveyId),
  };
}

/** The needs that rest on it, through findings or alone; a finding of which no need has been made stands for itself. */
async function listCameOfIt(db: Tx, resultId: number): Promise<ReportBasis['cameOfIt']> {
  const { ledTo } = await getThreadSides(db, resultId);
  const found: ReportBasis['cameOfIt'] = [];
  const seen = new Set<number>();
  for (const node of ledTo) {
    const after = node.kind === 'finding' ? (await getThreadSides(db, node.id)).ledTo : [];
    const needs = after.filter(({ kind }) => kind === 'need');
    for (const { id, kind, title } of needs.length > 0 ? needs : [node]) {
      if ((kind === 'need' || kind === 'finding') && !seen.has(id)) found.push({ kind, title });
      seen.add(id);
    }
  }
  return found;
}
