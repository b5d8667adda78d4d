import type { ShownLevel } from './result.queries.ts';

type Slug = { slug: string };

/** How the levels are written in the address. */
export const levelWords = {
  group: 'grupp',
  administration: 'forvaltning',
  municipality: 'kommun',
} as const satisfies Record<ShownLevel, string>;

/** What one group by itself is called in the address; its number follows. */
export const groupParam = 'grupp';

/** A part of the questionnaire. */
export const partParam = 'del';

/** With this in the address all tables are unfolded. */
export const unfoldedParam = 'tabeller';

/** Where in a result: a level, a part of the questionnaire (from 1), a question on the page, one group by itself, with all tables unfolded. */
export type ResultAt = { level?: ShownLevel; part?: number; question?: string; group?: number; isUnfolded?: boolean };

export const resultPaths = {
  /** `level` and `part` (a section of the questionnaire, from 1) as in the address; `question` leads to its place on the page. */
  result: (organisation: Slug, surveyId: number, at: ResultAt = {}) =>
    `${resultOf(organisation, surveyId)}${queryOf(at)}${at.question ? `#${questionAnchor(at.question)}` : ''}`,
  /** One question in one shown group: what a finding leans on. */
  evidence: (organisation: Slug, surveyId: number, of: { questionKey: string; shownGroupId: number }) =>
    `${resultOf(organisation, surveyId)}/${of.questionKey}/${of.shownGroupId}`,
  table: (organisation: Slug, surveyId: number) => `${resultOf(organisation, surveyId)}/tabell.csv`,
  /** Everything that is published of the survey, for whoever wants to examine it with a program. */
  json: (organisation: Slug, surveyId: number) => `${resultOf(organisation, surveyId)}/resultat.json`,
  /** What the attacker found before the release. */
  gate: (organisation: Slug, surveyId: number) => `${resultOf(organisation, surveyId)}/granskning`,
  /** The act of showing the result to those who were asked. */
  publish: (organisation: Slug, surveyId: number) => `${resultOf(organisation, surveyId)}/publicering`,
  /** And of taking it back. */
  withdraw: (organisation: Slug, surveyId: number) => `${resultOf(organisation, surveyId)}/publicering/borttagning`,
  /** The same for anyone who has the address of the survey. */
  public: (token: string, at: ResultAt & { language?: string } = {}) =>
    `/svara/${token}/resultat${queryOf(at)}${at.question ? `#${questionAnchor(at.question)}` : ''}`,
  /** What was promised when the survey opened (answering). */
  promise: (token: string, language: string) => `/svara/${token}/lofte${language === 'en' ? '?lang=en' : ''}`,
  publicJson: (token: string) => `/svara/${token}/resultat.json`,
};

/** Another part of the same: of one group or of a level, with tables as they stand unless something else is said. */
export function hrefHere(
  hrefOf: (at: ResultAt) => string,
  here: { level: ShownLevel; chosen: { id: number } | undefined; isUnfolded: boolean },
): (at: Pick<ResultAt, 'part' | 'question' | 'isUnfolded'>) => string {
  const { level, chosen } = here;
  return (at) => {
    // Group by group they always stand open.
    const isUnfolded = level !== 'group' && (at.isUnfolded ?? here.isUnfolded);
    return hrefOf({ ...at, isUnfolded, ...(chosen ? { group: chosen.id } : { level }) });
  };
}

/** Where on the page the question stands. */
export function questionAnchor(key: string): string {
  return `fraga-${key}`;
}

function resultOf(organisation: Slug, surveyId: number): string {
  return `/${organisation.slug}/enkater/${surveyId}/resultat`;
}

function queryOf(at: Omit<ResultAt, 'question'> & { language?: string }): string {
  const query = new URLSearchParams();
  if (at.language === 'en') query.set('lang', 'en');
  if (at.level) query.set('niva', levelWords[at.level]);
  if (at.group !== undefined) query.set(groupParam, String(at.group));
  if (at.part !== undefined) query.set(partParam, String(at.part));
  if (at.isUnfolded) query.set(unfoldedParam, 'alla');
  return query.size > 0 ? `?${query.toString()}` : '';
}
