import type { Bilingual } from '../bilingual.ts';
import { ASKING, type Asking } from './asking.ts';
import type { Lacking } from './lacking-of.ts';
import { lackingIn } from './lacking.ts';

/**
 * Something that the work asks of people, and something that they need for it and may lack. A gap is there when some of `asking` is answered by
 * many and `lacking` by many, in the same group.
 */
export type Gap = {
  /** Kept with what somebody decides about it; never changes. */
  key: string;
  /** Any one is enough, the one that most have met is taken. */
  asking: readonly Asking[];
  lacking: Lacking;
  /** What it can mean, and what it can need: a start for whoever writes the finding. */
  means: Bilingual;
  needs: Bilingual;
  /** Why the two belong together. */
  sources: readonly string[];
};

/** A gap as it is written: names of what the work asks, and the question that shows what is lacking. */
export type WrittenGap = Omit<Gap, 'asking' | 'lacking'> & {
  asking: readonly (keyof typeof ASKING)[];
  lacking: string;
};

export function readGap({ asking, lacking, ...gap }: WrittenGap): Gap {
  return { ...gap, asking: asking.map((name) => ASKING[name]), lacking: lackingIn(lacking) };
}
