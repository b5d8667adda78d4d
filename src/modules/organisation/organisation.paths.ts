type Slug = { slug: string };

export const organisationPaths = {
  organisation: (organisation: Slug) => `/${organisation.slug}/organisation`,
  mandate: (organisation: Slug, id: number) => `/${organisation.slug}/organisation/uppdrag/${id}`,
  addMandate: (organisation: Slug) => `/${organisation.slug}/organisation/uppdrag/nytt`,
};
