import { sql } from 'kysely';
import type { DisposalKind } from '#db/disposal-kind.ts';
import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';

/** When a kind of data goes, and the decision that allows it. Days are YYYY-MM-DD. */
export type DisposalRule = {
  id: number;
  kind: DisposalKind;
  afterMonths: number;
  decidedBy: string;
  decidedOn: string;
  itemNumber: string;
  decisionText: string;
  validFrom: string;
  endedOn: string | null;
};

const columns = [
  'id',
  'kind',
  'afterMonths',
  'decidedBy',
  'decidedOn',
  'itemNumber',
  'decisionText',
  'validFrom',
  'endedOn',
] as const;

/** The rules that have not ended, one for a kind at most. */
export async function listActiveRules(db: Tx): Promise<DisposalRule[]> {
  return db.selectFrom('disposalRule').select(columns).where('endedOn', 'is', null).orderBy('id').execute();
}

export async function findActiveRule(db: Tx, kind: DisposalKind): Promise<DisposalRule | undefined> {
  return (await listActiveRules(db)).find((rule) => rule.kind === kind);
}

/** The day so many months before another; the last of its month where that month is shorter. */
export async function monthsBefore(db: Tx, day: string, months: number): Promise<string> {
  const { rows } = await sql<{ day: string }>`
    select (${day}::date - make_interval(months => ${months}))::date::text as day`.execute(db);
  return rows[0]?.day ?? day;
}

/** A disposal that was carried out, with the rule it followed. Nothing is known of what went but how many and from which days. */
export type DisposalRun = {
  id: number;
  ranAt: Date;
  disposed: number;
  oldest: string;
  newest: string;
  digest: Buffer;
  rule: DisposalRule;
};

/** The latest first. */
export async function listRuns(db: Tx): Promise<DisposalRun[]> {
  const runs = await db
    .selectFrom('disposalRun')
    .select(['id', 'ranAt', 'disposed', 'oldest', 'newest', 'digest', 'ruleId'])
    .orderBy('id', 'desc')
    .execute();
  const rules = new Map((await db.selectFrom('disposalRule').select(columns).execute()).map((rule) => [rule.id, rule]));
  return runs.flatMap(({ ruleId, ...run }) => {
    const rule = rules.get(ruleId);
    return rule ? { ...run, rule } : [];
  });
}

export async function getRun(db: Tx, id: number): Promise<DisposalRun> {
  return (await listRuns(db)).find((run) => run.id === id) ?? notFound();
}
