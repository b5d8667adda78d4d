type Slug = { slug: string };

const matters = (organisation: Slug, rest = '') => `/${organisation.slug}/arenden${rest}`;
const memoranda = (organisation: Slug, rest: string) => `/${organisation.slug}/tjansteskrivelser/${rest}`;

/** Every address of matters, memoranda, decisions and files. */
export const decisionsPaths = {
  matters: (organisation: Slug) => matters(organisation),
  addMatter: (organisation: Slug, planId?: number) =>
    matters(organisation, planId === undefined ? '/nytt' : `/nytt?plan=${planId}`),
  answerInvitation: (organisation: Slug) => matters(organisation, '/inbjudan'),
  registration: (organisation: Slug, id: number) => matters(organisation, `/${id}/anmalan`),
  matter: (organisation: Slug, id: number) => matters(organisation, `/${id}`),
  changeMatter: (organisation: Slug, id: number) => matters(organisation, `/${id}/andra`),
  closeMatter: (organisation: Slug, id: number) => matters(organisation, `/${id}/avslut`),
  addDesignation: (organisation: Slug, id: number) => matters(organisation, `/${id}/beteckningar/ny`),
  removeDesignation: (organisation: Slug, id: number, designationId: number) =>
    matters(organisation, `/${id}/beteckningar/${designationId}/borttagning`),
  writeMemorandum: (organisation: Slug, id: number) => matters(organisation, `/${id}/tjansteskrivelser/ny`),
  recordDecision: (organisation: Slug, id: number) => matters(organisation, `/${id}/beslut/nytt`),
  decision: (organisation: Slug, id: number) => `/${organisation.slug}/beslut/${id}`,
  memorandum: (organisation: Slug, id: number) => memoranda(organisation, String(id)),
  memorandumHead: (organisation: Slug, id: number) => memoranda(organisation, `${id}/huvud`),
  memorandumText: (organisation: Slug, id: number) => memoranda(organisation, `${id}/text`),
  memorandumClosing: (organisation: Slug, id: number) => memoranda(organisation, `${id}/avslutning`),
  memorandumStyle: (organisation: Slug, id: number) => memoranda(organisation, `${id}/form`),
  proposals: (organisation: Slug, id: number) => memoranda(organisation, `${id}/forslag`),
  proposal: (organisation: Slug, id: number, proposalId: number) =>
    memoranda(organisation, `${id}/forslag/${proposalId}`),
  moveProposal: (organisation: Slug, id: number, proposalId: number) =>
    memoranda(organisation, `${id}/forslag/${proposalId}/flytt`),
  removeProposal: (organisation: Slug, id: number, proposalId: number) =>
    memoranda(organisation, `${id}/forslag/${proposalId}/borttagning`),
  costLines: (organisation: Slug, id: number) => memoranda(organisation, `${id}/kostnader`),
  costLine: (organisation: Slug, id: number, lineId: number) => memoranda(organisation, `${id}/kostnader/${lineId}`),
  removeCostLine: (organisation: Slug, id: number, lineId: number) =>
    memoranda(organisation, `${id}/kostnader/${lineId}/borttagning`),
  attachments: (organisation: Slug, id: number) => memoranda(organisation, `${id}/bilagor`),
  removeAttachment: (organisation: Slug, id: number, attachmentId: number) =>
    memoranda(organisation, `${id}/bilagor/${attachmentId}/borttagning`),
  handOver: (organisation: Slug, id: number) => memoranda(organisation, `${id}/lamna`),
  takeBack: (organisation: Slug, id: number) => memoranda(organisation, `${id}/ta-tillbaka`),
  memorandumFile: (organisation: Slug, id: number, format: 'pdf' | 'word' | 'html') =>
    memoranda(organisation, `${id}/dokument/${format}`),
  file: (organisation: Slug, id: number) => `/${organisation.slug}/filer/${id}`,
};
