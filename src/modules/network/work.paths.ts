type Slug = { slug: string };

const under = (organisation: Slug, id: number, rest: string) => `/${organisation.slug}/natverk/${id}${rest}`;

/** The host's addresses for the work between meetings, what is written afterwards, and what is seen of all together. */
export const workPaths = {
  assignments: (organisation: Slug, id: number) => under(organisation, id, '/uppgifter'),
  addAssignment: (organisation: Slug, id: number) => under(organisation, id, '/uppgifter/ny'),
  assignment: (organisation: Slug, id: number, assignmentId: number) =>
    under(organisation, id, `/uppgifter/${assignmentId}`),
  changeAssignment: (organisation: Slug, id: number, assignmentId: number) =>
    under(organisation, id, `/uppgifter/${assignmentId}/andring`),
  giveAssignment: (organisation: Slug, id: number, assignmentId: number) =>
    under(organisation, id, `/uppgifter/${assignmentId}/utlamning`),
  removeAssignment: (organisation: Slug, id: number, assignmentId: number) =>
    under(organisation, id, `/uppgifter/${assignmentId}/borttagning`),
  handIn: (organisation: Slug, id: number, assignmentId: number, handInId: number) =>
    under(organisation, id, `/uppgifter/${assignmentId}/inlamningar/${handInId}`),
  handInFile: (organisation: Slug, id: number, handInId: number, fileId: number) =>
    under(organisation, id, `/inlamningar/${handInId}/filer/${fileId}`),

  experiences: (organisation: Slug, id: number) => under(organisation, id, '/erfarenheter'),
  experience: (organisation: Slug, id: number, experienceId: number) =>
    under(organisation, id, `/erfarenheter/${experienceId}`),
  returnExperience: (organisation: Slug, id: number, experienceId: number) =>
    under(organisation, id, `/erfarenheter/${experienceId}/anmarkning`),
  publishExperience: (organisation: Slug, id: number, experienceId: number) =>
    under(organisation, id, `/erfarenheter/${experienceId}/publicering`),

  jointView: (organisation: Slug, id: number) => under(organisation, id, '/gemensamt'),
  openOverview: (organisation: Slug, id: number) => under(organisation, id, '/gemensamt/oversikt'),
  closeOverview: (organisation: Slug, id: number) => under(organisation, id, '/gemensamt/oversikt/borttagning'),
  /** The county board's link. */
  overview: (token: string) => `/natverk-oversikt/${token}`,

  library: () => '/erfarenheter',
  libraryExperience: (experienceId: number) => `/erfarenheter/${experienceId}`,
  ownLibrary: (organisation: Slug) => `/${organisation.slug}/erfarenheter`,
};
