type Slug = { slug: string };

const own = (organisation: Slug, rest = '') => `/${organisation.slug}/deltagande${rest}`;

/** Every address of the municipality's half. */
export const participationPaths = {
  participations: (organisation: Slug) => own(organisation),
  bring: (organisation: Slug) => own(organisation, '/ny'),
  participation: (organisation: Slug, id: number) => own(organisation, `/${id}`),
  facts: (organisation: Slug, id: number) => own(organisation, `/${id}/uppgifter`),
  register: (organisation: Slug, id: number) => own(organisation, `/${id}/anmalan`),
  registerAgain: (organisation: Slug, id: number) => own(organisation, `/${id}/anmalan/igen`),
  changeRegistration: (organisation: Slug, id: number) => own(organisation, `/${id}/andring`),
  decline: (organisation: Slug, id: number) => own(organisation, `/${id}/avbojning`),
  remove: (organisation: Slug, id: number) => own(organisation, `/${id}/borttagning`),
  leave: (organisation: Slug, id: number) => own(organisation, `/${id}/avgang`),
  line: (organisation: Slug, id: number, lineKey: string) => own(organisation, `/${id}/rader/${lineKey}`),
  withdraw: (organisation: Slug, id: number, lineKey: string) =>
    own(organisation, `/${id}/rader/${lineKey}/lamna-tillbaka`),
  addPerson: (organisation: Slug, id: number, lineKey: string) => own(organisation, `/${id}/rader/${lineKey}/person`),
  person: (organisation: Slug, id: number, personId: number) => own(organisation, `/${id}/personer/${personId}`),
  addMeeting: (organisation: Slug, id: number) => own(organisation, `/${id}/traffar/ny`),
  meeting: (organisation: Slug, id: number, meetingId: number) => own(organisation, `/${id}/traffar/${meetingId}`),
  evaluate: (organisation: Slug, id: number, meetingId: number) =>
    own(organisation, `/${id}/traffar/${meetingId}/omdome`),
  calendar: (organisation: Slug, id: number) => own(organisation, `/${id}/kalender`),
  feed: (organisation: Slug, id: number) => own(organisation, `/${id}/prenumeration`),
  addTask: (organisation: Slug, id: number) => own(organisation, `/${id}/arbete/nytt`),
  task: (organisation: Slug, id: number, taskId: number) => own(organisation, `/${id}/arbete/${taskId}`),
  finishTask: (organisation: Slug, id: number, taskId: number) => own(organisation, `/${id}/arbete/${taskId}/klart`),
  handIn: (organisation: Slug, id: number, taskId: number) => own(organisation, `/${id}/arbete/${taskId}/redovisning`),
  comment: (organisation: Slug, id: number, handInId: number) => own(organisation, `/${id}/inlamningar/${handInId}`),
  consent: (organisation: Slug, id: number) => own(organisation, `/${id}/delning`),
  addNote: (organisation: Slug, id: number, meetingId?: number) =>
    own(organisation, `/${id}/anteckningar/ny${meetingId === undefined ? '' : `?traff=${meetingId}`}`),
  note: (organisation: Slug, id: number, noteId: number) => own(organisation, `/${id}/anteckningar/${noteId}`),
  removeNote: (organisation: Slug, id: number, noteId: number) =>
    own(organisation, `/${id}/anteckningar/${noteId}/borttagning`),
  leanOnNote: (organisation: Slug, id: number, noteId: number) =>
    own(organisation, `/${id}/anteckningar/${noteId}/underlag`),
  experience: (organisation: Slug, id: number) => own(organisation, `/${id}/dokumentation`),
  experienceFile: (organisation: Slug, id: number, format: 'pdf' | 'word' | 'text') =>
    own(organisation, `/${id}/dokumentation/${format}`),
  handInExperience: (organisation: Slug, id: number) => own(organisation, `/${id}/dokumentation/lamna-in`),
  handOver: (organisation: Slug, id: number) => own(organisation, `/${id}/overlamning`),
};

/** Back to the participation when something about it is done. */
export function toParticipation(id: number, view: { organisation: Slug }): string {
  return participationPaths.participation(view.organisation, id);
}
