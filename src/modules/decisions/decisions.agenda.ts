import { sql } from 'kysely';
import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import { listAnnulled } from './decision-events/decision-event.queries.ts';
import { nextInMatter, type MatterStep } from './matter.rules.ts';
import { finalBody } from './proposal.rules.ts';
import { bodyInTurn, passedBodies } from './way/way-dates.rules.ts';

/** A matter that is open, with the one next thing in it. Days are YYYY-MM-DD; `since` is when it came to that. */
export type OpenMatter = {
  id: number;
  title: string;
  openedOn: string;
  /** Whether the registrar has given it a number. */
  designated: boolean;
  next: MatterStep;
  since: string;
};

/** Open matters, the oldest first. */
export async function listOpenMatters(db: Tx): Promise<OpenMatter[]> {
  const matters = await db
    .selectFrom('matter')
    .select(['id', 'title', 'openedOn', 'state'])
    .select((e) =>
      e
        .exists(e.selectFrom('designation as d').whereRef('d.matterId', '=', 'matter.id').select('d.id'))
        .$castTo<boolean>()
        .as('designated'),
    )
    .where('state', '=', 'open')
    .orderBy('openedOn')
    .orderBy('id')
    .execute();
  if (matters.length === 0) return [];
  const ids = matters.map(({ id }) => id);
  const memoranda = await listWritten(db, ids);
  const decisions = await db
    .selectFrom('decision')
    .select(['id', 'matterId', 'memorandumId', 'body', 'decidedOn', 'outcome'])
    .where('matterId', 'in', ids)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
  const steps = await db
    .selectFrom('matterStep')
    .select(['id', 'matterId', 'body', 'kind', 'plannedOn'])
    .where('matterId', 'in', ids)
    .orderBy('sort')
    .orderBy('id')
    .execute();
  const annulled = await listAnnulled(db, ids);
  return matters.map(({ state, ...matter }) => {
    const written = memoranda.filter(({ matterId }) => matterId === matter.id);
    const decided = decisions.filter(({ matterId }) => matterId === matter.id);
    const chosen = steps.filter(({ matterId }) => matterId === matter.id);
    const asked = written.at(-1);
    const days = [matter.openedOn, ...written.map((one) => one.handedOverOn), ...decided.map((one) => one.decidedOn)];
    const since = days
      .filter((day) => day !== null)
      .sort()
      .at(-1);
    return {
      ...matter,
      next: nextInMatter({
        state,
        memoranda: written,
        decisions: decided,
        annulled,
        nextBody: bodyInTurn(chosen, asked && { addressee: asked.addressee, settling: asked.deciding }, {
          decided: passedBodies(decided, annulled),
        }),
      }),
      since: since ?? matter.openedOn,
    };
  });
}

/** What a body decided lately, for the clocks that begin then. */
export type RecentDecision = { id: number; title: string; body: string; decidedOn: string };

/** Decisions of this day (YYYY-MM-DD) and later, with the title of their matter. */
export async function listDecisionsSince(db: Tx, day: string): Promise<RecentDecision[]> {
  return db
    .selectFrom('decision as d')
    .innerJoin('matter as m', 'm.id', 'd.matterId')
    .select(['d.id', 'm.title', 'd.body', 'd.decidedOn'])
    .where('d.decidedOn', '>=', day)
    .orderBy('d.decidedOn')
    .orderBy('d.id')
    .execute();
}

/**
 * The days that an invitation brings, YYYY-MM-DD; null where nobody has said, and when the matter is no longer open. `id` is the matter's;
 * `meetings` are the days of those that have one.
 */
export type InvitationDates = {
  id: number;
  title: string;
  answerBy: string | null;
  decisionOn: string | null;
  meetings: string[];
};

/** Of matters that are open or decided; what is closed has no days to keep. */
export async function listInvitationDates(db: Tx): Promise<InvitationDates[]> {
  const rows = await db
    .selectFrom('matterInvitation as i')
    .innerJoin('matter as m', 'm.id', 'i.matterId')
    .select(['m.id', 'm.title', 'm.state', 'i.answerBy', 'i.decisionOn', 'i.meetings'])
    .where('m.state', '<>', 'closed')
    .orderBy('m.id')
    .execute();
  return rows.map(({ id, title, state, answerBy, decisionOn, meetings }) => ({
    id,
    title,
    answerBy: state === 'open' ? answerBy : null,
    decisionOn: state === 'open' ? decisionOn : null,
    meetings: meetingsSchema.parse(meetings).flatMap(({ on }) => (on === null ? [] : [on])),
  }));
}

const meetingsSchema = z.array(z.object({ on: z.string().nullable() }));

async function listWritten(db: Tx, matterIds: readonly number[]) {
  const memoranda = await db
    .selectFrom('memorandum')
    .select(['id', 'matterId', 'state', 'handedOverOn', 'addressee'])
    .where('matterId', 'in', matterIds)
    .orderBy('id')
    .execute();
  if (memoranda.length === 0) return [];
  const proposals = await db
    .selectFrom('proposal')
    .select(['memorandumId', 'body', sql<string>`''`.as('text')])
    .where(
      'memorandumId',
      'in',
      memoranda.map(({ id }) => id),
    )
    .orderBy('sort')
    .orderBy('id')
    .execute();
  return memoranda.map((memorandum) => ({
    ...memorandum,
    deciding: finalBody(
      memorandum,
      proposals.filter(({ memorandumId }) => memorandumId === memorandum.id),
    ),
  }));
}
