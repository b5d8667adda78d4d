type Slug = { slug: string };

const surveyOf = (organisation: Slug, id: number) => `/${organisation.slug}/enkater/${id}`;

export const surveysPaths = {
  surveys: (organisation: Slug) => `/${organisation.slug}/enkater`,
  /** What it starts from may be named: a ready set, an earlier survey (`enkat-7`), nothing (`tom`). */
  add: (organisation: Slug, from = '') =>
    `/${organisation.slug}/enkater/ny${from === '' ? '' : `?fran=${encodeURIComponent(from)}`}`,
  importSurvey: (organisation: Slug) => `/${organisation.slug}/enkater/importera`,
  survey: surveyOf,
  /** The questions as files for other programs. */
  exportQuestions: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/hamta`,
  exportFile: (organisation: Slug, id: number, format: 'pdf' | 'json' | 'limesurvey' | 'xlsform' | 'ddi') =>
    `${surveyOf(organisation, id)}/hamta/${format}`,
  edit: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/andring`,
  remove: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/borttagning`,
  questions: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/fragor`,
  groups: (organisation: Slug, id: number, response?: number) =>
    `${surveyOf(organisation, id)}/grupper${response === undefined ? '' : `?svar=${response}`}`,
  proposeGroups: (organisation: Slug, id: number, response?: number) =>
    `${surveyOf(organisation, id)}/grupper/forslag${response === undefined ? '' : `?svar=${response}`}`,
  undoGroups: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/grupper/angra`,
  refreshGroups: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/grupper/uppdatering`,
  group: (organisation: Slug, id: number, groupId: number | string) =>
    `${surveyOf(organisation, id)}/grupper/${groupId}`,
  /** The survey together with other municipalities: who they are and what they have said. */
  joint: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/tillsammans`,
  jointTerms: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/tillsammans/villkor`,
  jointOwn: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/tillsammans/egna`,
  jointInvite: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/tillsammans/inbjudan`,
  jointEnd: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/tillsammans/avslut`,
  jointWithout: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/tillsammans/utan`,
  jointParticipant: (organisation: Slug, id: number, participantId: number) =>
    `${surveyOf(organisation, id)}/tillsammans/${participantId}`,
  jointLink: (organisation: Slug, id: number, participantId: number) =>
    `${surveyOf(organisation, id)}/tillsammans/${participantId}/lank`,
  jointRemove: (organisation: Slug, id: number, participantId: number) =>
    `${surveyOf(organisation, id)}/tillsammans/${participantId}/borttagning`,
  /** A joint survey that another organisation hosts, as the one that is asked sees it. */
  jointInvitation: (organisation: Slug, invitationId: number) =>
    `/${organisation.slug}/enkater/gemensam/${invitationId}`,
  /** How many of each unit it is for. */
  askedNumbers: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/grupper/antal`,
  moveUnit: (organisation: Slug, id: number, unitId: number | string) =>
    `${surveyOf(organisation, id)}/grupper/enheter/${unitId}`,
  administrationFold: (organisation: Slug, id: number, administrationId: number | string) =>
    `${surveyOf(organisation, id)}/grupper/forvaltningar/${administrationId}`,
  /** The languages that it is asked in, and how far each is translated. */
  languages: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/sprak`,
  language: (organisation: Slug, id: number, tag: string) => `${surveyOf(organisation, id)}/sprak/${tag}`,
  removeLanguage: (organisation: Slug, id: number, tag: string) =>
    `${surveyOf(organisation, id)}/sprak/${tag}/borttagning`,
  /** Swedish and the language side by side, a part at a time. */
  translate: (organisation: Slug, id: number, tag: string, part: string) =>
    `${surveyOf(organisation, id)}/sprak/${tag}/${part}`,
  /** How it looks to those who answer. */
  preview: (organisation: Slug, id: number, tag = 'sv') =>
    `${surveyOf(organisation, id)}/forhandsvisning${tag === 'sv' ? '' : `?sprak=${tag}`}`,
  /** What is told to those who answer and to those who lead them, ready to send on. */
  texts: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/texter`,
  textsFile: (organisation: Slug, id: number, format: 'word' | 'text' | 'pdf', query = '') =>
    `${surveyOf(organisation, id)}/texter/${format}${query}`,
  /** The key to the answers, split between three: made, printed, typed back. */
  key: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/nyckel`,
  /** Where a share of a split key is typed in when the survey is closed. */
  share: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/nyckeldel`,
  /** A new code for somebody who has lost theirs. */
  replaceCode: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/ersattning`,
  replacedCode: (organisation: Slug, id: number, number: number) =>
    `${surveyOf(organisation, id)}/ersattning/${number}`,
  open: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/oppning`,
  addresses: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/adresser`,
  /** One list for all groups. */
  addressList: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/adresser/lista`,
  groupAddresses: (organisation: Slug, id: number, groupId: number) =>
    `${surveyOf(organisation, id)}/adresser/${groupId}`,
  codes: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/koder`,
  /** Every code that no letter carries, group by group, and taking them out. */
  allCodes: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/koder/alla`,
  /** The same as slips to print and cut apart, in one PDF. */
  allSlips: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/koder/alla/lappar`,
  handOutAllCodes: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/koder/alla/uttag`,
  handOutCodes: (organisation: Slug, id: number, groupId: number) =>
    `${surveyOf(organisation, id)}/koder/${groupId}/uttag`,
  codeSheet: (organisation: Slug, id: number, groupId: number) => `${surveyOf(organisation, id)}/koder/${groupId}`,
  codeTable: (organisation: Slug, id: number, groupId: number) =>
    `${surveyOf(organisation, id)}/koder/${groupId}/koder.csv`,
  groupSlips: (organisation: Slug, id: number, groupId: number) =>
    `${surveyOf(organisation, id)}/koder/${groupId}/lappar`,
  send: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/utskick`,
  /** No more letters: what codes are reckoned from is overwritten. */
  endLetters: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/utskick/avslut`,
  /** Letters that did not arrive, and why. */
  returned: (organisation: Slug, id: number, show?: string) =>
    `${surveyOf(organisation, id)}/utskick/aterkomna${show === undefined ? '' : `?visa=${show}`}`,
  returnedTable: (organisation: Slug, id: number, show: string) =>
    `${surveyOf(organisation, id)}/utskick/aterkomna/tabell?visa=${show}`,
  tryAgain: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/utskick/aterkomna/nytt-forsok`,
  /** The survey on the wall of a meeting, for all or for one group. */
  meeting: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/mote`,
  meetingPoster: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/mote/affisch`,
  groupPoster: (organisation: Slug, id: number, groupId: number) => `${surveyOf(organisation, id)}/mote/${groupId}`,
  sharedDevice: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/delad-enhet`,
  sharedDevicePoster: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/delad-enhet/affisch`,
  /** The questionnaire on paper, and the code of those who type it in. */
  paper: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/pappersenkat`,
  paperFile: (organisation: Slug, id: number, language: string) =>
    `${surveyOf(organisation, id)}/pappersenkat/fil?sprak=${language}`,
  /** Who reads what was written in people's own words. */
  appointReader: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/lasare`,
  /** What was written, for the reader alone: a question at a time, in pages from 1. */
  ownWords: (organisation: Slug, id: number, question?: string, page = 1) =>
    `${surveyOf(organisation, id)}/egna-ord${question === undefined ? '' : `?fraga=${encodeURIComponent(question)}`}${page === 1 ? '' : `&sida=${page}`}`,
  beginReading: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/egna-ord/rutin`,
  removeTheme: (organisation: Slug, id: number, themeId: number) =>
    `${surveyOf(organisation, id)}/egna-ord/teman/${themeId}/borttagning`,
  /** The reader lets the themes stand in the result. */
  releaseThemes: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/egna-ord/visning`,
  destroyTexts: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/egna-ord/forstoring`,
  close: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/stangning`,
  /** The page of the module results. */
  /** Conversations for teams too small for a survey: a module above this one, so only its address is known here. */
  conversations: (organisation: Slug) => `/${organisation.slug}/samtal`,
  result: (organisation: Slug, id: number) => `${surveyOf(organisation, id)}/resultat`,
};

/** Where a participant in a joint survey comes in, without an account; what lies under is the same as in its own organisation. */
export const jointPaths = {
  byLink: (token: string) => `/gemensam/${token}`,
  yes: (place: string) => `${place}/ja`,
  no: (place: string) => `${place}/nej`,
  takeOut: (place: string) => `${place}/koder`,
  slips: (place: string) => `${place}/lappar`,
  /** The page of the module results. */
  share: (place: string) => `${place}/andel`,
};

/** Where respondents answer, under the public address of the system. A path; put `publicUrl` before it in letters. */
export const answerPaths = {
  /** The demonstration's open survey; nothing is there where real people answer. */
  demo: '/svara/demo',
  typed: (publicToken: string) => `/svara/${publicToken}`,
  withCode: (publicToken: string, code: string) => `/svara/${publicToken}/${code}`,
  /** On a device that several people use, one after the other. */
  shared: (publicToken: string) => `/svara/${publicToken}/delad`,
  /** What was promised when it opened, for everyone to read and check. */
  promise: (publicToken: string) => `/svara/${publicToken}/lofte`,
  /** Where staff type in answers from paper. */
  keyIn: (publicToken: string) => `/svara/${publicToken}/skriv-in`,
};
