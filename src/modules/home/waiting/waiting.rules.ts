import { today, type Day } from '#foundations/clocks/index.ts';
import type { NodeKind } from '#foundations/thread/index.ts';
import type { OpenRoundDates } from '#modules/conversations/index.ts';
import type { OpenMatter } from '#modules/decisions/index.ts';
import type { MeasureDates, PlanDates } from '#modules/plans/index.ts';
import type { OpenSurveyDates, TextsToRead } from '#modules/surveys/index.ts';
import type { Role } from '#platform/tenancy/roles.ts';
import { reachPath, type Asking } from '../next-step/next-step.rules.ts';
import { changedSince } from './changed-since.rules.ts';

export type WaitingKind =
  | 'designation'
  | 'memorandum'
  | 'hand-over'
  | 'rework'
  | 'outcome'
  | 'tasks'
  | 'own-task'
  | 'survey-late'
  | 'round-late'
  | 'read-texts'
  | 'give-time'
  | 'result'
  | 'finding'
  | 'needs'
  | 'no-code'
  | 'owner'
  | 'changed'
  | 'no-coordinator';

/**
 * Something that others cannot go on without. `title` is what people call the thing, `other` what it rests on, `count` how many there are
 * of the kind; `since` is a day, where one is known. `path` is under the organisation.
 */
export type Waiting = {
  kind: WaitingKind;
  title: string;
  other?: string;
  count?: number;
  path: string;
  since?: Day;
  /** Whoever reads holds the role that waits, and is not told that it does. */
  isOwn?: boolean;
};

/** What is looked at in one organisation. `asking` is the survey under way; `staffed` are the roles somebody has. */
export type Situation = {
  nodes: readonly { id: number; kind: NodeKind; title: string; state: string; path: string }[];
  links: readonly { fromId: number; toId: number; changed: boolean }[];
  surveys: readonly OpenSurveyDates[];
  rounds: readonly OpenRoundDates[];
  /** What this one member is to read. */
  toRead: readonly TextsToRead[];
  plans: readonly PlanDates[];
  measures: readonly MeasureDates[];
  matters: readonly OpenMatter[];
  /** Decided, and nobody has taken a task. */
  decided: readonly { id: number; title: string; decidedOn: string; proposed: number }[];
  /** Tasks given to this very member that have no day: those that have are among the days to keep. */
  ownTasks: readonly { id: number; matterId: number; title: string }[];
  needs: { needs: number; ranked: number };
  asking: Asking | undefined;
  staffed: ReadonlySet<Role>;
};

/** What waits for whoever has these roles, the oldest first; what has no day comes last. */
export function waitingFor(situation: Situation, reader: { roles: readonly Role[]; today: Day }): Waiting[] {
  return [
    ...forTheRegister(situation, reader.roles),
    ...forTheMatter(situation, reader.roles),
    ...forTasks(situation, reader.roles),
    ...fromSurveys(situation, reader),
    ...fromRounds(situation, reader),
    ...fromTexts(situation),
    ...fromUnderstanding(situation, reader.roles),
    ...fromPlans(situation, reader.roles),
    ...changedSince(situation, reader.roles),
    ...forAccess(situation, reader.roles),
  ].sort((a, b) => ((a.since ?? LAST) < (b.since ?? LAST) ? -1 : (a.since ?? LAST) > (b.since ?? LAST) ? 1 : 0));
}

/** The roles that others can wait for; whoever has none of them has no such list. */
export const awaitedRoles: readonly Role[] = [
  'coordinator',
  'working_group_member',
  'head_of_unit',
  'registrar',
  'administrator',
];

const LAST = '9999-12-31';

/** Numbers and outcomes are the registrar's; where there is none, the coordinator sees to them. */
function forTheRegister({ matters, staffed }: Situation, roles: readonly Role[]): Waiting[] {
  if (!roles.includes('registrar') && (staffed.has('registrar') || !roles.includes('coordinator'))) return [];
  return matters.flatMap(({ id, title, openedOn, designated, next, since }): Waiting[] => {
    const path = `/arenden/${id}`;
    const awaited = next.step === 'outcome' || next.step === 'next-body' || next.step === 'tabled';
    return [
      ...(designated
        ? []
        : [{ kind: 'designation' as const, title, path: `${path}/beteckningar/ny`, since: openedOn, ...ownOf(roles) }]),
      ...(awaited ? [{ kind: 'outcome' as const, title, other: next.body, path, since }] : []),
    ];
  });
}

const written = { write: 'memorandum', 'hand-over': 'hand-over', rework: 'rework' } as const;

function forTheMatter({ matters }: Situation, roles: readonly Role[]): Waiting[] {
  if (!roles.includes('coordinator')) return [];
  return matters.flatMap(({ id, title, next, since }): Waiting[] => {
    const { step } = next;
    return step === 'write' || step === 'hand-over' || step === 'rework'
      ? [{ kind: written[step], title, path: `/arenden/${id}`, since }]
      : [];
  });
}

