import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { stateFormat, type NetworkState } from '../snapshot.ts';
import { findParty, type ActParty } from '../take-act/standing.queries.ts';
import { loadOwned, type Owned } from './load-parties.ts';
import { loadShared, type Shared } from './shared-of-network.ts';

/**
 * What the host shows this party now, and nothing of the others but what they share. Whoever has not said yes sees the invitation; the links to meet by,
 * the material and the work between meetings are for those who are in.
 */
export async function stateOfParty(db: Tx, of: { host: string; partyId: number }): Promise<NetworkState> {
  const party = (await findParty(db, of.partyId)) ?? notFound();
  const shared = await loadShared(db, party.networkId);
  return stateFrom({ host: of.host, party, shared, owned: await loadOwned(db, [party], shared) });
}

type Of = { host: string; party: ActParty; shared: Shared; owned: Owned };

/** The same from what is loaded already, where many parties are told at once. */
export function stateFrom(of: Of): NetworkState {
  const { party, shared, owned } = of;
  const { network } = shared;
  const isIn = party.state === 'registered';
  return {
    format: stateFormat,
    version: party.toldVersion,
    partyId: party.id,
    host: {
      name: of.host,
      contactName: network.contactName,
      contactEmail: network.contactEmail,
      contactPhone: network.contactPhone,
    },
    network: {
      title: network.title,
      purpose: network.purpose,
      targetGroup: network.targetGroup,
      terms: network.terms,
      documentationPromise: network.documentationPromise,
      decisionRequired: network.decisionRequired,
      ...termsFor(of),
      answerBy: network.answerBy,
      seats: network.seats,
      state: network.state,
    },
    party: {
      name: party.name,
      state: party.state,
      isConditional: party.isConditional,
      decided: party.decided,
      decidedWords: party.decidedWords,
      organisationNumber: party.organisationNumber,
      revision: party.revision,
      remindedAt: party.remindedAt?.toISOString() ?? null,
      sharesNeeds: party.sharesNeeds,
      inOverview: party.inOverview,
      needs: owned.needs.get(party.id) ?? [],
      refused: owned.refusals.get(party.id) ?? '',
    },
    lines: linesOf(of),
    people: owned.people.get(party.id) ?? [],
    meetings: meetingsOf(of, isIn),
    assignments: isIn ? assignmentsOf(of) : [],
    experience: owned.experiences.get(party.id) ?? null,
    invoices: party.agreementId === null ? [] : (owned.invoices.get(party.agreementId) ?? []),
  };
}

function agreementOf({ party, owned }: Of) {
  return party.agreementId === null ? undefined : (owned.agreements.get(party.agreementId) ?? notFound());
}

/** Those that were agreed, for whoever has agreed; otherwise those that are offered. */
function termsFor(of: Of) {
  const terms = agreementOf(of) ?? of.shared.network;
  const { feeOre, vat, vatPercent, vatReason, paymentDays, cancelFreeUntil, cancelPercent, whenRejected } = terms;
  return { feeOre, vat, vatPercent, vatReason, paymentDays, cancelFreeUntil, cancelPercent, whenRejected };
}

function linesOf(of: Of): NetworkState['lines'] {
  const agreement = agreementOf(of);
  if (!agreement) return [];
  const lines = of.owned.lines.get(agreement.id) ?? [];
  return lines.map(({ lineKey, administration, buyerReference, quantity, chargePercent, part, isEnded }) => ({
    lineKey,
    administration,
    buyerReference,
    quantity,
    unitPriceOre: agreement.feeOre,
    chargePercent,
    part,
    isEnded,
  }));
}

function meetingsOf({ party, shared, owned }: Of, isIn: boolean): NetworkState['meetings'] {
  const evaluations = owned.evaluations.get(party.id) ?? [];
  return shared.meetings.map((meeting) => {
    const evaluation = evaluations.find(({ meetingId }) => meetingId === meeting.id);
    return {
      ...meeting,
      link: isIn ? meeting.link : '',
      materials: isIn ? meeting.materials : [],
      evaluation: evaluation ? { useful: evaluation.useful, change: evaluation.change } : null,
    };
  });
}

function assignmentsOf({ party, shared, owned }: Of): NetworkState['assignments'] {
  const own = new Map(
    owned.handIns.get(party.id)?.map(({ assignmentId, ...handIn }) => [assignmentId, handIn] as const),
  );
  return shared.assignments.map(({ shared: handIns, ...assignment }) => ({
    ...assignment,
    handIn: own.get(assignment.id) ?? null,
    others: handIns
      .filter(({ partyId }) => partyId !== party.id)
      .map(({ handInId, author, text, comments }) => ({ handInId, author, text, comments })),
  }));
}
