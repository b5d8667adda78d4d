import { sameBody } from '../proposal.rules.ts';

export const stepKinds = ['prepares', 'decides', 'decides-by-delegation'] as const;
export type StepKind = (typeof stepKinds)[number];

/** A step as it is stored. Days are YYYY-MM-DD. */
export type MatterStepRow = { id: number; body: string; kind: StepKind; plannedOn: string | null };

/** A step of the way as it is read: `id` is null for one that only the memorandum names. */
export type WayStep = Omit<MatterStepRow, 'id'> & { id: number | null };

/** Whom a memorandum goes to, and which bodies its proposals are for; `settling` is the last of them. */
export type AskedBodies = { addressee: string; settling: string };

export const mostSteps = 20;

/**
 * The way of a matter, one truth of two sources: who settles the matter is said by the memorandum, through whom and when by the stored steps. As
 * soon as there is a memorandum the step of its last body decides and the others prepare; a body that it asks and no step names is put in its place.
 */
export function wayOf(steps: readonly MatterStepRow[], asked: AskedBodies | undefined): WayStep[] {
  if (!asked) return [...steps];
  const has = (body: string) => steps.some((step) => sameBody(step.body, body));
  const added = (body: string): WayStep => ({ id: null, body, kind: 'prepares', plannedOn: null });
  const way: WayStep[] = [...steps];
  if (!has(asked.settling)) way.push(added(asked.settling));
  if (!sameBody(asked.addressee, asked.settling) && !has(asked.addressee)) way.splice(-1, 0, added(asked.addressee));
  return way.map((step) => ({ ...step, kind: kindOf(step, asked) }));
}

/** The body whose decision settles the matter by the way; undefined where no step decides. */
export function decidingBody(way: readonly WayStep[]): string | undefined {
  return way.findLast(({ kind }) => kind !== 'prepares')?.body;
}

function kindOf(step: WayStep, asked: AskedBodies): StepKind {
  if (!sameBody(step.body, asked.settling)) return 'prepares';
  return step.kind === 'decides-by-delegation' ? step.kind : 'decides';
}