/** What is decided and carried out by nobody is the coordinator's to give to somebody. */
function forTasks({ decided, ownTasks }: Situation, roles: readonly Role[]): Waiting[] {
  return [
    ...(roles.includes('coordinator')
      ? decided.map(({ id, title, decidedOn }): Waiting => ({
          kind: 'tasks',
          title,
          path: `/arenden/${id}/uppgifter`,
          since: decidedOn,
        }))
      : []),
    ...ownTasks.map(({ matterId, title }): Waiting => ({
      kind: 'own-task',
      title,
      path: `/arenden/${matterId}/uppgifter`,
    })),
  ];
}

function fromSurveys({ surveys, asking }: Situation, reader: { roles: readonly Role[]; today: Day }): Waiting[] {
  return surveys.flatMap(({ id, title, mode, openedAt, closesOn }): Waiting[] => {
    const path = `/enkater/${id}`;
    const late = closesOn !== null && closesOn < reader.today;
    if (late)
      return reader.roles.includes('coordinator') ? [{ kind: 'survey-late', title, path, since: closesOn }] : [];
    const since = today(openedAt);
    const without = asking?.id === id ? asking.without : 0;
    return [
      ...(asking && without > 0 && reader.roles.includes('coordinator')
        ? [{ kind: 'no-code' as const, title, count: without, path: reachPath(asking), since }]
        : []),
      // An open link may go to anybody, and of papers nothing says whose they are: nobody's staff is waited for.
      ...(mode === 'codes' && reader.roles.includes('head_of_unit')
        ? [{ kind: 'give-time' as const, title, path, since, ...ownOf(reader.roles) }]
        : []),
    ];
  });
}

/** Nobody reads what the teams have answered before the round is closed. */
function fromRounds({ rounds }: Situation, reader: { roles: readonly Role[]; today: Day }): Waiting[] {
  if (!reader.roles.includes('coordinator')) return [];
  return rounds
    .filter(({ lastDay, stopped }) => stopped || lastDay < reader.today)
    .map(({ id, title, lastDay }) => ({
      kind: 'round-late',
      title,
      path: `/samtal/${id}`,
      since: lastDay < reader.today ? lastDay : reader.today,
    }));
}

/** Whoever is appointed reads, whatever the role. */
function fromTexts({ toRead }: Situation): Waiting[] {
  return toRead.map(({ id, title, appointedAt }) => ({
    kind: 'read-texts',
    title,
    path: `/enkater/${id}/egna-ord`,
    since: today(appointedAt),
  }));
}

/** The coordinator is the one who waits for numbers and answers. */
function ownOf(roles: readonly Role[]): { isOwn?: true } {
  return roles.includes('coordinator') ? { isOwn: true } : {};
}

function fromUnderstanding({ nodes, links, needs }: Situation, roles: readonly Role[]): Waiting[] {
  if (!roles.includes('coordinator') && !roles.includes('working_group_member')) return [];
  const leanedOn = new Set(links.map(({ toId }) => toId));
  const bare = (kind: NodeKind) => nodes.filter((node) => node.kind === kind && !leanedOn.has(node.id));
  const [finding, ...others] = bare('finding');
  return [
    ...[...bare('result'), ...bare('received_share'), ...bare('brought_home'), ...bareRounds({ nodes, links })].map(
      ({ title, path }): Waiting => ({ kind: 'result', title, path }),
    ),
    ...(finding
      ? [{ kind: 'finding' as const, title: finding.title, count: others.length + 1, path: finding.path }]
      : []),
    ...(needs.ranked < needs.needs
      ? [{ kind: 'needs' as const, title: '', count: needs.needs - needs.ranked, path: '/lagesbild/behov/ordning' }]
      : []),
  ];
}

/** Closed rounds of conversations with something counted, when no finding rests on the round or on the answer of a team. */
function bareRounds({ nodes, links }: Pick<Situation, 'nodes' | 'links'>): Situation['nodes'][number][] {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const restingOn = (id: number) => links.filter(({ toId }) => toId === id).map(({ fromId }) => fromId);
  return nodes.filter(({ id, kind, state }) => {
    if (kind !== 'conversation_round' || state !== 'closed') return false;
    const answers = restingOn(id);
    const came = [...answers, ...answers.flatMap(restingOn)];
    return !came.some((one) => kinds.get(one) === 'finding');
  });
}

/** Only of drafts: in a plan that is put forward or adopted nothing can be written. */
function fromPlans({ plans, measures }: Situation, roles: readonly Role[]): Waiting[] {
  if (!roles.includes('coordinator')) return [];
  return plans.flatMap(({ id, state }): Waiting[] => {
    if (state !== 'draft') return [];
    const [first, ...others] = measures.filter((measure) => measure.planId === id && !measure.hasOwner);
    return first
      ? [{ kind: 'owner', title: first.title, count: others.length + 1, path: `/planer/${id}/atgarder/${first.id}` }]
      : [];
  });
}

function forAccess({ staffed }: Situation, roles: readonly Role[]): Waiting[] {
  if (!roles.includes('administrator') || staffed.has('coordinator')) return [];
  return [{ kind: 'no-coordinator', title: '', path: '/behorigheter/ny' }];
}
