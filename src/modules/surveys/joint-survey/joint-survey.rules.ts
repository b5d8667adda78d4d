import { fold } from '#disclosure/fold.ts';
import type { GroupPlan, PlanUnit } from '#disclosure/group-plan.ts';

/** What a participant has said; `left-out` when the host went on without it. */
export type JointAnswer = 'waiting' | 'yes' | 'no' | 'left-out';

/** Who is controller: each municipality of its own people's data with the host as processor, or all of them jointly. */
export const responsibilities = ['each', 'joint'] as const;
export type Responsibility = (typeof responsibilities)[number];

/** People of the profession at a participant: `Deltidsbrandmän`, 24. */
export type JointGroup = { id: number; name: string; people: number };

export type JointParticipant = {
  id: number;
  isHost: boolean;
  name: string;
  email: string | null;
  partnerOrganisationId: number | null;
  answer: JointAnswer;
  /** The role of who answered for it. */
  answeredAs: string;
  reason: string;
  answeredOn: string | null;
  revision: number;
  groups: readonly JointGroup[];
};

/** A survey for several municipalities, the host first. `answerBy` is the last day to say yes. */
export type JointSurvey = {
  surveyId: number;
  answerBy: string;
  responsibility: Responsibility;
  participants: readonly JointParticipant[];
};

/** With more, nobody can say who decides. The host is one of them. */
export const mostParticipants = 5;
export const leastParticipants = 2;

const mostGroups = 30;
const mostPeople = 20_000;

/** What is wrong with a line of groups, by its number from 1. */
export type GroupFault = { line: number; code: 'no-number' | 'out-of-range' | 'too-long' | 'twice' | 'none' | 'many' };

/** Groups as lines to write on: `Deltidsbrandmän: 24`. */
export function groupLines(groups: readonly JointGroup[]): string {
  return groups.map(({ name, people }) => `${name}: ${people}`).join('\n');
}

/** The groups that were written, or the first fault. The number stands last on the line, after a colon, a semicolon or a tab. */
export function readGroups(
  typed: string,
): { groups: readonly { name: string; people: number }[] } | { fault: GroupFault } {
  const groups: { name: string; people: number }[] = [];
  for (const [at, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue;
    const fault = (code: GroupFault['code']) => ({ fault: { line: at + 1, code } });
    const [, typedName = '', number = ''] = /^\s*(.*\S)\s*[:;\t]\s*([\d \u00a0]{1,9}?)\s*$/u.exec(line) ?? [];
    const name = typedName.replace(/\s+/gu, ' ');
    const people = Number(number.replace(/[\s\u00a0]/gu, ''));
    if (name === '' || number.trim() === '') return fault('no-number');
    if (people === 0 || people > mostPeople) return fault('out-of-range');
    if (name.length > 120) return fault('too-long');
    if (groups.some((group) => group.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv')))
      return fault('twice');
    if (groups.length === mostGroups) return fault('many');
    groups.push({ name, people });
  }
  return groups.length === 0 ? { fault: { line: 1, code: 'none' } } : { groups };
}

/**
 * What the group plan is made of: each group of those that take part is a unit, each municipality stands where an administration does. So k, folding and
 * what can be reckoned from all together minus one are those of every survey.
 */
export function jointUnits(participants: readonly JointParticipant[]): PlanUnit[] {
  return taking(participants).flatMap((participant) =>
    participant.groups.map((group) => ({
      id: String(group.id),
      name: nameIn(group.name, participant.name),
      administrationId: String(participant.id),
      staff: group.people,
    })),
  );
}

/**
 * With whom a municipality is shown when everyone answers, by the plan alone: undefined when it has a share of its own, otherwise the ids of the others; `all`
 * when only the whole is shown.
 */
export function alwaysWith(plan: GroupPlan, participantId: number): readonly string[] | 'all' | undefined {
  const own = String(participantId);
  if (plan.groups.every((group) => group.administrationId !== own)) return undefined;
  const everyone = new Map(plan.groups.map((group) => [group.id, group.planned]));
  const shown = fold(plan, everyone).find(
    ({ level, parts }) => level === 'administration' && parts.some(({ administrationId }) => administrationId === own),
  );
  if (!shown || (shown.parts.length === plan.administrations.length && shown.parts.length > 1)) return 'all';
  const others = shown.parts.map(({ administrationId }) => administrationId).filter((id) => id !== own);
  return others.length > 0 ? others : undefined;
}

/** Whether a municipality may say something of a draft now: any of them until the last day, and one that takes part until the survey opens. */
export function mayAnswer(participant: JointParticipant, of: { answerBy: string; today: string }): boolean {
  return participant.isHost || participant.answer === 'yes' || of.today <= of.answerBy;
}

/** Those that take part, in their order. */
export function taking(participants: readonly JointParticipant[]): JointParticipant[] {
  return participants.filter(({ answer }) => answer === 'yes');
}

/** The names of these participants, by their ids as the plan has them. */
export function namesOf({ participants }: Pick<JointSurvey, 'participants'>, ids: readonly string[]): string {
  return participants.flatMap(({ id, name }) => (ids.includes(String(id)) ? [name] : [])).join(', ');
}

/** Respondents read whose answers theirs are shown with: it has to say where. */
function nameIn(group: string, participant: string): string {
  return group.toLocaleLowerCase('sv').includes(participant.toLocaleLowerCase('sv'))
    ? group
    : `${group} i ${participant}`;
}
