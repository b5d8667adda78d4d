import type { Tx } from '#db/connection.ts';
import { findFile } from '#platform/files/files.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import type { DocumentModel } from '#foundations/documents/index.ts';
import type { WholeMatter } from '#modules/decisions/index.ts';
import { planDocument } from '#modules/plans/index.ts';
import type { CollectedDocument, Source } from './collected.ts';

type Draft = Omit<CollectedDocument, 'key'> & { documentId?: number };

/**
 * The documents of a matter with their files as they came, in the order of their days. A memorandum is there as PDF/A and Word too, in the
 * municipality's own file where it has one, and the plan it put forward; what became public when the matter ended is public from that day (TF 2 kap. 10 §).
 */
export async function collectDocuments(
  db: Tx,
  { organisation, whole, closedOn }: { organisation: Organisation; whole: WholeMatter; closedOn: string },
): Promise<{ documents: CollectedDocument[]; documentKeys: ReadonlyMap<number, string> }> {
  const drafts: Draft[] = [];
  for (const document of whole.documents) drafts.push(await keptDocument(db, document, whole));
  for (const memorandum of whole.memoranda) {
    addRendition(drafts, { memorandum, whole });
    await addAttachments(db, drafts, { memorandum, whole });
    await addPlan(db, drafts, { memorandum, organisation });
  }
  const ordered = drafts
    .map((draft) => published(draft, closedOn))
    .sort((a, b) => (a.datedOn < b.datedOn ? -1 : a.datedOn > b.datedOn ? 1 : 0));
  const documentKeys = new Map<number, string>();
  const documents = ordered.map(({ documentId, ...draft }, index) => {
    const key = `document-${index + 1}`;
    if (documentId !== undefined) documentKeys.set(documentId, key);
    return { key, ...draft };
  });
  return { documents, documentKeys };
}

async function keptDocument(db: Tx, document: WholeMatter['documents'][number], whole: WholeMatter): Promise<Draft> {
  const { id, type, title, origin, counterpart, datedOn, publicOn, publicGround, secrecy, sentForCommentsOn } =
    document;
  const at = whole.decisions.findIndex((decision) => decision.id === document.decisionId);
  return {
    documentId: id,
    type,
    title,
    origin,
    counterpart,
    datedOn,
    publicOn,
    publicGround,
    secrecy,
    sentForCommentsOn,
    decision: at < 0 ? null : `decision-${at + 1}`,
    sources: await keptFile(db, document.fileId),
  };
}

type Memorandum = WholeMatter['memoranda'][number];

/** As it was dispatched, where that was kept; otherwise made from what it says. */
function addRendition(drafts: Draft[], { memorandum, whole }: { memorandum: Memorandum; whole: WholeMatter }): void {
  const isOf = (documentId: number | undefined) =>
    whole.documents.some(
      ({ id, type, memorandumId }) => id === documentId && type === 'memorandum' && memorandumId === memorandum.id,
    );
  const kept = drafts.filter(({ documentId }) => isOf(documentId));
  const there = new Set(kept.flatMap(({ sources }) => sources.map(({ mediaType }) => mediaType)));
  const missing = renditions(memorandum.document, whole.wordTemplate).filter(({ mediaType }) => !there.has(mediaType));
  const [first] = kept;
  if (first) first.sources.push(...missing);
  else drafts.push({ ...ownDocument('memorandum', memorandum.title, memorandum.writtenOn), sources: missing });
}

async function addAttachments(
  db: Tx,
  drafts: Draft[],
  { memorandum, whole }: { memorandum: Memorandum; whole: WholeMatter },
): Promise<void> {
  const there = new Set(whole.documents.map(({ fileId }) => fileId));
  for (const { title, fileId } of memorandum.attachments) {
    if (fileId !== null && there.has(fileId)) continue;
    there.add(fileId);
    const sources = await keptFile(db, fileId);
    drafts.push({ ...ownDocument('attachment', title, memorandum.writtenOn), sources });
  }
}

async function addPlan(
  db: Tx,
  drafts: Draft[],
  { memorandum, organisation }: { memorandum: Memorandum; organisation: Organisation },
): Promise<void> {
  const { planId, planVersion, writtenOn } = memorandum;
  if (planId === null || planVersion === null) return;
  const model = await planDocument(db, organisation, planId, planVersion);
  const title = `${model.title}, version ${planVersion}`;
  if (drafts.some((draft) => draft.title === title)) return;
  drafts.push({ ...ownDocument('attachment', title, writtenOn), sources: renditions(model) });
}

function ownDocument(type: 'memorandum' | 'attachment', title: string, datedOn: string): Omit<Draft, 'sources'> {
  return {
    type,
    title: title.slice(0, 300),
    origin: 'drawn-up',
    counterpart: '',
    datedOn,
    publicOn: null,
    publicGround: null,
    secrecy: '',
    sentForCommentsOn: null,
    decision: null,
  };
}

function published(draft: Draft, closedOn: string): Draft {
  if (draft.publicOn !== null) return draft;
  return {
    ...draft,
    publicOn: draft.datedOn > closedOn ? draft.datedOn : closedOn,
    publicGround: 'matter-closed',
  };
}

async function keptFile(db: Tx, id: number | null): Promise<Source[]> {
  const file = id === null ? undefined : await findFile(db, id);
  return file ? [{ name: file.name, mediaType: file.mediaType, form: 'kept', bytes: file.bytes }] : [];
}

function renditions(model: DocumentModel, template?: Uint8Array): Source[] {
  return [
    { name: `${model.title}.pdf`, mediaType: 'application/pdf', form: 'pdf-a', model },
    {
      name: `${model.title}.docx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      form: 'word',
      model,
      template,
    },
  ];
}
