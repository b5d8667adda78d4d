import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import type { MatterState } from './matter.rules.ts';

export const designationTypes = ['registration-number', 'plan-code', 'document-number'] as const;
export type DesignationType = (typeof designationTypes)[number];

/** A number that the registrar has given, exactly as it was given. */
export type Designation = { id: number; type: DesignationType; value: string; register: string };

export type Matter = {
  id: number;
  title: string;
  committeeId: number;
  planId: number | null;
  state: MatterState;
  /** YYYY-MM-DD */
  openedOn: string;
  /** YYYY-MM-DD when it has been closed. */
  closedOn: string | null;
  /** Where it was taken in from, when it came in an archive package. */
  takenInFrom: string | null;
};

export type MatterRow = Matter & { designations: Designation[] };

const columns = ['id', 'title', 'committeeId', 'planId', 'state', 'openedOn', 'closedOn', 'takenInFrom'] as const;

/** The latest first. Undefined filters show all. */
export async function listMatters(
  db: Tx,
  filter: { state?: MatterState | undefined; committeeId?: number | undefined } = {},
): Promise<MatterRow[]> {
  let query = db.selectFrom('matter').select(columns).orderBy('openedOn', 'desc').orderBy('id', 'desc');
  if (filter.state) query = query.where('state', '=', filter.state);
  if (filter.committeeId) query = query.where('committeeId', '=', filter.committeeId);
  const matters = await query.execute();
  const designations = await db
    .selectFrom('designation')
    .select(['id', 'type', 'value', 'register', 'matterId'])
    .orderBy('id')
    .execute();
  return matters.map((matter) => ({
    ...matter,
    designations: designations
      .filter((one) => one.matterId === matter.id)
      .map(({ matterId: _matterId, ...designation }) => designation),
  }));
}

/** `waitsForLegalForce`: somebody has chosen that what is to be done after the decision waits until then. */
export async function getMatter(db: Tx, id: number): Promise<MatterRow & { waitsForLegalForce: boolean }> {
  const asked = db.selectFrom('matter').select(columns).select('waitsForLegalForce').where('id', '=', id);
  const matter = await asked.executeTakeFirst();
  if (!matter) notFound();
  return { ...matter, designations: await listDesignations(db, id) };
}

/** In the order they were added. */
export async function listDesignations(db: Tx, matterId: number): Promise<Designation[]> {
  return db
    .selectFrom('designation')
    .select(['id', 'type', 'value', 'register'])
    .where('matterId', '=', matterId)
    .orderBy('id')
    .execute();
}

export async function getDesignation(db: Tx, matterId: number, id: number): Promise<Designation> {
  const designations = await listDesignations(db, matterId);
  return designations.find((one) => one.id === id) ?? notFound();
}
