import { blockSchema, type Block } from '#foundations/documents/index.ts';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';

export const planTypes = ['strategy', 'action-plan', 'routine'] as const;
export type PlanType = (typeof planTypes)[number];
export type PlanState = 'draft' | 'proposed' | 'adopted';

/** A strategy, action plan or routine. `version` is that of what is being written, proposed or adopted now; days are YYYY-MM-DD. */
export type Plan = {
  id: number;
  type: PlanType;
  title: string;
  state: PlanState;
  version: number;
  periodStart: string | null;
  periodEnd: string | null;
};

/** A part of the text. `holds` says whether it is the place where the measures stand; `hint` guides while it is empty. */
export type PlanBlock = { id: string; content: Block; hint: string; holds: 'text' | 'measures' };

/** What became of a version: proposed, perhaps opened again, perhaps adopted. `revision` is where `frozen` has what it said. */
export type PlanVersion = {
  version: number;
  revision: number;
  proposedAt: Date;
  handedOnReason: string;
  openedAgainAt: Date | null;
  openedAgainReason: string;
  decisionId: number | null;
  decidedBy: string;
  decidedOn: string | null;
  itemNumber: string;
  /** YYYY-MM-DD when a court has annulled the decision: the version is then no longer in force. */
  annulledOn: string | null;
};

const columns = ['id', 'type', 'title', 'state', 'version', 'periodStart', 'periodEnd'] as const;

/** The newest first. */
export async function listPlans(db: Tx): Promise<Plan[]> {
  return db.selectFrom('plan').select(columns).orderBy('id', 'desc').execute();
}

export async function getPlan(db: Tx, id: number): Promise<Plan> {
  const plan = await db.selectFrom('plan').select(columns).where('id', '=', id).executeTakeFirst();
  return plan ?? notFound();
}

/** In the order of the document. */
export async function listBlocks(db: Tx, planId: number): Promise<PlanBlock[]> {
  const rows = await db
    .selectFrom('planBlock')
    .select(['id', 'content', 'hint', 'holds'])
    .where('planId', '=', planId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, content: blockSchema.parse(row.content) }));
}

/** The newest first. */
export async function listVersions(db: Tx, planId: number): Promise<PlanVersion[]> {
  return db
    .selectFrom('planVersion')
    .select(['version', 'revision', 'proposedAt', 'handedOnReason', 'openedAgainAt', 'openedAgainReason'])
    .select(['decisionId', 'decidedBy', 'decidedOn', 'itemNumber', 'annulledOn'])
    .where('planId', '=', planId)
    .orderBy('version', 'desc')
    .execute();
}

/** The version as it was proposed; not found where it never was. */
export async function getVersion(db: Tx, planId: number, version: number): Promise<PlanVersion> {
  return (await listVersions(db, planId)).find((one) => one.version === version) ?? notFound();
}
