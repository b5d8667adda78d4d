import type { EventType } from './decision-events/decision-event.rules.ts';

type Slug = { slug: string };

/** What has happened to a decision, as it stands last in the address. */
export const eventAddresses: Record<EventType, string> = {
  'minutes-approved': 'justering',
  announced: 'anslag',
  'extract-received': 'utdrag',
  appealed: 'overklagande',
  'appeal-ended': 'avgorande',
  correction: 'rattelse',
};

const matters = (organisation: Slug, rest = '') => `/${organisation.slug}/arenden${rest}`;
const memoranda = (organisation: Slug, rest: string) => `/${organisation.slug}/tjansteskrivelser/${rest}`;

/** Every address of matters, memoranda, decisions and files. */
export const decisionsPaths = {
  matters: (organisation: Slug) => matters(organisation),
  addMatter: (organisation: Slug, planId?: number) =>
    matters(organisation, planId === undefined ? '/nytt' : `/nytt?plan=${planId}`),
  answerInvitation: (organisation: Slug) => matters(organisation, '/inbjudan'),
  /** The page of the module network with what the organisation takes part in. */
  participations: (organisation: Slug) => `/${organisation.slug}/deltagande`,
  participationOfMatter: (organisation: Slug, id: number) => `/${organisation.slug}/deltagande/arende/${id}`,
  bringInvitation: (organisation: Slug) => `/${organisation.slug}/deltagande/ny`,
  registration: (organisation: Slug, id: number) => matters(organisation, `/${id}/anmalan`),
  matter: (organisation: Slug, id: number) => matters(organisation, `/${id}`),
  /** The page of the module archive with the matter's packages. */
  archive: (organisation: Slug, id?: number) => `/${organisation.slug}/arkiv${id === undefined ? '' : `/${id}`}`,
  changeMatter: (organisation: Slug, id: number) => matters(organisation, `/${id}/andra`),
  closeMatter: (organisation: Slug, id: number) => matters(organisation, `/${id}/avslut`),
  addDesignation: (organisation: Slug, id: number) => matters(organisation, `/${id}/beteckningar/ny`),
  removeDesignation: (organisation: Slug, id: number, designationId: number) =>
    matters(organisation, `/${id}/beteckningar/${designationId}/borttagning`),
  writeMemorandum: (organisation: Slug, id: number) => matters(organisation, `/${id}/tjansteskrivelser/ny`),
  /** With an extract from the minutes, filled in from it; and which paragraph of it. */
  recordDecision: (organisation: Slug, id: number, from?: { documentId: number; itemNumber?: string | undefined }) =>
    matters(
      organisation,
      `/${id}/beslut/nytt${from ? `?handling=${from.documentId}` : ''}${from?.itemNumber ? `&paragraf=${from.itemNumber}` : ''}`,
    ),
  receiveExtract: (organisation: Slug, id: number) => matters(organisation, `/${id}/protokollsutdrag`),
  readDocument: (organisation: Slug, id: number, documentId: number) =>
    matters(organisation, `/${id}/handlingar/${documentId}/lasning`),
  way: (organisation: Slug, id: number, kind?: string) =>
    matters(organisation, `/${id}/vag${kind === undefined ? '' : `?slag=${kind}`}`),
  wayProposal: (organisation: Slug, id: number) => matters(organisation, `/${id}/vag/forslag`),
  addStep: (organisation: Slug, id: number) => matters(organisation, `/${id}/vag/nytt`),
  step: (organisation: Slug, id: number, stepId: number) => matters(organisation, `/${id}/vag/${stepId}`),
  moveStep: (organisation: Slug, id: number, stepId: number) => matters(organisation, `/${id}/vag/${stepId}/flytt`),
  removeStep: (organisation: Slug, id: number, stepId: number) =>
    matters(organisation, `/${id}/vag/${stepId}/borttagning`),
  waiting: (organisation: Slug, id: number) => matters(organisation, `/${id}/vag/vantan`),
  leadDays: (organisation: Slug) => matters(organisation, '/framforhallning'),
  decisionEvent: (organisation: Slug, id: number, type: EventType) =>
    `/${organisation.slug}/beslut/${id}/efter/${eventAddresses[type]}`,
  decision: (organisation: Slug, id: number) => `/${organisation.slug}/beslut/${id}`,
  memorandum: (organisation: Slug, id: number) => memoranda(organisation, String(id)),
  memorandumHead: (organisation: Slug, id: number) => memoranda(organisation, `${id}/huvud`),
  memorandumText: (organisation: Slug, id: number) => memoranda(organisation, `${id}/text`),
  memorandumClosing: (organisation: Slug, id: number) => memoranda(organisation, `${id}/avslutning`),
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
