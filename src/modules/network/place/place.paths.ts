/** Where a party's link leads, and every address under it. */
export const placePattern = '/natverk-inbjudan/:token';

/** Addresses under a party's link; `base` is the link itself. */
export const placePaths = {
  base: (token: string) => `/natverk-inbjudan/${token}`,
  askCode: (base: string) => `${base}/kod`,
  tryCode: (base: string) => `${base}/kod/svar`,
  register: (base: string) => `${base}/anmalan`,
  decline: (base: string) => `${base}/nej`,
  settle: (base: string) => `${base}/beslut`,
  leave: (base: string) => `${base}/avgang`,
  withdraw: (base: string, lineKey: string) => `${base}/rader/${lineKey}`,
  replace: (base: string, participantId: number) => `${base}/deltagare/${participantId}`,
  calendar: (base: string) => `${base}/kalender.ics`,
  feed: (base: string) => `${base}/prenumeration`,
  material: (base: string, materialId: number) => `${base}/material/${materialId}`,
  evaluate: (base: string, meetingId: number) => `${base}/traffar/${meetingId}`,
  assignment: (base: string, assignmentId: number) => `${base}/uppgifter/${assignmentId}`,
  comment: (base: string, assignmentId: number, handInId: number) =>
    `${base}/uppgifter/${assignmentId}/kommentarer/${handInId}`,
  handInFile: (base: string, fileId: number) => `${base}/filer/${fileId}`,
  experience: (base: string) => `${base}/erfarenhet`,
  withdrawExperience: (base: string) => `${base}/erfarenhet/borttagning`,
  consent: (base: string) => `${base}/delning`,
};
