type Slug = { slug: string };

const surveyOf = (organisation: Slug, id: number) => `/${organisation.slug}/enkater/${id}`;

export const surveysPaths = {
  surveys: (organisation: Slug) => `/${organisation.slug}/enkater`,
  add: (organisation: Slug) => `/${organisation.slug}/enkater/ny`,
  survey: surveyOf,
  edit: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/andring`,
  remove: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/borttagning`,
  questions: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/fragor`,
  groups: (organisation: Slug, id: number, response?: number) =>
    `${surveyOf(organisation, id)}/grupper${response === undefined ? '' : `?svar=${response}`}`,
  proposeGroups: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/grupper/forslag`,
  refreshGroups: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/grupper/uppdatering`,
  group: (organisation: Slug, id: number, groupId: number | string) =>
    `${surveyOf(organisation, id)}/grupper/${groupId}`,
  moveUnit: (organisation: Slug, id: number, unitId: number | string) =>
    `${surveyOf(organisation, id)}/grupper/enheter/${unitId}`,
  administrationFold: (organisation: Slug, id: number, administrationId: number | string) =>
    `${surveyOf(organisation, id)}/grupper/forvaltningar/${administrationId}`,
  /** What is told to those who answer and to those who lead them, ready to send on. */
  texts: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/texter`,
  textsFile: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/texter/word`,
  open: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/oppning`,
  addresses: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/adresser`,
  /** One list for all groups. */
  addressList: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/adresser/lista`,
  groupAddresses: (organisation: Slug, id: number, groupId: number) =>
    `${surveyOf(organisation, id)}/adresser/${groupId}`,
  codes: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/koder`,
  /** Every code that no letter carries, group by group, and taking them out. */
  allCodes: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/koder/alla`,
  handOutAllCodes: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/koder/alla/uttag`,
  handOutCodes: (organisation: Slug, id: number, groupId: number) =>
    `${surveyOf(organisation, id)}/koder/${groupId}/uttag`,
  codeSheet: (organisation: Slug, id: number, groupId: number) => `${surveyOf(organisation, id)}/koder/${groupId}`,
  codeTable: (organisation: Slug, id: number, groupId: number) =>
    `${surveyOf(organisation, id)}/koder/${groupId}/koder.csv`,
  send: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/utskick`,
  close: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/stangning`,
  /** The page of the module results. */
  result: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/resultat`,
};

/** Where respondents answer, under the public address of the system. A path; put `publicUrl` before it in letters. */
export const answerPaths = {
  /** The demonstration's open survey; nothing is there where real people answer. */
  demo: '/svara/demo',
  typed: (publicToken: string) => `/svara/${publicToken}`,
  withCode: (publicToken: string, code: string) => `/svara/${publicToken}/${code}`,
};
