import type { Tx } from '#db/connection.ts';
import { findFile } from '#platform/files/files.ts';
import type { WholeMatter } from '#modules/decisions/index.ts';
import type { Import } from '../archive.queries.ts';
import type { ArchivedFile } from '../package/archived-matter.ts';
import { archivedDecision } from './archived-decision.ts';
import type { Collected, Source } from './collected.ts';

/**
 * A matter that was taken in, as it stands in its own rows, with what they have no place for from the package it came in: then the next package
 * says the same as that one did, unless a row has been changed behind our back.
 */
export async function collectImported(
  db: Tx,
  { whole, imported }: { whole: WholeMatter; imported: Import },
): Promise<Omit<Collected, 'earlier'>> {
  const { content } = imported;
  const { documents: told, evidence, ...head } = content;
  const documentKeys = new Map(
    whole.documents.map(({ id }, index) => [id, told[index]?.key ?? `document-${index + 1}`]),
  );
  const decisions = whole.decisions.map((decision, index) => archivedDecision(decision, { index, documentKeys }));
  const documents: Collected['documents'] = [];
  for (const [index, document] of whole.documents.entries()) {
    const { type, title, origin, counterpart, datedOn, publicOn, publicGround, secrecy, sentForCommentsOn } = document;
    const at = whole.decisions.findIndex(({ id }) => id === document.decisionId);
    documents.push({
      key: documentKeys.get(document.id) ?? `document-${index + 1}`,
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
      sources: await takenInFiles(db, { files: told[index]?.files ?? [], imported }),
    });
  }
  const kept = [];
  for (const { key, title, files } of evidence)
    kept.push({ key, title, sources: await takenInFiles(db, { files, imported }) });
  return {
    head: {
      ...head,
      title: whole.title,
      openedOn: whole.openedOn,
      closedOn: whole.closedOn ?? head.closedOn,
      designations: whole.designations.map(({ type, value, register }) => ({ type, value, register })),
      decisions,
    },
    documents,
    evidence: kept,
  };
}

async function takenInFiles(
  db: Tx,
  { files, imported }: { files: readonly ArchivedFile[]; imported: Import },
): Promise<Source[]> {
  const sources: Source[] = [];
  for (const { path, name, mediaType, form } of files) {
    const id = imported.files.get(path);
    const file = id === undefined ? undefined : await findFile(db, id);
    if (file) sources.push({ name, mediaType, form, bytes: file.bytes });
  }
  return sources;
}
