type Slug = { slug: string };

const under = (organisation: Slug, rest = '') => `/${organisation.slug}/organisation${rest}`;

export const organisationPaths = {
  /** The page of the module home that leads a new municipality to a sent survey. */
  guide: (organisation: Slug) => `/${organisation.slug}/borja/behoven`,
  organisation: (organisation: Slug) => under(organisation),
  /** The overview after a list was read in, with what came of it. */
  afterImport: (organisation: Slug, done: { added: number; changed: number }) =>
    under(organisation, `?nya=${done.added}&andrade=${done.changed}#forvaltningar`),
  proposal: (organisation: Slug) => under(organisation, '/forslag'),
  threeNames: (organisation: Slug) => under(organisation, '/tre-namn'),
  mandate: (organisation: Slug, id: number) => under(organisation, `/uppdrag/${id}`),
  addMandate: (organisation: Slug) => under(organisation, '/uppdrag/nytt'),
  changeMandate: (organisation: Slug, id: number) => under(organisation, `/uppdrag/${id}/andra`),
  removeMandate: (organisation: Slug, id: number) => under(organisation, `/uppdrag/${id}/borttagning`),
  addCommittee: (organisation: Slug) => under(organisation, '/namnder/ny'),
  committee: (organisation: Slug, id: number) => under(organisation, `/namnder/${id}`),
  removeCommittee: (organisation: Slug, id: number) => under(organisation, `/namnder/${id}/borttagning`),
  addAdministration: (organisation: Slug) => under(organisation, '/forvaltningar/ny'),
  administration: (organisation: Slug, id: number) => under(organisation, `/forvaltningar/${id}`),
  changeAdministration: (organisation: Slug, id: number) => under(organisation, `/forvaltningar/${id}/andra`),
  removeAdministration: (organisation: Slug, id: number) => under(organisation, `/forvaltningar/${id}/borttagning`),
  units: (organisation: Slug) => under(organisation, '/enheter'),
  unitsFile: (organisation: Slug) => under(organisation, '/enheter/fil'),
  addUnit: (organisation: Slug, administrationId?: number) =>
    under(organisation, `/enheter/ny${chosen(administrationId)}`),
  importUnits: (organisation: Slug, administrationId?: number) =>
    under(organisation, `/enheter/klistra-in${chosen(administrationId)}`),
  unit: (organisation: Slug, id: number) => under(organisation, `/enheter/${id}`),
  removeUnit: (organisation: Slug, id: number) => under(organisation, `/enheter/${id}/borttagning`),
  posts: (organisation: Slug) => under(organisation, '/tjanster'),
  workingGroup: (organisation: Slug) => under(organisation, '/tjanster?visa=arbetsgruppen'),
  addPost: (organisation: Slug) => under(organisation, '/tjanster/ny'),
  post: (organisation: Slug, id: number) => under(organisation, `/tjanster/${id}`),
  removePost: (organisation: Slug, id: number) => under(organisation, `/tjanster/${id}/borttagning`),
};

function chosen(administrationId: number | undefined): string {
  return administrationId === undefined ? '' : `?forvaltning=${administrationId}`;
}
