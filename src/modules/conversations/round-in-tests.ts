import { randomBytes } from 'node:crypto';
import type { Standpoint } from '#content/conversation-guides/index.ts';
import { CONVERSATION_GUIDES } from '#content/conversation-guides/index.ts';
import type { Tx } from '#db/connection.ts';
import type { Command } from '#platform/command.ts';
import type { Services } from '#platform/web/context.ts';
import { addTeams } from './choose-teams/choose-teams.command.ts';
import { addRound } from './edit-round/edit-round.command.ts';
import { openRound } from './open-round/open-round.page.tsx';
import { listTeams, type Team } from './round.queries.ts';
import { sendJointAnswer } from './together/card.queries.ts';

const guide = CONVERSATION_GUIDES[0];
if (!guide) throw new Error('there are no guides');

/** What of the tests' world is used: it may not be named here. */
type Person = {
  run: <I, O>(command: Command<I, O>, input: I) => Promise<O>;
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
};
type World = { services: Services };

/** Keys of the statements that a round in the tests asks. */
export const askedKeys = guide.questions.map(({ key }) => key);

/** A round of the first guide with teams of these names, open unless said. The last day is a month away. */
export async function makeRound(
  coordinator: Person,
  names: readonly string[],
  { open = true, title = 'Samtal hösten 2026' } = {},
): Promise<{ id: number; teams: Team[] }> {
  const id = await coordinator.run(addRound, {
    title,
    purpose: 'Svaren ska bli en bättre rutin.',
    guideKey: 'school',
    lastDay: '2026-12-18',
    mandateId: null,
  });
  if (names.length > 0) await coordinator.run(addTeams, { id, units: [], names });
  if (open) await coordinator.run(openRound, { id });
  return { id, teams: await coordinator.read((db) => listTeams(db, id)) };
}

/** Hands in an answer with the same standpoint on every statement. */
export async function answerAs(
  world: World,
  team: Team | undefined,
  given: { standpoint?: Standpoint; needs?: string; named?: boolean; basis?: number } = {},
) {
  const { standpoint = 'fits', needs = '', named = true, basis = 0 } = given;
  return sendJointAnswer(world.services, {
    code: team?.code ?? '',
    basis,
    nonce: randomBytes(12).toString('hex'),
    answer: { people: '3-5', answers: Object.fromEntries(askedKeys.map((key) => [key, standpoint])), needs, named },
  });
}

/** A team's form as it is posted. */
export function filledForm(fields: Record<string, string> = {}): Record<string, string> {
  return {
    ...Object.fromEntries(askedKeys.map((key) => [key, 'fits'])),
    antal: '3-5',
    behov: 'En rutin på en sida.',
    namn: 'yes',
    utgangspunkt: '0',
    'en-gang': 'formular-ett-i-testerna',
    ...fields,
  };
}
