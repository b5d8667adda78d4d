import { sql } from 'kysely';
import type { ConversationGuide, TeamSize } from '#content/conversation-guides/index.ts';
import { today } from '#foundations/clocks/index.ts';
import { digestOf } from '#platform/auth/tokens.ts';
import type { Theme } from '#platform/tenancy/organisation.ts';
import type { Services } from '#platform/web/context.ts';
import { guideSchema, standpointsSchema, type JointAnswer } from '../joint-answer.ts';

/** What a team sends, and whether it stands with the team's name. */
export type SentAnswer = JointAnswer & { named: boolean };

/**
 * What whoever has a team's code is shown. `revision` is 0 where nothing has been sent; `answer` is only there when it stands with the team's
 * name, since whoever hands out the cards has the code too. `lastDay` is YYYY-MM-DD.
 */
export type TeamCard = {
  organisationName: string;
  theme: Theme;
  title: string;
  purpose: string;
  guide: ConversationGuide;
  lastDay: string;
  team: string;
  isOpen: boolean;
  revision: number;
  answer: SentAnswer | undefined;
};

/** `changed`: another answer has come since the form was made. */
export type Outcome = 'received' | 'withdrawn' | 'changed' | 'closed' | 'unknown';

type Intaking = Pick<Services, 'intake' | 'clock'>;

/** Every query here runs as `stadig_intake`, which may call a few functions and read no table. */
export async function findTeamCard({ intake, clock }: Intaking, code: string): Promise<TeamCard | undefined> {
  const { rows } = await sql<Row>`
    select organisation_name, theme, title, purpose, guide, last_day, state, team, revision, people, answers, needs, named
      from conversation_card(${code})`.execute(intake);
  const [row] = rows;
  if (!row) return undefined;
  const { guide, state, people, answers, needs, named, ...rest } = row;
  const sent = people !== null && {
    people,
    answers: standpointsSchema.parse(answers),
    needs: needs ?? '',
    named: named === true,
  };
  return {
    ...rest,
    guide: guideSchema.parse(guide),
    isOpen: state === 'open' && rest.lastDay >= today(clock()),
    answer: sent || undefined,
  };
}

type Row = Omit<TeamCard, 'guide' | 'isOpen' | 'answer'> & {
  guide: unknown;
  state: string;
  people: TeamSize | null;
  answers: unknown;
  needs: string | null;
  named: boolean | null;
};

/** Keeps the answer, or another in its place, when nothing has come since `basis`. The same form (`nonce`) again is received without a trace. */
export async function sendJointAnswer(
  { intake, clock }: Intaking,
  given: { code: string; basis: number; nonce: string; answer: SentAnswer },
): Promise<Outcome> {
  const { people, answers, needs, named } = given.answer;
  const { rows } = await sql<{ outcome: Outcome }>`
    select conversation_send(${given.code}, ${given.basis}, ${people}, ${JSON.stringify(answers)}::jsonb, ${needs}, ${named},
      ${digestOf(given.nonce)}, ${today(clock())}::date) as outcome`.execute(intake);
  return rows[0]?.outcome ?? 'unknown';
}

/** Removes the answer altogether, if it is the one that was seen. */
export async function withdrawJointAnswer(
  { intake, clock }: Intaking,
  given: { code: string; basis: number },
): Promise<Outcome> {
  const { rows } = await sql<{ outcome: Outcome }>`
    select conversation_withdraw(${given.code}, ${given.basis}, ${today(clock())}::date) as outcome`.execute(intake);
  return rows[0]?.outcome ?? 'unknown';
}
