import type { PreventionLevel } from '#content/prevention-levels.ts';
import { phrasesOf, isLabelled } from './measure-labels.ts';
import { preventionOf } from './prevention-of.rules.ts';
import { saysAdopted } from './read-adoption.rules.ts';
import {
  hasMeasureSigns,
  measureColumns,
  readMeasure,
  readMeasureRow,
  type ReadMeasure,
} from './read-measure.rules.ts';
import type { ReadPart, ReadPlan, ReadSection } from './read-plan.rules.ts';
import { saysPeriod } from './read-period.rules.ts';
import { placeOfHeading, type TemplateKey } from './template-words.ts';

/** Where a section goes: a part of the template, a part of its own, into the section before, or nowhere. */
export type Place = TemplateKey | 'own' | 'before' | 'leave';
export type ItemAs = 'measure' | 'text' | 'leave';

/** A line that may be a measure. `key` says where it stands and is the same each time the same text is read. */
export type Candidate = { key: string; text: string; measure: ReadMeasure; as: ItemAs };
/** `prevents` is the level that the heading names, or one above it; `told` what would be proposed. */
export type PlacedSection = ReadSection & {
  at: number;
  place: Place;
  told: Place;
  prevents: PreventionLevel | undefined;
  candidates: Candidate[];
};
export type PlacedPlan = { title: string; sections: PlacedSection[]; dropped: ReadPlan['dropped'] };

/** What a person has chosen so far, by the section's number and the candidate's key; what is not chosen is proposed. */
export type Choices = { places: ReadonlyMap<string, Place>; items: ReadonlyMap<string, ItemAs> };
export const noChoices: Choices = { places: new Map(), items: new Map() };

/** Every section with the place that its words tell, or that somebody has chosen, and the measures that can be read in it. */
export function placePlan(read: ReadPlan, choices: Choices = noChoices): PlacedPlan {
  const proposed: Place[] = [];
  const parents = parentsOf(read.sections);
  const levels = preventionOf(read.sections.map(({ heading }) => heading));
  const sections = read.sections.map((section, at): PlacedSection => {
    const parent = parents[at] ?? -1;
    const over = proposed[parent];
    const prevents = (levels[at] ??= levels[parent]);
    const told = proposedPlace(section, { over, before: proposed[at - 1], prevents });
    proposed.push(told);
    const place = choices.places.get(String(at)) ?? told;
    const whole = over === 'measures' && levels[at] === levels[parent];
    const candidates = candidatesOf(section, { at, place, whole }).map((one) => ({
      ...one,
      measure: { ...one.measure, preventionLevel: prevents ?? null },
      as: choices.items.get(one.key) ?? one.as,
    }));
    return { ...section, at, place, told, prevents, candidates };
  });
  return { title: read.title, sections, dropped: read.dropped };
}

/** The candidate that a part, an item of it or the section as a whole is. */
export const candidateKey = (section: number, part?: number, item?: number): string =>
  [section, part, item].filter((one) => one !== undefined).join('.');

function proposedPlace(
  section: ReadSection,
  {
    over,
    before,
    prevents,
  }: { over?: Place | undefined; before?: Place | undefined; prevents: PreventionLevel | undefined },
): Place {
  if (section.heading === '') {
    const saysOnly = (text: string) => saysAdopted(text) || saysPeriod(text);
    if (section.parts.every((part) => part.type === 'paragraph' && saysOnly(part.text))) return 'leave';
    return /^syftet (?:med|är)\b/i.test(firstText(section)) ? 'purpose' : 'own';
  }
  // Under "Åtgärder" the words of a heading say what a measure is about, not which part of the plan it is.
  if (over === 'measures') return 'measures';
  const rows = section.parts.length > 0 && section.parts.every(({ type }) => type !== 'paragraph');
  if (prevents !== undefined && rows) return 'measures';
  const told = placeOfHeading(section.heading);
  if (told) return told;
  if (over !== undefined && over !== 'leave') return over;
  return rows && before === 'measures' ? 'measures' : 'own';
}

