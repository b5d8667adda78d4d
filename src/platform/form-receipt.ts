import { sql } from 'kysely';
import type { Tx } from '#db/connection.ts';
import type { CommandContext } from '#platform/command.ts';

/** Which form this is and what was typed in it, as one digest; `location` is where its command leads. */
export type Receipt<O> = { digest: Buffer; location: (output: O) => string };

/** The same form has been done a moment ago: nothing was done now, and whoever sent it goes where the first one went. */
export class DoneBefore extends Error {
  override readonly name = 'DoneBefore';
  constructor(readonly location: string) {
    super('the same form was sent twice');
  }
}

/** Longer than anybody waits for a slow line before pressing again; shorter than it takes to want the very same thing once more. */
const remembered = '1 minute';

/**
 * First statement of a command that a form runs. The unique row makes the second of two wait until the first is committed, and then fail with
 * DoneBefore; when the first came to nothing, its row did too, and the second does the work.
 */
export async function claimReceipt<O>(ctx: CommandContext, { digest }: Receipt<O>): Promise<void> {
  if (await claim(ctx, digest)) return;
  throw new DoneBefore((await findReceipt(ctx.db, { digest, now: ctx.now })) ?? '/');
}

/** When the work is done. Old receipts go at the same time; those that another transaction is at are left to it. */
export async function writeReceipt<O>(ctx: CommandContext, { digest, location }: Receipt<O>, output: O): Promise<void> {
  await ctx.db
    .updateTable('formReceipt')
    .set({ location: location(output) })
    .where('digest', '=', digest)
    .execute();
  await sql`delete from form_receipt where (organisation_id, digest) in (
    select organisation_id, digest from form_receipt where done_at < ${ctx.now}::timestamptz - ${remembered}::interval
     limit 100 for update skip locked)`.execute(ctx.db);
}

/** Where this form led, when it was done within what is remembered. */
export async function findReceipt(db: Tx, of: { digest: Buffer; now: Date }): Promise<string | undefined> {
  const { rows } = await sql<{ location: string }>`select location from form_receipt
    where digest = ${of.digest} and done_at >= ${of.now}::timestamptz - ${remembered}::interval`.execute(db);
  return rows[0]?.location;
}

/** Whether the form is this command's to do. A receipt that is older than it is remembered is taken over. */
async function claim(ctx: CommandContext, digest: Buffer): Promise<boolean> {
  const { rows } = await sql`insert into form_receipt (organisation_id, digest, done_at, location)
    values (${ctx.organisation.id}, ${digest}, ${ctx.now}, '')
    on conflict (organisation_id, digest) do update set done_at = excluded.done_at, location = ''
      where form_receipt.done_at < excluded.done_at - ${remembered}::interval
    returning 1 as claimed`.execute(ctx.db);
  return rows.length > 0;
}
