import type { Tx } from '#db/connection.ts';
import { listCommittees, type Committee } from '#modules/organisation/index.ts';
import { assemblyNames } from '../authority.rules.ts';
import type { Decision } from '../decision.queries.ts';
import type { MatterState } from '../matter.rules.ts';
import { isPreparing } from '../matter.rules.ts';
import { listMemoranda, type ProposingMemorandum } from '../memorandum.queries.ts';
import { finalBody, sameBody } from '../proposal.rules.ts';
import { listDecisionEvents, type DecisionEventRow } from './decision-event.queries.ts';
import { standingOf, type Standing } from './decision-event.rules.ts';

export type StandingDecision = {
  decision: Decision & { preparing: boolean; byAssembly: boolean };
  events: DecisionEventRow[];
  standing: Standing;
};

type Sources = {
  matter: { id: number; state: MatterState };
  decisions: readonly Decision[];
  today: string;
  /** Where they have been read: those of the matter, and the organisation's. */
  memoranda?: readonly ProposingMemorandum[];
  events?: readonly DecisionEventRow[];
  committees?: readonly Committee[];
};

/** Each decision with what has happened to it and where it stands. */
export async function loadStandings(
  db: Tx,
  { matter, decisions, today, ...read }: Sources,
): Promise<StandingDecision[]> {
  if (decisions.length === 0) return [];
  const memoranda = read.memoranda ?? (await listMemoranda(db, matter.id));
  const deciding = memoranda.map((one) => ({ ...one, deciding: finalBody(one, one.proposals) }));
  const assemblies = assemblyNames(read.committees ?? (await listCommittees(db)));
  const all = read.events ?? (await listDecisionEvents(db, matter.id));
  return decisions.map((decision) => {
    const preparing = isPreparing(decision, deciding);
    const byAssembly = assemblies.some((name) => sameBody(name, decision.body));
    const known = { ...decision, preparing, byAssembly };
    const events = all.filter(({ decisionId }) => decisionId === decision.id);
    return {
      decision: known,
      events,
      standing: standingOf(known, events, today),
    };
  });
}
