import { appendAudit, command, type CommandContext } from '#platform/command.ts';
import { AppError } from '#platform/errors.ts';
import { storeFile } from '#platform/files/files.ts';
import { judgeFile } from '#platform/files/judge-file.ts';
import { listMatters, takeInMatter } from '#modules/decisions/index.ts';
import { findOrAddCommittee } from '#modules/organisation/index.ts';
import { findImportedMatter } from '../archive.queries.ts';
import { packageIdOf } from '../make-package/collect-matter.ts';
import { makePackageTexts } from '../make-package/make-package.texts.ts';
import { filesOf, type ArchivedFile, type ArchivedMatter } from '../package/archived-matter.ts';

type Input = {
  matter: ArchivedMatter;
  /** By their path in the package, checked. */
  files: ReadonlyMap<string, Uint8Array>;
  packageSha256: string;
};

/**
 * Takes in a matter from a package that has been checked, as closed and never to be changed. Refuses one that is here already. Returns the
 * matter's id.
 */
export const importArchive = command('archive.import', ['registrar', 'coordinator'], async (ctx, input: Input) => {
  const { matter, packageSha256 } = input;
  await refuseDuplicate(ctx, matter);
  const { name, kind } = matter.committee;
  const committee = await findOrAddCommittee(ctx, { name, kind });
  if (committee.added) await appendAudit(ctx, 'committee.add', { details: { name } });
  const fileIds = await storeFiles(ctx, input);
  const { packageId, title, openedOn, closedOn } = matter;
  const matterId = await takeInMatter(ctx, {
    title,
    openedOn,
    closedOn,
    committeeId: committee.id,
    takenInFrom: `${matter.agency.name}, ${packageId}`,
    copiedFrom: { packageId, packageSha256 },
    designations: matter.designations,
    decisions: matter.decisions.map(({ key: _key, recordedAt, events, ...decision }) => ({
      ...decision,
      recordedAt: new Date(recordedAt),
      events: events.map((event) => ({ ...event, document: placeOf(matter.documents, event.document) })),
    })),
    documents: matter.documents.map(({ key: _key, files, decision, ...document }) => ({
      ...document,
      decision: placeOf(matter.decisions, decision),
      fileId: fileIds.get(files[0]?.path ?? '') ?? null,
    })),
  });
  const organisationId = ctx.organisation.id;
  await ctx.db
    .insertInto('archiveImport')
    .values({
      organisationId,
      matterId,
      packageId,
      packageSha256: Buffer.from(packageSha256, 'hex'),
      content: JSON.stringify(matter),
      importedAt: ctx.now,
    })
    .execute();
  for (const [path, fileId] of fileIds)
    await ctx.db.insertInto('archiveImportFile').values({ organisationId, matterId, path, fileId }).execute();
  return { output: matterId, audit: { subject: matterId, details: { title, packageId } } };
});

async function refuseDuplicate(ctx: CommandContext, matter: ArchivedMatter): Promise<void> {
  const t = makePackageTexts[ctx.locale];
  if ((await findImportedMatter(ctx.db, matter.packageId)) !== undefined) throw new AppError('not-now', t.importThere);
  const matters = await listMatters(ctx.db);
  if (matters.some(({ id }) => packageIdOf(ctx.organisation, id) === matter.packageId))
    throw new AppError('not-now', t.originThere);
  const numbers = matter.designations.filter(({ type }) => type === 'registration-number');
  for (const { value, register } of numbers)
    if (
      matters.some(({ designations }) =>
        designations.some(
          (one) => one.type === 'registration-number' && one.value === value && one.register === register,
        ),
      )
    )
      throw new AppError('not-now', t.designationThere(value));
}

async function storeFiles(ctx: CommandContext, { matter, files }: Input): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const file of filesOf(matter)) {
    const bytes = files.get(file.path);
    const mediaType = bytes && storedType(file, bytes);
    if (!bytes || !mediaType) throw new AppError('not-now', makePackageTexts[ctx.locale].fileRefused(file.name));
    ids.set(file.path, await storeFile(ctx, { name: file.name, mediaType, bytes }));
  }
  return ids;
}

const texts = /^(text\/(plain|csv)|application\/json)\b/;

/** Type by content, nothing for a program; of texts and letters the package may say which kind. */
function storedType({ name, mediaType }: ArchivedFile, bytes: Uint8Array): string | undefined {
  const judged = judgeFile({ name, bytes });
  if ('refused' in judged) return undefined;
  const found = judged.mediaType;
  return found.startsWith('text/') && (texts.test(mediaType) || mediaType === unknown) ? mediaType : found;
}

/** What a letter that could not be read is kept as. It is saved, never shown. */
const unknown = 'application/octet-stream';

function placeOf(list: readonly { key: string }[], key: string | null): number | null {
  const place = list.findIndex((one) => one.key === key);
  return place < 0 ? null : place;
}
