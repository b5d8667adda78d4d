import type { ShownLevel } from './result.queries.ts';

type Slug = { slug: string };

/** How the levels are written in the address. */
export const levelWords = {
  group: 'grupp',
  administration: 'forvaltning',
  municipality: 'kommun',
} as const satisfies Record<ShownLevel, string>;

export const resultPaths = {
  /** `level` and `part` (a section of the questionnaire, from 1) as in the address; `question` leads to its place on the page. */
  result: (organisation: Slug, surveyId: number, at: { level?: ShownLevel; part?: number; question?: string } = {}) =>
    `${resultOf(organisation, surveyId)}${queryOf(at)}${at.question ? `#${questionAnchor(at.question)}` : ''}`,
  /** One question in one shown group: what a finding leans on. */
  evidence: (organisation: Slug, surveyId: number, of: { questionKey: string; shownGroupId: number }) =>
    `${resultOf(organisation, surveyId)}/${of.questionKey}/${of.shownGroupId}`,
  table: (organisation: Slug, surveyId: number) => `${resultOf(organisation, surveyId)}/tabell.csv`,
};

/** Where on the page the question stands. */
export function questionAnchor(key: string): string {
  return `fraga-${key}`;
}

function resultOf(organisation: Slug, surveyId: number): string {
  return `/${organisation.slug}/enkater/${surveyId}/resultat`;
}

function queryOf(at: { level?: ShownLevel; part?: number }): string {
  const query = new URLSearchParams();
  if (at.level) query.set('niva', levelWords[at.level]);
  if (at.part !== undefined) query.set('del', String(at.part));
  return query.size > 0 ? `?${query.toString()}` : '';
}
