import type { NodeKind } from '#foundations/thread/index.ts';

/** What is needed to say where an organisation is: how many of each kind, and which of them stand where. */
export type Standing = { kind: NodeKind; state: string }[];

/** Steps of the work in their order; each is done when the next has begun. */
export const steps = [
  'mandate',
  'units',
  'survey',
  'answers',
  'finding',
  'need',
  'plan',
  'propose',
  'matter',
  'outcome',
  'done',
] as const;
export type StepName = (typeof steps)[number];

/** The one next step of lilla spåret, from what exists. Pure; `units` is how many units have been entered. */
export function nextStep(standing: Standing, units: number): StepName {
  const has = (kind: NodeKind, state?: string) =>
    standing.some((node) => node.kind === kind && (state === undefined || node.state === state));
  if (has('plan', 'adopted') && !has('plan', 'draft') && !has('plan', 'proposed')) return 'done';
  if (has('memorandum')) return 'outcome';
  if (has('plan', 'proposed')) return 'matter';
  if (has('measure')) return 'propose';
  if (has('need')) return 'plan';
  if (has('finding')) return 'need';
  if (has('result')) return 'finding';
  if (has('survey', 'open')) return 'answers';
  if (units > 0) return 'survey';
  return has('mandate') ? 'units' : 'mandate';
}
