import { sql } from 'kysely';
import { z } from 'zod';
import type { Tx } from '#db/connection.ts';
import type { Decision } from './decision.queries.ts';
import { nextInMatter, type MatterStep } from './matter.rules.ts';
import type { MemorandumRow } from './memorandum.queries.ts';
import { finalBody } from './proposal.rules.ts';
import { bodyInTurn, passedBodies } from './way/way-dates.rules.ts';
import type { MatterStepRow } from './way/way.rules.ts';

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
  const { rows } = await sql<OpenRow>`
    select m.id, m.title, m.opened_on,
           exists (select from designation g where g.organisation_id = m.organisation_id and g.matter_id = m.id) as designated,
           (select coalesce(json_agg(json_build_object('id', w.id, 'state', w.state, 'handedOverOn', w.handed_over_on, 'addressee', w.addressee,
                     'proposals', (select coalesce(json_agg(json_build_object('body', p.body, 'text', '') order by p.sort, p.id), '[]')
                                     from proposal p where p.organisation_id = w.organisation_id and p.memorandum_id = w.id)) order by w.id), '[]')
              from memorandum w where w.organisation_id = m.organisation_id and w.matter_id = m.id) as memoranda,
           (select coalesce(json_agg(json_build_object('id', d.id, 'memorandumId', d.memorandum_id, 'body', d.body, 'decidedOn', d.decided_on,
                     'outcome', d.outcome, 'isAnnulled', exists (
                       select from decision_event e where e.organisation_id = d.organisation_id and e.decision_id = d.id
                          and e.type = 'appeal-ended' and e.outcome = 'annulled')) order by d.recorded_at, d.id), '[]')
              from decision d where d.organisation_id = m.organisation_id and d.matter_id = m.id) as decisions,
           (select coalesce(json_agg(json_build_object('id', s.id, 'body', s.body, 'kind', s.kind, 'plannedOn', s.planned_on) order by s.sort, s.id), '[]')
              from matter_step s where s.organisation_id = m.organisation_id and s.matter_id = m.id) as steps
      from matter m where m.state = 'open' order by m.opened_on, m.id`.execute(db);
  return rows.map(({ memoranda, decisions, steps, ...matter }) => {
    const written = memoranda.map((one) => ({ ...one, deciding: finalBody(one, one.proposals) }));
    const annulled = decisions.filter(({ isAnnulled }) => isAnnulled).map(({ id }) => id);
    const asked = written.at(-1);
    const days = [matter.openedOn, ...written.map((one) => one.handedOverOn), ...decisions.map((one) => one.decidedOn)];
    const since = days
      .filter((day) => day !== null)
      .sort()
      .at(-1);
    return {
      ...matter,
      next: nextInMatter({
        state: 'open',
        memoranda: written,
        decisions,
        annulled,
        nextBody: bodyInTurn(steps, asked && { addressee: asked.addressee, settling: asked.deciding }, {
          decided: passedBodies(decisions, annulled),
        }),
      }),
      since: since ?? matter.openedOn,
    };
  });
}

type OpenRow = Pick<OpenMatter, 'id' | 'title' | 'openedOn' | 'designated'> & {
  memoranda: (Pick<MemorandumRow, 'id' | 'state' | 'handedOverOn' | 'addressee'> & {
    proposals: { body: string; text: string }[];
  })[];
  decisions: (Pick<Decision, 'id' | 'memorandumId' | 'body' | 'decidedOn' | 'outcome'> & { isAnnulled: boolean })[];
  steps: MatterStepRow[];
};

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
    .select(['m.id', 'm.title', 'm.state', 'i.answerBy', 'i.decisionOn', 'i.meetings', 'i.networkTells'])
    .where('m.state', '<>', 'closed')
    .orderBy('m.id')
    .execute();
  return rows.map(({ id, title, state, answerBy, decisionOn, meetings, networkTells }) => ({
    id,
    title,
    // Where the network tells the host, the answer has gone with the matter.
    answerBy: state === 'open' && !networkTells ? answerBy : null,
    decisionOn: state === 'open' ? decisionOn : null,
    meetings: meetingsSchema.parse(meetings).flatMap(({ on }) => (on === null ? [] : [on])),
  }));
}

const meetingsSchema = z.array(z.object({ on: z.string().nullable() }));
