type Slug = { slug: string };

const invoices = (organisation: Slug, rest = '') => `/${organisation.slug}/fakturor${rest}`;

/** Every address of agreements, invoices and payments. */
export const feesPaths = {
  /** `query` is the list's filter, search and page. */
  invoices: (organisation: Slug, query = '') => invoices(organisation, query && `?${query}`),
  seller: (organisation: Slug) => invoices(organisation, '/saljare'),
  proposals: (organisation: Slug) => invoices(organisation, '/underlag'),
  buyer: (organisation: Slug, agreementId: number) => invoices(organisation, `/kopare/${agreementId}`),
  buyerReference: (organisation: Slug, agreementId: number, lineKey: string) =>
    invoices(organisation, `/kopare/${agreementId}/rader/${lineKey}`),
  run: (organisation: Slug, id: number) => invoices(organisation, `/utstallande/${id}`),
  resume: (organisation: Slug, id: number) => invoices(organisation, `/utstallande/${id}/fortsattning`),
  table: (organisation: Slug, query = '') => invoices(organisation, `/tabell.csv${query && `?${query}`}`),
  package: (organisation: Slug, query = '') => invoices(organisation, `/e-fakturor.zip${query && `?${query}`}`),
  invoice: (organisation: Slug, id: number) => invoices(organisation, `/${id}`),
  file: (organisation: Slug, id: number, format: 'pdf' | 'xml') => invoices(organisation, `/${id}/dokument/${format}`),
  credit: (organisation: Slug, id: number) => invoices(organisation, `/${id}/kreditering`),
  addEvent: (organisation: Slug, id: number) => invoices(organisation, `/${id}/handelser/ny`),
  takeBackEvent: (organisation: Slug, id: number, eventId: number) =>
    invoices(organisation, `/${id}/handelser/${eventId}/tillbakatagande`),
};
