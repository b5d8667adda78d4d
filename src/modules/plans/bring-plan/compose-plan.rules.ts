import { STRATEGY_TEMPLATE } from '#content/strategy-template.ts';
import { newBlockId } from '#foundations/documents/blocks.ts';
import { parseMarkup, plainText, type Block } from '#foundations/documents/index.ts';
import type { PlanBlock, PlanType } from '../plan.queries.ts';
import { blocksOfTemplate, templatePart } from '../template.rules.ts';
import { candidateKey, type ItemAs, type PlacedPlan, type PlacedSection } from './place-plan.rules.ts';
import type { ReadMeasure } from './read-measure.rules.ts';
import { pieces, type ReadPart } from './read-plan.rules.ts';

/** What is to be written, and the ids of the blocks whose words were brought in. */
export type ComposedPlan = { blocks: PlanBlock[]; brought: string[]; measures: ReadMeasure[] };

/**
 * The plan that a placed text becomes: the template's parts in their order, each with what was brought in under its own heading, and guidance where
 * nothing was; a part of its own stands after the one it followed in the text.
 */
export function composePlan(placed: PlacedPlan, type: PlanType): ComposedPlan {
  const sections = placed.sections.filter(({ place }) => place !== 'leave');
  const groups = grouped(sections);
  const ofType = blocksOfTemplate(type);
  const all = STRATEGY_TEMPLATE.blocks.map(({ key }) => key);
  const wanted = all.filter(
    (key) => groups.some((group) => group.place === key) || ofType.some(({ id }) => id === key),
  );
  const order = ['', ...wanted].flatMap((key) => [
    ...(key === '' ? [] : [{ key, group: groups.find(({ place }) => place === key) }]),
    ...groups.filter((group) => group.place === 'own' && group.after === key).map((group) => ({ key: 'own', group })),
  ]);
  const made = order.map(({ key, group }) =>
    key === 'own' && group ? ownBlocks(group) : templateBlocks(key, { group, type }),
  );
  const measures = sections.flatMap(({ candidates }) => candidates.filter(({ as }) => as === 'measure'));
  return {
    blocks: made.flatMap(({ blocks }) => blocks),
    brought: made.flatMap(({ brought }) => brought),
    measures: measures.map(({ measure }) => measure),
  };
}

type Group = { place: string; after: string; sections: PlacedSection[] };
type Made = { blocks: PlanBlock[]; brought: string[] };

/** Sections that go to the same part together; those of their own one by one, with the part they stood after. */
function grouped(sections: readonly PlacedSection[]): Group[] {
  const groups: Group[] = [];
  let after = '';
  let latest: Group | undefined;
  for (const section of sections) {
    const { place } = section;
    if (place === 'before' && latest) {
      latest.sections.push(section);
      continue;
    }
    const own = place === 'own' || place === 'before';
    let group = own ? undefined : groups.find((one) => one.place === place);
    if (group) group.sections.push(section);
    else {
      group = { place: own ? 'own' : place, after, sections: [section] };
      groups.push(group);
    }
    if (!own) after = place;
    latest = group;
  }
  return groups;
}

/** A part of the template. Its first text takes the part's own id, which the guidance and the thread point at. */
function templateBlocks(key: string, { group, type }: { group: Group | undefined; type: PlanType }): Made {
  const [heading, body] = templatePart(key, type);
  if (!heading || !body) return { blocks: [], brought: [] };
  if (!group) return { blocks: [heading, body], brought: [] };
  const [first, ...rest] = group.sections;
  const named = first?.heading ? markup(`# ${oneLine(first.heading)}`)[0] : undefined;
  const head = named ? withId(named, heading.id) : heading.content;
  const texts = [...(first ? textsOf(first) : []), ...rest.flatMap(headedTexts)];
  const broughtHead = named ? [heading.id] : [];
  if (body.holds === 'measures') {
    const blocks = texts.map(asText);
    return {
      blocks: [{ ...heading, content: head }, ...blocks, body],
      brought: [...broughtHead, ...blocks.map(({ id }) => id)],
    };
  }
  const [text, ...others] = texts;
  if (!text) return { blocks: [{ ...heading, content: head }, body], brought: broughtHead };
  const blocks = [{ ...body, content: withId(text, key) }, ...others.map(asText)];
  return {
    blocks: [{ ...heading, content: head }, ...blocks],
    brought: [...broughtHead, ...blocks.map(({ id }) => id)],
  };
}

function ownBlocks({ sections }: Group): Made {
  const blocks = sections.flatMap((section, at) => {
    const level = at === 0 ? 1 : 2;
    return [...headingOf(section, level), ...textsOf(section)].map(asText);
  });
  return { blocks, brought: blocks.map(({ id }) => id) };
}

function headedTexts(section: PlacedSection): Block[] {
  const texts = textsOf(section);
  if (section.place === 'before') return [...markup(oneLine(section.heading)), ...texts];
  return [...(isEmptied(section) ? [] : headingOf(section, 2)), ...texts];
}

