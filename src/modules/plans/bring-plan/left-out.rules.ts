import { isEmptied } from './compose-plan.rules.ts';
import type { Dropped } from './clean-lines.ts';
import { measureColumns } from './read-measure.rules.ts';
import type { PlacedPlan, PlacedSection } from './place-plan.rules.ts';
import type { ReadPart } from './read-plan.rules.ts';

/** Why something of a text does not stand in the plan. */
export const leftOutKinds = [
  'chosen',
  'decision',
  'title',
  'name',
  'heading',
  'columns',
  'repeated',
  'contents',
  'page',
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

/** Words of the text that come along neither as text nor in a measure. `of` is the measure that a name was said of. */
export type LeftOut = { kind: LeftOutKind; text: string; of?: string | undefined };

/** All that does not come along, in the order of the kinds. Together with what is composed it holds every word of the text. */
export function leftOut(placed: PlacedPlan, title: string): LeftOut[] {
  const all = [
    ...(placed.title === '' || placed.title === title ? [] : [{ kind: 'title' as const, text: placed.title }]),
    ...placed.sections.flatMap(ofSection),
    ...placed.dropped.map(({ kind, text }: Dropped): LeftOut => ({ kind, text })),
  ];
  return leftOutKinds.flatMap((kind) => all.filter((one) => one.kind === kind));
}

/**
 * What of it is kept with the plan. Somebody's name is not, nor what somebody chose to leave out, which may be just what must not be kept: of that
 * only the heading. The same line is kept once.
 */
export function leftOutToKeep(all: readonly LeftOut[], placed: PlacedPlan): LeftOut[] {
  const kept = all.flatMap((one): LeftOut[] => {
    if (one.kind === 'chosen') return [];
    return [{ ...one, text: one.kind === 'name' ? '' : one.text.slice(0, 300) }];
  });
  const chosen = placed.sections.filter(isChosen).map(({ heading }): LeftOut => ({ kind: 'chosen', text: heading }));
  const lines = all.filter(({ kind }) => kind === 'chosen').length - chosen.length;
  const more: LeftOut[] = lines > 0 ? [{ kind: 'chosen', text: '' }] : [];
  const once = new Map([...chosen, ...more, ...kept].map((one) => [JSON.stringify(one), one]));
  return [...once.values()].slice(0, 200);
}

function ofSection(section: PlacedSection): LeftOut[] {
  if (section.place === 'leave') {
    const text = [section.heading, ...section.parts.map(textOfPart)].filter(Boolean).join('\n');
    return [{ kind: isChosen(section) ? 'chosen' : 'decision', text }];
  }
  const { heading, candidates, prevents } = section;
  const whole = candidates.some(({ key, as }) => key === String(section.at) && as !== 'text');
  const alone = isEmptied(section) && !whole && prevents === undefined && heading !== '';
  return [
    ...(alone ? [{ kind: 'heading' as const, text: heading }] : []),
    ...candidates.flatMap(({ as, text, measure }): LeftOut[] => {
      if (as === 'leave') return [{ kind: 'chosen', text: whole ? `${heading}\n${text}` : text }];
      return as === 'measure' && measure.name !== '' ? [{ kind: 'name', text: measure.name, of: measure.title }] : [];
    }),
    ...section.parts.flatMap((part, at) => columnsOf(section, part, at)),
  ];
}

/** Column headings that say nothing of a measure, when every row has become one. */
function columnsOf({ at: number, candidates }: PlacedSection, part: ReadPart, at: number): LeftOut[] {
  const known = part.type === 'table' ? measureColumns(part.header) : undefined;
  if (part.type !== 'table' || !known) return [];
  const taken = candidates.filter(({ key, as }) => key.startsWith(`${number}.${at}.`) && as !== 'text');
  if (taken.length < part.rows.length) return [];
  const others = part.header.filter((cell, column) => cell !== '' && !Object.values(known).includes(column));
  return others.length > 0 ? [{ kind: 'columns', text: others.join(' · ') }] : [];
}

/** Whether somebody chose it, and not the words themselves: a paragraph on the decision is left out from the start. */
function isChosen({ place, told }: PlacedSection): boolean {
  return place === 'leave' && told !== 'leave';
}

function textOfPart(part: ReadPart): string {
  if (part.type === 'paragraph') return part.text;
  if (part.type === 'list') return part.items.join('\n');
  return [part.header, ...part.rows].map((row) => row.join(' · ')).join('\n');
}
