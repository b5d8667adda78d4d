import type { RawForm } from '#platform/form.ts';
import type { Direction } from '../arrange.rules.ts';

/** What a button for one step sends: the direction, and where the thing stood on the page that was pressed. */
export function writeStep(direction: Direction, { section, index }: { section?: string; index: number }): string {
  return [direction === 'up' ? 'upp' : 'ned', index, ...(section === undefined ? [] : [section])].join('\t');
}

export function readStep(sent: RawForm[string] | undefined): {
  direction: Direction;
  index: number;
  section: string | undefined;
} {
  const [direction, index, section] = typeof sent === 'string' ? sent.split('\t') : [];
  return { direction: direction === 'upp' ? 'up' : 'down', index: Number(index ?? -1), section };
}
