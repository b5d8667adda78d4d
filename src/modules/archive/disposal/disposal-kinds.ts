import type { DisposalKind } from '#db/disposal-kind.ts';
import type { Disposable } from '#platform/disposal.ts';
import { payloadDisposal } from '#platform/audit/payload-disposal.ts';
import { lettersDisposal } from '#platform/letters-disposal.ts';
import { teamsDisposal } from '#modules/conversations/index.ts';
import { draftsDisposal, mailDisposal } from '#modules/decisions/index.ts';
import { holdersDisposal } from '#modules/organisation/index.ts';

/** A kind of data that may go, how it goes, and what we propose. Months count from the day that its text names; fewer than `least` are refused. */
export type KindOfData = { kind: DisposalKind; disposable: Disposable; proposedMonths: number; leastMonths: number };

/** In the order in which they are shown. What is not here is kept. */
export const kindsOfData: readonly KindOfData[] = [
  { kind: 'quarantined-mail', disposable: mailDisposal, proposedMonths: 3, leastMonths: 1 },
  { kind: 'memorandum-drafts', disposable: draftsDisposal, proposedMonths: 12, leastMonths: 1 },
  { kind: 'conversation-teams', disposable: teamsDisposal, proposedMonths: 6, leastMonths: 1 },
  { kind: 'post-holders', disposable: holdersDisposal, proposedMonths: 24, leastMonths: 6 },
  { kind: 'letters', disposable: lettersDisposal, proposedMonths: 24, leastMonths: 12 },
  { kind: 'audit-payload', disposable: payloadDisposal, proposedMonths: 120, leastMonths: 24 },
];

export function findKind(kind: string): KindOfData | undefined {
  return kindsOfData.find((one) => one.kind === kind);
}
