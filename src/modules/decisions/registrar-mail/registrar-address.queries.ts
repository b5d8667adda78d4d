import type { Tx } from '#db/connection.ts';
import { findSetting } from '#platform/tenancy/settings.ts';

/** Where the registrar of a committee receives mail: the committee's own address, or else the organisation's. */
export async function findRegistrarAddress(db: Tx, committeeId: number): Promise<string | undefined> {
  const own = (await listRegistrarAddresses(db)).get(committeeId);
  return own ?? ((await findSetting(db, 'registrar-email')) || undefined);
}

/** The committees' own addresses, by the committee's id. */
export async function listRegistrarAddresses(db: Tx): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('registrarAddress').select(['committeeId', 'email']).execute();
  return new Map(rows.map(({ committeeId, email }) => [committeeId, email]));
}

/** Whether mail from here is a registrar's. */
export async function isRegistrarAddress(db: Tx, email: string): Promise<boolean> {
  const own = [...(await listRegistrarAddresses(db)).values()];
  return own.includes(email) || (await findSetting(db, 'registrar-email')) === email;
}
