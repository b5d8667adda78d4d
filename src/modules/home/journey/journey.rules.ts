import type { NodeKind } from '#foundations/thread/index.ts';
import { hasAnswers, type Standing, type StepName } from '../next-step/next-step.rules.ts';

/** The steps of the work in their order, by the names that the wheel has for them. */
export const journeySteps = ['organisation', 'needs', 'situation', 'plan', 'decision'] as const;
export type JourneyStep = (typeof journeySteps)[number];

/** The step of the journey that a next step lies in; none when all is done. */
export const lyingIn: Record<StepName, JourneyStep | undefined> = {
  mandate: 'organisation',
  units: 'organisation',
  survey: 'needs',
  conversations: 'needs',
  finish: 'needs',
  reach: 'needs',
  send: 'needs',
  answers: 'needs',
  finding: 'situation',
  need: 'situation',
  rank: 'situation',
  plan: 'plan',
  'follow-up': 'plan',
  propose: 'plan',
  matter: 'decision',
  memorandum: 'decision',
  'hand-over': 'decision',
  outcome: 'decision',
  done: undefined,
};

export type Stage = 'done' | 'here' | 'left' | 'empty' | 'begun' | 'coming';

/** A step and how far it has come. */
export type Knot = { step: JourneyStep; stage: Stage };

export type Counts = { units: number; ranked: number };

/**
 * Where each step stands. `left` is one that has been passed by without being finished, since people rarely begin at the first, and `empty`
 * one that has been passed by with nothing in it; `begun` is one further on that has something in it, perhaps from an earlier round.
 */
export function journeyOf(thread: Pick<Standing, 'nodes'>, counts: Counts, next: StepName): Knot[] {
  const here = lyingIn[next];
  const at = here ? journeySteps.indexOf(here) : journeySteps.length;
  return journeySteps.map((step, index) => {
    if (index === at) return { step, stage: 'here' };
    const isDone = isFinished(step, thread, counts);
    const isBegun = thread.nodes.some(({ kind }) => kinds[step].includes(kind));
    if (index > at) return { step, stage: isBegun ? 'begun' : 'coming' };
    const hasUnits = step === 'organisation' && counts.units > 0;
    return { step, stage: isDone ? 'done' : isBegun || hasUnits ? 'left' : 'empty' };
  });
}

const kinds: Record<JourneyStep, readonly NodeKind[]> = {
  organisation: ['mandate'],
  needs: ['survey', 'result', 'conversation_round', 'received_share', 'brought_home'],
  situation: ['finding', 'need'],
  plan: ['plan', 'measure'],
  decision: ['matter', 'memorandum', 'decision'],
};

function isFinished(step: JourneyStep, { nodes }: Pick<Standing, 'nodes'>, counts: Counts): boolean {
  const has = (kind: NodeKind) => nodes.some((node) => node.kind === kind);
  const plan = (...states: string[]) => nodes.some((node) => node.kind === 'plan' && states.includes(node.state));
  switch (step) {
    case 'organisation':
      return has('mandate') && counts.units > 0;
    case 'needs':
      return hasAnswers({ nodes });
    case 'situation':
      return has('finding') && counts.ranked > 0;
    case 'plan':
      return plan('proposed', 'adopted');
    case 'decision':
      return plan('adopted');
  }
}