/** For each section the nearest before it of a higher degree. */
function parentsOf(sections: readonly ReadSection[]): (number | undefined)[] {
  const open: number[] = [];
  return sections.map(({ heading, level }, at) => {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 1) >= level) open.pop();
    const parent = open.at(-1);
    if (heading !== '') open.push(at);
    return parent;
  });
}

function firstText(section: ReadSection): string {
  const [first] = section.parts;
  return first?.type === 'paragraph' ? first.text : '';
}

function candidatesOf(section: ReadSection, of: { at: number; place: Place; whole: boolean }): Candidate[] {
  const here = of.place === 'measures';
  if (of.place === 'leave') return [];
  const whole = here && of.whole ? wholeMeasure(section, of.at) : undefined;
  if (whole) return [whole];
  const rows = section.parts.some(({ type }) => type !== 'paragraph');
  return section.parts.flatMap((part, at): Candidate[] => {
    const key = (item?: number) => candidateKey(of.at, at, item);
    if (part.type === 'table') return tableCandidates(part, { here, key });
    const texts = part.type === 'list' ? part.items : [part.text];
    return texts.flatMap((text, item): Candidate[] => {
      const signs = hasMeasureSigns(text);
      if (!here && !signs) return [];
      const told = signs || part.type === 'list' || (!rows && text.length <= 300 && !text.endsWith(':'));
      const measure = readMeasure(text);
      const as = told && text.length <= 2000 && measure.title !== '' ? 'measure' : 'text';
      return [{ key: key(part.type === 'list' ? item : undefined), text, measure, as }];
    });
  });
}

/**
 * "Åtgärd 3: Utbildning", and under it who, when and how on lines of their own: the whole section is one measure. A line that says something of its
 * own is a row of its own, unless the heading says that it is a measure.
 */
function wholeMeasure(section: ReadSection, at: number): Candidate | undefined {
  if (section.heading === '' || section.parts.some(({ type }) => type === 'table')) return undefined;
  const lines = section.parts.flatMap((part) => textOf(part).split('\n'));
  const text = lines.join('\n');
  if (text.length > 4000) return undefined;
  const said = phrasesOf(text).phrases.map(({ label }) => label);
  if (!said.includes('owner') || new Set(said).size < said.length) return undefined;
  const numbered = NUMBERED_MEASURE.test(section.heading);
  const items = section.parts.flatMap((part) => (part.type === 'list' ? part.items : []));
  const ownLines = lines.every((line) => isLabelled(line) || phrasesOf(line).phrases.length === 0);
  if (!numbered && !(ownLines && items.every(isLabelled))) return undefined;
  const heading = section.heading.replace(NUMBERED_MEASURE, '') || section.heading;
  return { key: candidateKey(at), text, measure: readMeasure(text, heading), as: 'measure' };
}

const NUMBERED_MEASURE = /^(?:åtgärd|aktivitet|insats) \d{1,2}[.:]? ?(?:[–—-] )?/i;

function tableCandidates(
  table: ReadPart & { type: 'table' },
  { here, key }: { here: boolean; key: (row: number) => string },
): Candidate[] {
  const columns = measureColumns(table.header);
  if (!columns && !here) return [];
  const rows = columns ? table.rows : [table.header, ...table.rows];
  return rows.flatMap((row, at): Candidate[] => {
    const measure = columns
      ? readMeasureRow(columns, row, table.header)
      : readMeasure(row.filter((cell) => cell !== '').join(' – '));
    if (measure.title === '') return [];
    // The heading is row 0, so that a row has the same key whether it is read as one or not.
    return [{ key: key(columns ? at + 1 : at), text: row.join(' · '), measure, as: 'measure' }];
  });
}

function textOf(part: ReadPart): string {
  if (part.type === 'paragraph') return part.text;
  return part.type === 'list' ? part.items.join('\n') : '';
}
