import { surveysPaths } from '../surveys.paths.ts';

type Slug = { slug: string };

function under(organisation: Slug, id: number, ...rest: string[]): string {
  return [surveysPaths.questions(organisation, id), ...rest.map(encodeURIComponent)].join('/');
}

/** Pages under the questions of a survey. `question` and `section` are keys. */
export const questionsPaths = {
  /** Unfolded and in sight where something was just done. */
  all: (organisation: Slug, id: number, at: { section?: string | undefined; question?: string | undefined } = {}) => {
    const open = at.section === undefined ? '' : `?avsnitt=${encodeURIComponent(at.section)}`;
    const place = at.question === undefined ? sectionId(at.section) : questionId(at.question);
    return `${surveysPaths.questions(organisation, id)}${open}${place === undefined ? '' : `#${place}`}`;
  },
  latest: (organisation: Slug, id: number) => `${surveysPaths.questions(organisation, id)}#senaste`,
  choose: (organisation: Slug, id: number) => under(organisation, id, 'urval'),
  bank: (organisation: Slug, id: number, section?: string) =>
    `${under(organisation, id, 'banken')}${asked({ avsnitt: section })}`,
  add: (
    organisation: Slug,
    id: number,
    of: { kind?: string; section?: string | undefined; scale?: string | undefined } = {},
  ) => `${under(organisation, id, 'ny')}${asked({ typ: of.kind, avsnitt: of.section, skala: of.scale })}`,
  question: (organisation: Slug, id: number, question: string) => under(organisation, id, 'fraga', question),
  moveQuestion: (organisation: Slug, id: number, question: string) =>
    under(organisation, id, 'fraga', question, 'flytt'),
  placeQuestion: (organisation: Slug, id: number, question: string) =>
    under(organisation, id, 'fraga', question, 'plats'),
  removeQuestion: (organisation: Slug, id: number, question: string) =>
    under(organisation, id, 'fraga', question, 'borttagning'),
  questionCondition: (organisation: Slug, id: number, question: string, on?: string) =>
    `${under(organisation, id, 'fraga', question, 'villkor')}${asked({ fraga: on })}`,
  dropQuestionCondition: (organisation: Slug, id: number, question: string) =>
    under(organisation, id, 'fraga', question, 'villkor', 'borttagning'),
  addSection: (organisation: Slug, id: number) => under(organisation, id, 'nytt-avsnitt'),
  section: (organisation: Slug, id: number, section: string) => under(organisation, id, 'avsnitt', section),
  moveSection: (organisation: Slug, id: number, section: string) =>
    under(organisation, id, 'avsnitt', section, 'flytt'),
  removeSection: (organisation: Slug, id: number, section: string) =>
    under(organisation, id, 'avsnitt', section, 'borttagning'),
  sectionCondition: (organisation: Slug, id: number, section: string, on?: string) =>
    `${under(organisation, id, 'avsnitt', section, 'villkor')}${asked({ fraga: on })}`,
  dropSectionCondition: (organisation: Slug, id: number, section: string) =>
    under(organisation, id, 'avsnitt', section, 'villkor', 'borttagning'),
  versions: (organisation: Slug, id: number) => under(organisation, id, 'versioner'),
  version: (organisation: Slug, id: number, number: number) => under(organisation, id, 'versioner', String(number)),
  restore: (organisation: Slug, id: number, number: number) =>
    under(organisation, id, 'versioner', String(number), 'aterstallning'),
};

/** Where a question stands on the page of all. */
export function questionId(key: string): string {
  return `fraga-${key}`;
}

/** Where a section stands on the page of all. Sections that were imported may have any key. */
export function sectionId(key: string): string;
export function sectionId(key: string | undefined): string | undefined;
export function sectionId(key: string | undefined): string | undefined {
  return key === undefined ? undefined : `avsnitt-${key.replace(/[^A-Za-z0-9-]/g, '_')}`;
}

function asked(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
