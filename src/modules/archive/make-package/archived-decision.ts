import type { WholeDecision } from '#modules/decisions/index.ts';
import type { ArchivedDecision } from '../package/archived-matter.ts';

/** A decision without the numbers of this database. */
export function archivedDecision(
  decision: WholeDecision,
  { index, documentKeys }: { index: number; documentKeys: ReadonlyMap<number, string> },
): ArchivedDecision {
  const { body, decidedOn, itemNumber, outcome, text, recordedAt, dispatched, reservations, votes } = decision;
  return {
    key: `decision-${index + 1}`,
    body,
    decidedOn,
    itemNumber,
    outcome,
    text,
    recordedAt: recordedAt.toISOString(),
    events: decision.events.map(({ documentId, ...event }) => ({
      ...event,
      document: documentId === null ? null : (documentKeys.get(documentId) ?? null),
    })),
    dispatched,
    reservations,
    votes,
  };
}
