import { decisionsPaths } from './decisions.paths.ts';

type Slug = { slug: string };

/** What stands in the address of a list of documents. */
export type DocumentsFilter = { type?: string | undefined; public?: string | undefined; text?: string | undefined };

function query(pairs: Record<string, string | undefined>): string {
  const chosen = Object.entries(pairs).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const text = new URLSearchParams(chosen).toString();
  return text === '' ? '' : `?${text}`;
}

function filtered({ type, public: is, text }: DocumentsFilter): Record<string, string | undefined> {
  return { slag: type, allman: is, ord: text };
}

/** Every address of a matter's documents, tasks and dispatch. */
export const afterPaths = {
  documents: (organisation: Slug, id: number, filter: DocumentsFilter & { page?: number } = {}) =>
    `${decisionsPaths.matter(organisation, id)}/handlingar${query({ ...filtered(filter), sida: filter.page ? String(filter.page) : undefined })}`,
  documentsFile: (organisation: Slug, id: number, filter: DocumentsFilter = {}) =>
    `${decisionsPaths.matter(organisation, id)}/handlingar/lista${query(filtered(filter))}`,
  addDocuments: (organisation: Slug, id: number) => `${decisionsPaths.matter(organisation, id)}/handlingar/ny`,
  changeDocument: (organisation: Slug, id: number, documentId: number) =>
    `${decisionsPaths.matter(organisation, id)}/handlingar/${documentId}`,
  dispatchDocument: (organisation: Slug, id: number, documentId: number) =>
    `${decisionsPaths.matter(organisation, id)}/handlingar/${documentId}/expediering`,
  tasks: (organisation: Slug, id: number) => `${decisionsPaths.matter(organisation, id)}/uppgifter`,
  addTask: (organisation: Slug, id: number) => `${decisionsPaths.matter(organisation, id)}/uppgifter/ny`,
  takeAllTasks: (organisation: Slug, id: number) => `${decisionsPaths.matter(organisation, id)}/uppgifter/alla`,
  changeTask: (organisation: Slug, id: number, taskId: number) =>
    `${decisionsPaths.matter(organisation, id)}/uppgifter/${taskId}`,
  taskState: (organisation: Slug, id: number, taskId: number) =>
    `${decisionsPaths.matter(organisation, id)}/uppgifter/${taskId}/lage`,
  finishTask: (organisation: Slug, id: number, taskId: number) =>
    `${decisionsPaths.matter(organisation, id)}/uppgifter/${taskId}/klar`,
  dispatch: (organisation: Slug, decisionId: number) =>
    `${decisionsPaths.decision(organisation, decisionId)}/expediering`,
  addReceiver: (organisation: Slug, decisionId: number) =>
    `${decisionsPaths.decision(organisation, decisionId)}/expediering/ny`,
  changeReceiver: (organisation: Slug, decisionId: number, entryId: number) =>
    `${decisionsPaths.decision(organisation, decisionId)}/expediering/${entryId}`,
  removeReceiver: (organisation: Slug, decisionId: number, entryId: number) =>
    `${decisionsPaths.decision(organisation, decisionId)}/expediering/${entryId}/borttagning`,
  markSent: (organisation: Slug, decisionId: number, entryId: number) =>
    `${decisionsPaths.decision(organisation, decisionId)}/expediering/${entryId}/sant`,
  sendDispatch: (organisation: Slug, decisionId: number) =>
    `${decisionsPaths.decision(organisation, decisionId)}/expediering/utskick`,
};
