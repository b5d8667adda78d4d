import type { Tx } from '#db/connection.ts';
import { AppError } from '#platform/errors.ts';
import { listAuditActions } from '#platform/audit/audit.queries.ts';
import { measureFiles } from '#platform/files/files.ts';
import type { Locale } from '#platform/i18n/locale.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { findOrganisationCode } from '#platform/tenancy/tenancy.queries.ts';
import { decisions, getWholeMatter, type WholeMatter } from '#modules/decisions/index.ts';
import { findImport, listPackageContents } from '../archive.queries.ts';
import type { ArchivedMatter } from '../package/archived-matter.ts';
import { archivedCourse } from './archived-course.ts';
import { archivedDecision } from './archived-decision.ts';
import { collectDocuments } from './collect-documents.ts';
import { collectImported } from './collect-imported.ts';
import { collectEvidence, collectThread } from './collect-thread.ts';
import { makePackageTexts } from './make-package.texts.ts';
import type { Collected } from './collected.ts';

/** The most bytes of kept files that are packed: at the server, and while others wait for a page. */
export const mostBytes = { server: 500 * 1024 * 1024, page: 100 * 1024 * 1024 };

type Wanted = { organisation: Organisation; matterId: number; locale: Locale; most: number };

/**
 * All that a package is made of, read in one transaction; what must be made of it is made afterwards. `not-now` for a matter that has not ended,
 * and for more than `most` bytes.
 */
export async function collectMatter(db: Tx, wanted: Wanted): Promise<Collected> {
  const { organisation, matterId, locale, most } = wanted;
  const t = makePackageTexts[locale];
  const whole = await getWholeMatter(db, organisation, matterId);
  const { closedOn } = whole;
  if (closedOn === null) throw new AppError('not-now', t.notClosed);
  const fileIds = [
    ...whole.documents.map(({ fileId }) => fileId),
    ...whole.memoranda.flatMap(({ attachments }) => attachments.map(({ fileId }) => fileId)),
  ].filter((id) => id !== null);
  const size = await measureFiles(db, [...new Set(fileIds)]);
  if (size > most) throw new AppError('not-now', t.tooLarge(Math.round(most / 1024 / 1024)));
  const earlier = await listPackageContents(db, matterId);
  const imported = await findImport(db, matterId);
  if (imported) return { ...(await collectImported(db, { whole, imported })), earlier };
  const events = await listEvents(db, whole);
  const thread = await collectThread(db, whole);
  const collected = await collectDocuments(db, { organisation, whole, closedOn });
  return {
    head: {
      packageId: packageIdOf(organisation, matterId),
      asOf: events.at(-1)?.at ?? `${closedOn}T00:00:00.000Z`,
      agency: { name: organisation.name, code: (await findOrganisationCode(db)) ?? organisation.slug },
      committee: whole.committee,
      title: whole.title,
      openedOn: whole.openedOn,
      closedOn,
      designations: whole.designations.map(({ type, value, register }) => ({ type, value, register })),
      decisions: whole.decisions.map((decision, index) => archivedDecision(decision, { index, ...collected })),
      course: archivedCourse(whole),
      draftsLeftOut: whole.drafts,
      events,
      restsOn: thread.restsOn,
      thread: thread.strands,
    },
    documents: collected.documents,
    evidence: await collectEvidence(db, thread),
    earlier,
  };
}

/** The package of a matter, and the folder in it: the same however often it is made. */
export function packageIdOf(organisation: { slug: string }, matterId: number): string {
  return `stadig-${organisation.slug}-arende-${matterId}`;
}

/** What was done in the matter. Packing it is not part of it: then no package would be the same as the one before. */
async function listEvents(db: Tx, whole: WholeMatter): Promise<ArchivedMatter['events']> {
  const ids = [whole.id, ...whole.memoranda.map(({ id }) => id), ...whole.decisions.map(({ id }) => id)];
  const entries = await listAuditActions(db, ids);
  // Another module's entry may be about something of its own with the same number.
  return entries
    .filter(({ action }) => action in decisions.sentences)
    .map(({ at, action }) => ({ at: at.toISOString(), action }));
}
