import type { Tx } from '#db/connection.ts';
import { listDecisions } from '../decision.queries.ts';
import { decisionName } from '../after-outcome/decision-name.ts';
import { getMatter, type MatterRow } from '../matter.queries.ts';
import { endedMatter, type Outcome } from '../matter.rules.ts';
import { listMemoranda, type MemorandumRow } from '../memorandum.queries.ts';
import { finalBody } from '../proposal.rules.ts';

/** The matter that a participation is decided in, with the outcome that settled it; no outcome while it is open or after an annulment. */
export async function findSettledParticipation(
  db: Tx,
  matterId: number,
): Promise<{
  matter: MatterRow;
  memorandum: MemorandumRow | undefined;
  outcome: Outcome | undefined;
  decided: string;
}> {
  const matter = await getMatter(db, matterId);
  const memoranda = (await listMemoranda(db, matterId)).map((one) => ({
    ...one,
    deciding: finalBody(one, one.proposals),
  }));
  const ended = (await listDecisions(db, matterId)).findLast((one) =>
    endedMatter(one, { state: matter.state, memoranda }),
  );
  return { matter, memorandum: memoranda.at(-1), outcome: ended?.outcome, decided: ended ? decisionName(ended) : '' };
}
