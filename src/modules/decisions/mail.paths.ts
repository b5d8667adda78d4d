type Slug = { slug: string };

const matter = (organisation: Slug, id: number, rest: string) => `/${organisation.slug}/arenden/${id}/${rest}`;
const mail = (organisation: Slug, rest = '') => `/${organisation.slug}/arenden/post${rest}`;

/** Every address of letters to and from matters. */
export const mailPaths = {
  settings: (organisation: Slug) => `/${organisation.slug}/installningar/post`,
  committeeAddress: (organisation: Slug, id: number) => `/${organisation.slug}/installningar/post/namnder/${id}`,
  sendToRegistrar: (organisation: Slug, memorandumId: number) =>
    `/${organisation.slug}/tjansteskrivelser/${memorandumId}/registrator`,
  sending: (organisation: Slug, matterId: number, mailId: number) =>
    matter(organisation, matterId, `utskick/${mailId}`),
  tryAgain: (organisation: Slug, matterId: number, mailId: number) =>
    matter(organisation, matterId, `utskick/${mailId}/nytt-forsok`),
  address: (organisation: Slug, matterId: number) => matter(organisation, matterId, 'adress'),
  takeDesignation: (organisation: Slug, matterId: number) => matter(organisation, matterId, 'beteckningar/ur-post'),
  trial: (organisation: Slug, matterId: number) => matter(organisation, matterId, 'provbrev'),
  waiting: (organisation: Slug) => mail(organisation),
  mail: (organisation: Slug, id: number) => mail(organisation, `/${id}`),
  place: (organisation: Slug, id: number) => mail(organisation, `/${id}/plats`),
  discard: (organisation: Slug, id: number) => mail(organisation, `/${id}/gallring`),
};