/**
 * Whether a heading has nothing to stand over when the measures under it are taken out. What stays of a measure stands under the measure's own name:
 * it needs no heading that is that name already, or its level of prevention.
 */
export function isEmptied(section: PlacedSection): boolean {
  const taken = section.candidates.filter(({ as }) => as === 'measure');
  if (taken.length === 0 || textsOf(section, { ownOnly: true }).length > 0) return false;
  const said = section.prevents !== undefined || taken.some(({ key }) => key === candidateKey(section.at));
  return said || taken.every(({ measure }) => measure.rest === '');
}

function headingOf(section: PlacedSection, level: 1 | 2): Block[] {
  return section.heading === '' ? [] : markup(`${'#'.repeat(level)} ${oneLine(section.heading)}`);
}

/** What of a section stays text: all but its measures and what is left out. */
function textsOf(section: PlacedSection, { ownOnly = false } = {}): Block[] {
  const fates = new Map(section.candidates.map(({ key, as }): [string, ItemAs] => [key, as]));
  const beside = (key: string) => (ownOnly ? [] : besideMeasures(section, key));
  if ((fates.get(candidateKey(section.at)) ?? 'text') !== 'text') return beside(candidateKey(section.at));
  const stays = (part: number, item?: number) => (fates.get(candidateKey(section.at, part, item)) ?? 'text') === 'text';
  return section.parts.flatMap((part, at) => {
    const rest = beside(candidateKey(section.at, at));
    if (part.type === 'paragraph') return [...(stays(at) ? paragraph(part.text) : []), ...rest];
    if (part.type === 'table') {
      const isRow = fates.has(candidateKey(section.at, at, 0));
      return [...tableBlocks(part, { isRow, stays: (row) => stays(at, row) }), ...rest];
    }
    const items = part.items.filter((_item, item) => stays(at, item));
    return [...listBlocks(part, items), ...rest];
  });
}

/** What was said of a measure and has no field of its own: it stays where it stood, under the name of its measure. */
function besideMeasures(section: PlacedSection, key: string): Block[] {
  const made = section.candidates.filter(
    ({ as, key: own }) => as === 'measure' && (own === key || own.startsWith(`${key}.`)),
  );
  return made.flatMap(({ measure }) =>
    measure.rest === '' ? [] : pieces(measure.rest).map((rest) => named(measure.title, rest)),
  );
}

function named(title: string, rest: string): Block {
  const cut = rest.startsWith(title.replace(/…$/, ''));
  const name = /[.!?…:]$/.test(title) ? title : `${title}.`;
  const end = /[\p{L}\p{N})]$/u.test(rest) ? '.' : '';
  const runs = cut ? [{ text: rest }] : [{ text: name, bold: true as const }, { text: ` ${rest}${end}` }];
  return { id: newBlockId(), type: 'paragraph', runs };
}

function listBlocks({ ordered }: ReadPart & { type: 'list' }, items: readonly string[]): Block[] {
  return markup(items.map((item, at) => `${ordered ? `${Math.min(at + 1, 9999)}.` : '-'} ${oneLine(item)}`).join('\n'));
}

/** `isRow`: what stands first is no heading but a row like the others. */
function tableBlocks(
  { header, rows }: ReadPart & { type: 'table' },
  { isRow, stays }: { isRow: boolean; stays: (row: number) => boolean },
): Block[] {
  const kept = rows.filter((_row, at) => stays(at + 1));
  if (kept.length === 0) return isRow && stays(0) ? paragraph(header.join(' ')) : [];
  const width = Math.max(header.length, ...kept.map((row) => row.length));
  const cells = (row: readonly string[]) => Array.from({ length: width }, (_one, at) => [{ text: row[at] ?? '' }]);
  // A heading that is too long for one is a row, so that none of it is lost.
  const fits = header.every((cell) => cell.length <= 200);
  const columns = cells(fits ? header : []).map(([cell]) => ({ label: cell?.text || '–' }));
  return [
    { id: newBlockId(), type: 'table', caption: '', columns, rows: [...(fits ? [] : [header]), ...kept].map(cells) },
  ];
}

function paragraph(text: string): Block[] {
  return markup(text.split('\n').map(escapedStart).join('\n'));
}

/** Only what a person could have typed: marks for bold, italics and links are read, everything else is words. */
function markup(text: string): Block[] {
  return parseMarkup(text);
}

function escapedStart(line: string): string {
  return line.replace(/^(#{1,3}|-)(?= )/, '\\$1').replace(/^(\d{1,4})([.)])(?= )/, '$1\\$2');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function withId(block: Block, id: string): Block {
  return block.type === 'heading'
    ? { ...block, id, level: 1, runs: [{ text: plainText(block.runs) }] }
    : { ...block, id };
}

function asText(content: Block): PlanBlock {
  return { id: content.id, content, hint: '', holds: 'text' };
}
