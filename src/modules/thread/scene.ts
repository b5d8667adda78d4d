import type { Locale } from '#platform/i18n/locale.ts';
import { kindTexts } from '#foundations/thread/index.ts';
import type { Gap } from './gaps.rules.ts';
import type { GraphNode, Sides } from './graph.ts';
import { threadTexts } from './thread.texts.ts';

/** What the views of a thread need to know about the things in it. */
export type Scene = {
  locale: Locale;
  sides: Sides;
  gaps: ReadonlyMap<number, readonly Gap[]>;
  /** What rests on something that has changed since, where nobody is asked to mend it. */
  changed: ReadonlySet<number>;
  /** Where a thing's own thread is, where the thing itself is, and where a gap is mended; an example leads nowhere. */
  threadHref?: ((id: number) => string) | undefined;
  thingHref?: ((node: GraphNode) => string) | undefined;
  mendingHref?: ((gap: Gap) => string | undefined) | undefined;
  /** The thing that the page is about. */
  chosen?: number | undefined;
};

/** "Enkät, pågår": what a thing is and where it stands. */
export function kindWords(node: GraphNode, locale: Locale): string {
  const states: Record<string, Record<string, string>> = threadTexts[locale].states;
  const state = states[node.kind]?.[node.state];
  return state ? `${kindTexts[locale][node.kind]}, ${state}` : kindTexts[locale][node.kind];
}
