import { sql } from 'kysely';
import type { DisposalKind } from '#db/disposal-kind.ts';
import type { Tx } from '#db/connection.ts';

/** What went: its number in its own table, and the day (YYYY-MM-DD) that the rule counts from. */
export type Disposed = { id: number; day: string };

/** In whose name a kind goes: the rule that is in force, the day (YYYY-MM-DD) before which, the moment, and the most to take at once. */
export type DisposalOrder = { ruleId: number; before: string; now: Date; most: number };

/** A kind of data that a rule may let go. Whoever owns the tables says how it is counted and how it goes. */
export type Disposable = {
  kind: DisposalKind;
  /** How many are older than a day (YYYY-MM-DD), and the oldest day among them; changes nothing. */
  count: (db: Tx, before: string) => Promise<Due>;
  dispose: (db: Tx, order: DisposalOrder) => Promise<Disposed[]>;
};

export type Due = { count: number; oldest: string | null };

/** What the application itself has no right to take away goes through a function of the owner's, which looks at the rule once more. */
export function disposeAsOwner(name: 'dispose_audit_payload' | 'dispose_letters' | 'dispose_quarantined_mail') {
  return async (db: Tx, { ruleId, now, most }: DisposalOrder): Promise<Disposed[]> => {
    const call = sql<Disposed>`select id, day::text as day from ${sql.ref(name)}(${ruleId}, ${now}, ${most})`;
    return (await call.execute(db)).rows;
  };
}

/** Counts with a query that gives `count` and `oldest`. */
export async function countDue(db: Tx, query: ReturnType<typeof sql<Due>>): Promise<Due> {
  const { rows } = await query.execute(db);
  return rows[0] ?? { count: 0, oldest: null };
}
