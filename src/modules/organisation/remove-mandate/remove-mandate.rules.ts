import type { ThreadSides } from '#foundations/thread/index.ts';

/** Evidence that something rests on stays. */
export function whyNotRemovable(thread: Pick<ThreadSides, 'ledTo'>): 'rested-on' | undefined {
  return thread.ledTo.length > 0 ? 'rested-on' : undefined;
}
