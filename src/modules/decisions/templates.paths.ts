type Slug = { slug: string };

const templates = (organisation: Slug, rest = '') => `/${organisation.slug}/mallar${rest}`;
const memoranda = (organisation: Slug, id: number, rest: string) =>
  `/${organisation.slug}/tjansteskrivelser/${id}/${rest}`;

/** Addresses of templates, and of what a memorandum has because its template asks for it. */
export const templatesPaths = {
  templates: (organisation: Slug) => templates(organisation),
  addTemplate: (organisation: Slug, from?: string) =>
    templates(organisation, from === undefined ? '/ny' : `/ny?fran=${from}`),
  preview: (organisation: Slug, key: string) => templates(organisation, `/visa/${key}`),
  template: (organisation: Slug, id: number) => templates(organisation, `/${id}`),
  retire: (organisation: Slug, id: number) => templates(organisation, `/${id}/vila`),
  remove: (organisation: Slug, id: number) => templates(organisation, `/${id}/borttagning`),
  addSection: (organisation: Slug, id: number) => templates(organisation, `/${id}/rubriker`),
  section: (organisation: Slug, id: number, key: string) => templates(organisation, `/${id}/rubriker/${key}`),
  arrange: (organisation: Slug, id: number) => templates(organisation, `/${id}/ordning`),
  wordTemplates: (organisation: Slug) => templates(organisation, '/word'),
  wordTemplate: (organisation: Slug, id: number) => templates(organisation, `/word/${id}`),
  wordTemplateFile: (organisation: Slug, id: number) => templates(organisation, `/word/${id}/fil`),
  tryWordTemplate: (organisation: Slug, id: number, memorandumId: number) =>
    templates(organisation, `/word/${id}/prov/${memorandumId}`),
  useWordTemplate: (organisation: Slug, id: number) => templates(organisation, `/word/${id}/anvandning`),
  removeWordTemplate: (organisation: Slug, id: number) => templates(organisation, `/word/${id}/borttagning`),
  exampleWordTemplate: (organisation: Slug) => templates(organisation, '/word/exempel'),

  change: (organisation: Slug, id: number) => memoranda(organisation, id, 'mall'),
  text: (organisation: Slug, id: number, key: string) => memoranda(organisation, id, `avsnitt/${key}`),
  takeCosts: (organisation: Slug, id: number) => memoranda(organisation, id, 'kostnader/hamtning'),
  alternatives: (organisation: Slug, id: number) => memoranda(organisation, id, 'alternativ'),
  alternative: (organisation: Slug, id: number, alternativeId: number) =>
    memoranda(organisation, id, `alternativ/${alternativeId}`),
  moveAlternative: (organisation: Slug, id: number, alternativeId: number) =>
    memoranda(organisation, id, `alternativ/${alternativeId}/flytt`),
  removeAlternative: (organisation: Slug, id: number, alternativeId: number) =>
    memoranda(organisation, id, `alternativ/${alternativeId}/borttagning`),
  attachment: (organisation: Slug, id: number, attachmentId: number) =>
    memoranda(organisation, id, `bilagor/${attachmentId}`),
};
