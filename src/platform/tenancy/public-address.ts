import { sql } from 'kysely';
import type { Database, Tx } from '#db/connection.ts';
import { digestOf, newToken } from '#platform/auth/tokens.ts';
import type { Organisation, OrganisationKind } from '#platform/tenancy/organisation.ts';

/** What a secret address can lead to. */
export type PublicAddressKind =
  'network-party' | 'network-calendar' | 'participation-calendar' | 'network-overview' | 'party-calendar';

/** Makes a secret address that leads to the thing; returns its token, which is kept nowhere. */
export async function openPublicAddress(
  ctx: { db: Tx; now: Date; organisation: Pick<Organisation, 'id'> },
  to: { kind: PublicAddressKind; thingId: number },
): Promise<string> {
  const token = newToken();
  await ctx.db
    .insertInto('publicAddress')
    .values({
      organisationId: ctx.organisation.id,
      tokenSha256: digestOf(token),
      kind: to.kind,
      thingId: to.thingId,
      madeAt: ctx.now,
    })
    .execute();
  return token;
}

/** Ends every secret address that leads to the thing. */
export async function closePublicAddresses(db: Tx, to: { kind: PublicAddressKind; thingId: number }): Promise<void> {
  await db.deleteFrom('publicAddress').where('kind', '=', to.kind).where('thingId', '=', to.thingId).execute();
}

/** Whether some secret address leads to the thing. */
export async function hasPublicAddress(db: Tx, to: { kind: PublicAddressKind; thingId: number }): Promise<boolean> {
  const row = await db
    .selectFrom('publicAddress')
    .select('thingId')
    .where('kind', '=', to.kind)
    .where('thingId', '=', to.thingId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Where a secret address leads, for whoever has it. */
export async function findPublicAddress(
  database: Database,
  at: { token: string; kind: PublicAddressKind },
): Promise<{ organisation: Organisation; thingId: number } | undefined> {
  const { rows } = await sql<{
    organisationId: number;
    slug: string;
    name: string;
    organisationKind: OrganisationKind;
    thingId: number;
  }>`select * from find_public_address(${digestOf(at.token)}, ${at.kind})`.execute(database);
  const [row] = rows;
  if (!row) return undefined;
  const { organisationId: id, slug, name, organisationKind: kind, thingId } = row;
  return { organisation: { id, slug, name, kind }, thingId };
}
