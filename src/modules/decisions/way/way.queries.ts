import type { Tx } from '#db/connection.ts';
import { notFound } from '#platform/errors.ts';
import { findSetting } from '#platform/tenancy/settings.ts';
import { today } from '#foundations/clocks/index.ts';
import { listCommittees, type Committee } from '#modules/organisation/index.ts';
import { getPlan } from '#modules/plans/index.ts';
import { findInvitation } from '../answer-invitation/invitation.queries.ts';
import { assemblyNames, executiveNames } from '../authority.rules.ts';
import { annulledBy, listDecisionEvents, type DecisionEventRow } from '../decision-events/decision-event.queries.ts';
import { listDecisions, type Decision } from '../decision.queries.ts';
import { listMemoranda, type Memorandum, type ProposingMemorandum } from '../memorandum.queries.ts';
import { finalBody } from '../proposal.rules.ts';
import { passedBodies, type WayFacts } from './way-dates.rules.ts';
import { wayOf, type AskedBodies, type MatterStepRow, type WayStep } from './way.rules.ts';

/** The stored steps of a matter in their order. */
export async function listMatterSteps(db: Tx, matterId: number): Promise<MatterStepRow[]> {
  return db
    .selectFrom('matterStep')
    .select(['id', 'body', 'kind', 'plannedOn'])
    .where('matterId', '=', matterId)
    .orderBy('sort')
    .orderBy('id')
    .execute();
}

export async function getMatterStep(db: Tx, matterId: number, id: number): Promise<MatterStepRow> {
  return (await listMatterSteps(db, matterId)).find((step) => step.id === id) ?? notFound();
}

/** Whether what is to be done after the decision waits until it has legal force. It does not unless somebody has chosen so. */
export async function waitsForLegalForce(db: Tx, matterId: number): Promise<boolean> {
  const matter = await db
    .selectFrom('matter')
    .select('waitsForLegalForce')
    .where('id', '=', matterId)
    .executeTakeFirst();
  return matter?.waitsForLegalForce ?? notFound();
}

/** The way of a matter with all that its days are tried against. */
export type LoadedWay = {
  /** Whether somebody has chosen a way. Without one the way is what the memorandum alone says, and nothing where there is none. */
  chosen: boolean;
  steps: WayStep[];
  asked: (AskedBodies & { memorandumId: number; state: Memorandum['state'] }) | undefined;
  facts: WayFacts;
  committees: Committee[];
  planType: 'strategy' | 'action-plan' | 'routine' | undefined;
  invited: boolean;
};

type Sources = {
  matter: { id: number; planId: number | null };
  now: Date;
  /** Of the matter, where they have been read. */
  memoranda?: readonly ProposingMemorandum[];
  decisions?: readonly Decision[];
  events?: readonly DecisionEventRow[];
};

export async function loadWay(db: Tx, { matter, now, ...read }: Sources): Promise<LoadedWay> {
  const stored = await listMatterSteps(db, matter.id);
  const memoranda = read.memoranda ?? (await listMemoranda(db, matter.id));
  const decisions = read.decisions ?? (await listDecisions(db, matter.id));
  const events = read.events ?? (decisions.length === 0 ? [] : await listDecisionEvents(db, matter.id));
  const latest = memoranda.at(-1);
  const asked = latest && {
    addressee: latest.addressee,
    settling: finalBody(latest, latest.proposals),
    memorandumId: latest.id,
    state: latest.state,
  };
  const committees = await listCommittees(db);
  const planId = latest?.planId ?? matter.planId;
  return {
    chosen: stored.length > 0,
    steps: wayOf(stored, asked),
    asked,
    facts: {
      today: today(now),
      leadDays: (await findSetting(db, 'meeting-lead-days')) ?? undefined,
      handedOver: latest?.state === 'handed-over',
      assemblies: assemblyNames(committees),
      executives: executiveNames(committees),
      decided: passedBodies(decisions, annulledBy(events)),
    },
    committees,
    planType: planId === null || planId === undefined ? undefined : (await getPlan(db, planId)).type,
    invited: (await findInvitation(db, matter.id)) !== undefined,
  };
}
