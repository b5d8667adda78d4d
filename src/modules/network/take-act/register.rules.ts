import { parseOrganisationNumber, percentWhenWithdrawn } from '#modules/fees/index.ts';
import { mostLines, mostPlaces, type NetworkAct } from '../acts.ts';
import type { Refusal } from './refusals.ts';

export type Registration = Extract<NetworkAct, { type: 'register' }>;
type WantedLine = Registration['lines'][number];
export type HeldLine = { lineKey: string; administration: string; quantity: number; isEnded: boolean };

export type RegisterStanding = {
  network: { state: 'draft' | 'open' | 'closed'; answerBy: string | null; seats: number | null };
  party: { state: 'listed' | 'invited' | 'registered' | 'waiting' | 'declined' | 'left'; revision: number };
  /** The party's own lines, ended ones too. */
  held: readonly HeldLine[];
  /** Keys of the wanted lines that somebody else's line has. */
  foreignKeys: readonly string[];
  /** Places that the other registered parties have. */
  takenByOthers: number;
  /** What a place costs this party: as agreed, or else as the network says now. */
  feeOre: number;
  /** When it was said, in Sweden. */
  day: string;
  byHost: boolean;
};

/** Why a registration is not taken as it stands; nothing when it is. The last day counts whole, in Sweden. */
export function whyNotRegistered(act: Registration, standing: RegisterStanding): Refusal | undefined {
  const { network, party } = standing;
  if (network.state !== 'open' && !standing.byHost) return 'not-open';
  if (act.feeOre !== undefined && act.feeOre !== standing.feeOre) return 'other-fee';
  if (party.revision !== act.revision) return 'meanwhile';
  return whyNotLines(act.lines, standing) ?? whyNotPeople(act) ?? whyNotNow(act, standing);
}

function whyNotLines(lines: readonly WantedLine[], { held, foreignKeys }: RegisterStanding): Refusal | undefined {
  if (lines.length > mostLines || sumOf(lines) > mostPlaces) return 'too-many-places';
  if (new Set(lines.map(({ lineKey }) => lineKey)).size < lines.length) return 'line-twice';
  const changed = lines.some((line) => {
    const known = held.find(({ lineKey }) => lineKey === line.lineKey);
    return known && (known.isEnded || known.quantity !== line.quantity || known.administration !== line.administration);
  });
  return changed || lines.some(({ lineKey }) => foreignKeys.includes(lineKey)) ? 'line-changed' : undefined;
}

/** The same person twice: one e-mail address in two places, or one name twice in an administration. */
function whyNotPeople({ lines, people, organisationNumber }: Registration): Refusal | undefined {
  if (people.some((person) => !lines.some(({ lineKey }) => lineKey === person.lineKey))) return 'unknown-line';
  const emails = people.map(({ email }) => email.toLowerCase()).filter(Boolean);
  if (new Set(emails).size < emails.length) return 'email-twice';
  const names = people.map(({ lineKey, name }) => `${lineKey} ${name.trim().toLocaleLowerCase('sv')}`);
  if (new Set(names).size < names.length) return 'person-twice';
  if (lines.some((line) => people.filter(({ lineKey }) => lineKey === line.lineKey).length > line.quantity))
    return 'too-many-people';
  return organisationNumber !== '' && parseOrganisationNumber(organisationNumber) === undefined
    ? 'organisation-number'
    : undefined;
}

function whyNotNow(act: Registration, standing: RegisterStanding): Refusal | undefined {
  const { network, party, day } = standing;
  const isIn = party.state === 'registered' || party.state === 'waiting';
  const more = sumOf(act.lines) - sumOf(activeOf(standing.held));
  if (!standing.byHost && network.answerBy !== null && day > network.answerBy) {
    if (!isIn) return 'late';
    if (more > 0) return 'late-more';
  }
  const isFull = network.seats !== null && sumOf(act.lines) > network.seats - standing.takenByOthers;
  return party.state === 'registered' && more > 0 && isFull ? 'no-seats' : undefined;
}

/**
 * Whether a registration gets its places at once. Who waits is not passed by who comes later, whoever enters it: for
 * that the host has an act of its own, which says whom it passes.
 */
export function getsPlaces(act: Registration, standing: RegisterStanding & { othersWait: boolean }): boolean {
  if (standing.party.state === 'registered' || standing.network.seats === null) return true;
  const fits = sumOf(act.lines) <= standing.network.seats - standing.takenByOthers;
  return fits && !standing.othersWait;
}

type LineEnd = { lineKey: string; chargePercent: number; why: 'withdrawn' | 'replaced' };
export type LineChanges = {
  add: WantedLine[];
  end: LineEnd[];
  /** Places that were given back when a line became smaller, and that are charged all the same. */
  givenBack: { administration: string; buyerReference: string; quantity: number; chargePercent: number }[];
};

/**
 * What becomes of the lines. A line is never changed in number: one that is smaller or larger comes with a key of its own, in the place of the one of the
 * same administration that is gone.
 */
export function lineChanges(
  wanted: readonly WantedLine[],
  held: readonly HeldLine[],
  terms: { cancelFreeUntil: string | null; cancelPercent: number; day: string },
): LineChanges {
  const percent = percentWhenWithdrawn(terms, terms.day);
  const active = activeOf(held);
  const add = wanted.filter(({ lineKey }) => !active.some((line) => line.lineKey === lineKey));
  const gone = active.filter(({ lineKey }) => !wanted.some((line) => line.lineKey === lineKey));
  const changes: LineChanges = { add, end: [], givenBack: [] };
  const unpaired = [...add];
  for (const { lineKey, administration, quantity } of gone) {
    const at = unpaired.findIndex((line) => isSame(line.administration, administration));
    const [instead] = at < 0 ? [] : unpaired.splice(at, 1);
    changes.end.push(
      instead ? { lineKey, chargePercent: 0, why: 'replaced' } : { lineKey, chargePercent: percent, why: 'withdrawn' },
    );
    const fewer = instead ? quantity - instead.quantity : 0;
    if (instead && fewer > 0 && percent > 0) {
      const { buyerReference } = instead;
      changes.givenBack.push({ administration, buyerReference, quantity: fewer, chargePercent: percent });
    }
  }
  return changes;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');
}

function activeOf<L extends { isEnded: boolean }>(lines: readonly L[]): L[] {
  return lines.filter(({ isEnded }) => !isEnded);
}

function sumOf(lines: readonly { quantity: number }[]): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
