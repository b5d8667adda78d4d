type Slug = { slug: string };

const networks = (organisation: Slug, rest = '') => `/${organisation.slug}/natverk${rest}`;
const meetings = (organisation: Slug, id: number, rest: string) => networks(organisation, `/${id}/traffar${rest}`);
const parties = (organisation: Slug, id: number, rest = '') => networks(organisation, `/${id}/parter${rest}`);

/** Every address of the host's half, and where a party's link leads. */
export const networkPaths = {
  networks: (organisation: Slug) => networks(organisation),
  addNetwork: (organisation: Slug) => networks(organisation, '/nytt'),
  network: (organisation: Slug, id: number) => networks(organisation, `/${id}`),
  changeNetwork: (organisation: Slug, id: number) => networks(organisation, `/${id}/andring`),
  copyNetwork: (organisation: Slug, id: number) => networks(organisation, `/${id}/kopia`),
  removeNetwork: (organisation: Slug, id: number) => networks(organisation, `/${id}/borttagning`),
  closeNetwork: (organisation: Slug, id: number) => networks(organisation, `/${id}/avslut`),

  addMeeting: (organisation: Slug, id: number) => meetings(organisation, id, '/ny'),
  addMeetings: (organisation: Slug, id: number) => meetings(organisation, id, '/flera'),
  meeting: (organisation: Slug, id: number, meetingId: number) => meetings(organisation, id, `/${meetingId}`),
  changeMeeting: (organisation: Slug, id: number, meetingId: number) =>
    meetings(organisation, id, `/${meetingId}/andring`),
  cancelMeeting: (organisation: Slug, id: number, meetingId: number) =>
    meetings(organisation, id, `/${meetingId}/installning`),
  removeMeeting: (organisation: Slug, id: number, meetingId: number) =>
    meetings(organisation, id, `/${meetingId}/borttagning`),
  attendance: (organisation: Slug, id: number, meetingId: number) =>
    meetings(organisation, id, `/${meetingId}/narvaro`),
  material: (organisation: Slug, id: number, meetingId: number) => meetings(organisation, id, `/${meetingId}/material`),
  materialFile: (organisation: Slug, id: number, meetingId: number, materialId: number) =>
    meetings(organisation, id, `/${meetingId}/material/${materialId}`),
  removeMaterial: (organisation: Slug, id: number, meetingId: number, materialId: number) =>
    meetings(organisation, id, `/${meetingId}/material/${materialId}/borttagning`),

  /** Whom the network invites and what they have answered; `query` is the list's filter, search and order. */
  parties: (organisation: Slug, id: number, query = '') => parties(organisation, id, query && `?${query}`),
  partiesFile: (organisation: Slug, id: number) => parties(organisation, id, '/tabell.csv'),
  addParties: (organisation: Slug, id: number) => parties(organisation, id, '/nya'),
  party: (organisation: Slug, id: number, partyId: number) => parties(organisation, id, `/${partyId}`),
  changeParty: (organisation: Slug, id: number, partyId: number) => parties(organisation, id, `/${partyId}/andring`),
  removeParty: (organisation: Slug, id: number, partyId: number) =>
    parties(organisation, id, `/${partyId}/borttagning`),
  registerParty: (organisation: Slug, id: number, partyId: number) => parties(organisation, id, `/${partyId}/anmalan`),
  replaceParticipant: (organisation: Slug, id: number, partyId: number, participantId: number) =>
    parties(organisation, id, `/${partyId}/deltagare/${participantId}`),
  endLine: (organisation: Slug, id: number, partyId: number, lineKey: string) =>
    parties(organisation, id, `/${partyId}/rader/${lineKey}`),
  leave: (organisation: Slug, id: number, partyId: number) => parties(organisation, id, `/${partyId}/avgang`),
  decline: (organisation: Slug, id: number, partyId: number) => parties(organisation, id, `/${partyId}/nej`),
  passOthers: (organisation: Slug, id: number, partyId: number) => parties(organisation, id, `/${partyId}/forbi`),
  moveUp: (organisation: Slug, id: number, partyId: number) => parties(organisation, id, `/${partyId}/plats`),

  invitation: (organisation: Slug, id: number) => networks(organisation, `/${id}/inbjudan`),
  invitationPdf: (organisation: Slug, id: number) => networks(organisation, `/${id}/inbjudan/pdf`),
  calendarFile: (organisation: Slug, id: number) => networks(organisation, `/${id}/inbjudan/kalender`),
  /** Where one gets an address to follow the meetings by. */
  feed: (organisation: Slug, id: number) => networks(organisation, `/${id}/prenumeration`),
  send: (organisation: Slug, id: number) => networks(organisation, `/${id}/utskick`),
  remind: (organisation: Slug, id: number) => networks(organisation, `/${id}/utskick/paminnelse`),
  mailCame: (organisation: Slug, id: number, mailId: number) =>
    networks(organisation, `/${id}/utskick/brev/${mailId}/framme`),
  mailAgain: (organisation: Slug, id: number, mailId: number) =>
    networks(organisation, `/${id}/utskick/brev/${mailId}/igen`),
  tryAgain: (organisation: Slug, id: number) => networks(organisation, `/${id}/utskick/igen`),
  missing: (organisation: Slug, id: number) => networks(organisation, `/${id}/aterstar`),

  /** The personal link of a party outside the installation. */
  partyLink: (token: string) => `/natverk-inbjudan/${token}`,
};
