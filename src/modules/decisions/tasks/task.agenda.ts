import type { Tx } from '#db/connection.ts';

/** A task that somebody has taken and not done, for the days to keep. `dueOn` is YYYY-MM-DD. */
export type OpenTask = {
  id: number;
  matterId: number;
  title: string;
  dueOn: string | null;
  postId: number | null;
  administrationId: number | null;
  memberId: number | null;
};

/** Those whose decision stands, also when the matter has been closed. A measure's own owner is reminded of its days by the plan. */
export async function listOpenTasks(db: Tx): Promise<OpenTask[]> {
  return db
    .selectFrom('task as t')
    .select(['t.id', 't.matterId', 't.title', 't.dueOn', 't.postId', 't.administrationId', 't.memberId'])
    .where('t.state', '=', 'accepted')
    .where((e) =>
      e.or([e('t.source', '<>', 'measure'), e('t.memberId', 'is not', null), e('t.administrationId', 'is not', null)]),
    )
    .where((e) => e.or([e('t.decisionId', 'is', null), e('t.decisionId', 'not in', annulled(db))]))
    .orderBy('t.id')
    .execute();
}

/** Matters that are decided and where nobody has taken a task: decided, and carried out by nobody. Rejected ones ask for nothing. */
export async function listWithoutTask(
  db: Tx,
): Promise<{ id: number; title: string; decisionId: number; decidedOn: string; proposed: number }[]> {
  const rows = await db
    .selectFrom('matter as m')
    .innerJoin('decision as d', 'd.matterId', 'm.id')
    .select(['m.id', 'm.title', 'd.id as decisionId', 'd.decidedOn', 'd.settles'])
    .select((e) =>
      e
        .selectFrom('task as t')
        .whereRef('t.matterId', '=', 'm.id')
        .where('t.state', '=', 'proposed')
        .select((count) => count.fn.countAll<number>().as('proposed'))
        .as('proposed'),
    )
    .where('m.state', '=', 'decided')
    .where('d.outcome', 'in', ['approved', 'amended'])
    .where('d.id', 'not in', annulled(db))
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('task as t')
            .whereRef('t.matterId', '=', 'm.id')
            .where('t.state', 'in', ['accepted', 'done'])
            .select('t.id'),
        ),
      ),
    )
    .orderBy('d.recordedAt')
    .orderBy('d.id')
    .execute();
  // The last that settled it; where that was not kept, the last there is.
  const last = new Map<number, (typeof rows)[number]>();
  for (const row of rows) if (row.settles !== false) last.set(row.id, row);
  return [...last.values()].map(({ settles: _settles, proposed, ...one }) => ({
    ...one,
    proposed: Number(proposed ?? 0),
  }));
}

function annulled(db: Tx) {
  return db
    .selectFrom('decisionEvent')
    .select('decisionId')
    .where('type', '=', 'appeal-ended')
    .where('outcome', '=', 'annulled');
}
