type Slug = { slug: string };

/** Where a municipality begins. `plan` and `invitation` are pages of the modules plans and network. */
export const doorsPaths = {
  begin: (organisation: Slug) => `/${organisation.slug}/borja`,
  needs: (organisation: Slug) => `/${organisation.slug}/borja/behoven`,
  plan: (organisation: Slug) => `/${organisation.slug}/planer/ta-med`,
  invitation: (organisation: Slug) => `/${organisation.slug}/deltagande/ny`,
};
