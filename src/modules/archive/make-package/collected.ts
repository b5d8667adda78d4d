import type { DocumentModel } from '#foundations/documents/index.ts';
import type { ArchivedDocument, ArchivedFile, ArchivedMatter } from '../package/archived-matter.ts';

/** A file as it was kept, or what it is made of: a memorandum as Word in `template`, the municipality's own file, where there is one. */
export type Source = Pick<ArchivedFile, 'name' | 'mediaType' | 'form'> &
  ({ bytes: Uint8Array } | { model: DocumentModel; template?: Uint8Array | undefined });

export type CollectedDocument = Omit<ArchivedDocument, 'files'> & { sources: Source[] };
export type CollectedEvidence = { key: string; title: string; sources: Source[] };

/** A matter read for its package, before anything is made of it. */
export type Collected = {
  head: Omit<ArchivedMatter, 'documents' | 'evidence'>;
  documents: CollectedDocument[];
  evidence: CollectedEvidence[];
  /** sha256 (hex) of what earlier packages of the matter said, the first one first. */
  earlier: string[];
};
