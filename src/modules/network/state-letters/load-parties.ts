import type { Tx } from '#db/connection.ts';
import {
  listAgreementLines,
  listAgreements,
  listInvoicesOf,
  type Agreement,
  type AgreementLine,
} from '#modules/fees/index.ts';
import type { NetworkState } from '../snapshot.ts';
import { listPeopleOf, type ActParty, type PartyPerson } from '../take-act/standing.queries.ts';
import { listOwnHandIns, type OwnHandIn } from './hand-ins-of-party.ts';
import type { Shared } from './shared-of-network.ts';

/** What each of some parties has of its own, by the party; read in as many queries for many as for one. */
export type Owned = {
  agreements: ReadonlyMap<number, Agreement>;
  lines: Groups<AgreementLine>;
  invoices: Groups<NetworkState['invoices'][number]>;
  people: Groups<PartyPerson>;
  refusals: ReadonlyMap<number, string>;
  needs: Groups<string>;
  evaluations: Groups<{ meetingId: number; useful: string; change: string }>;
  handIns: Groups<OwnHandIn & { assignmentId: number }>;
  experiences: ReadonlyMap<number, NonNullable<NetworkState['experience']>>;
};
type Groups<T> = ReadonlyMap<number, T[]>;

export async function loadOwned(db: Tx, parties: readonly ActParty[], shared: Shared): Promise<Owned> {
  const ids = parties.map(({ id }) => id);
  const agreementIds = parties.flatMap(({ agreementId }) => (agreementId === null ? [] : [agreementId]));
  const agreements = await listAgreements(db, agreementIds);
  return {
    agreements: new Map(agreements.map((agreement) => [agreement.id, agreement])),
    lines: Map.groupBy(await listAgreementLines(db, agreementIds), ({ agreementId }) => agreementId),
    invoices: grouped(
      (await listInvoicesOf(db, agreementIds)).map(({ agreementId, ...invoice }) => [agreementId, invoice]),
    ),
    people: grouped((await listPeopleOf(db, ids)).map(({ partyId, ...person }) => [partyId, person])),
    refusals: await listRefusals(db, ids),
    needs: await listNeeds(db, ids),
    evaluations: await listEvaluations(db, ids),
    handIns: grouped(await listOwnHandIns(db, ids, shared)),
    experiences: await listExperiences(db, ids),
  };
}

/** Why the latest act was not taken, of each; empty when it was. */
async function listRefusals(db: Tx, partyIds: readonly number[]): Promise<Owned['refusals']> {
  const rows = await db
    .selectFrom('networkAct')
    .distinctOn('partyId')
    .select(['partyId', 'why'])
    .where('partyId', 'in', partyIds)
    .orderBy('partyId')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map(({ partyId, why }) => [partyId, why]));
}

async function listNeeds(db: Tx, partyIds: readonly number[]): Promise<Owned['needs']> {
  const rows = await db
    .selectFrom('sharedNeed')
    .select(['partyId', 'need'])
    .where('partyId', 'in', partyIds)
    .orderBy('need')
    .execute();
  return grouped(rows.map(({ partyId, need }) => [partyId, need]));
}

async function listEvaluations(db: Tx, partyIds: readonly number[]): Promise<Owned['evaluations']> {
  const rows = await db
    .selectFrom('meetingEvaluation')
    .select(['partyId', 'meetingId', 'useful', 'change'])
    .where('partyId', 'in', partyIds)
    .execute();
  return grouped(rows.map(({ partyId, ...evaluation }) => [partyId, evaluation]));
}

async function listExperiences(db: Tx, partyIds: readonly number[]): Promise<Owned['experiences']> {
  const rows = await db
    .selectFrom('experience')
    .select(['partyId', 'title', 'background', 'how', 'successFactors', 'challenges', 'state', 'remark'])
    .where('partyId', 'in', partyIds)
    .execute();
  return new Map(rows.map(({ partyId, ...experience }) => [partyId, experience]));
}

function grouped<T>(pairs: readonly (readonly [number, T])[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
