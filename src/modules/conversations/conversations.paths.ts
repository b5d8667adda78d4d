type Slug = { slug: string };

const round = (organisation: Slug, id: number) => `/${organisation.slug}/samtal/${id}`;

export const conversationsPaths = {
  rounds: (organisation: Slug) => `/${organisation.slug}/samtal`,
  guides: (organisation: Slug) => `/${organisation.slug}/samtal/guider`,
  add: (organisation: Slug) => `/${organisation.slug}/samtal/ny`,
  round,
  change: (organisation: Slug, id: number) => `${round(organisation, id)}/andring`,
  lastDay: (organisation: Slug, id: number) => `${round(organisation, id)}/sista-dag`,
  teams: (organisation: Slug, id: number) => `${round(organisation, id)}/grupper`,
  removeTeam: (organisation: Slug, id: number, teamId: number) =>
    `${round(organisation, id)}/grupper/${teamId}/borttagning`,
  open: (organisation: Slug, id: number) => `${round(organisation, id)}/oppning`,
  cards: (organisation: Slug, id: number) => `${round(organisation, id)}/kort`,
  card: (organisation: Slug, id: number, teamId: number) => `${round(organisation, id)}/kort/${teamId}`,
  letter: (organisation: Slug, id: number) => `${round(organisation, id)}/brev`,
  close: (organisation: Slug, id: number) => `${round(organisation, id)}/stangning`,
  remove: (organisation: Slug, id: number) => `${round(organisation, id)}/borttagning`,
  file: (organisation: Slug, id: number, format: 'pdf' | 'word' | 'csv') =>
    `${round(organisation, id)}/sammanstallning/${format}`,
  answer: (organisation: Slug, answerId: number) => `/${organisation.slug}/samtal/svar/${answerId}`,
  /** Situation's own pages, where a round is picked as evidence: it lies above this module. */
  writeFinding: (organisation: Slug, id: number) => `/${organisation.slug}/lagesbild/slutsatser/ny?samtal=${id}`,
};

/** The public pages of a team: nobody signs in there. The language stands in the address and nowhere else. */
export const togetherPaths = {
  start: (language = 'sv') => `/svara-samtal${inAddress(language)}`,
  team: (code: string, language = 'sv') => `/svara-samtal/${code}${inAddress(language)}`,
  change: (code: string, language = 'sv') => `/svara-samtal/${code}/andring${inAddress(language)}`,
  sent: (code: string, language = 'sv') => `/svara-samtal/${code}/tack${inAddress(language)}`,
  withdraw: (code: string, language = 'sv') => `/svara-samtal/${code}/aterkallelse${inAddress(language)}`,
};

function inAddress(language: string): string {
  return language === 'sv' ? '' : `?lang=${language}`;
}
