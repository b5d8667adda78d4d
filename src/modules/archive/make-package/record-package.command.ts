import { command } from '#platform/command.ts';
import { getMatter } from '#modules/decisions/index.ts';
import type { BuiltPackage } from './build-package.ts';

type Input = Pick<BuiltPackage, 'sha256' | 'contentSha256' | 'recordStatus' | 'files'> & {
  matterId: number;
  size: number;
};

/** Notes that a package was made, and which. Returns its id. */
export const recordPackage = command('archive.package', ['registrar', 'coordinator'], async (ctx, input: Input) => {
  const { title } = await getMatter(ctx.db, input.matterId);
  const { matterId, recordStatus, files, size } = input;
  const { id } = await ctx.db
    .insertInto('archivePackage')
    .values({
      organisationId: ctx.organisation.id,
      matterId,
      madeAt: ctx.now,
      memberId: ctx.actor.memberId === 0 ? null : ctx.actor.memberId,
      sha256: Buffer.from(input.sha256, 'hex'),
      contentSha256: Buffer.from(input.contentSha256, 'hex'),
      recordStatus,
      size,
      files,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { output: id, audit: { subject: matterId, details: { title, sha256: input.sha256 } } };
});
