import { saysAdopted } from './read-adoption.rules.ts';
import {
  hasMeasureSigns,
  measureColumns,
  readMeasure,
  readMeasureRow,
  type ReadMeasure,
} from './read-measure.rules.ts';
import type { ReadPart, ReadPlan, ReadSection } from './read-plan.rules.ts';
import { placeOfHeading, type TemplateKey } from './template-words.ts';

/** Where a section goes: a part of the template, a part of its own, into the section before, or nowhere. */
export type Place = TemplateKey | 'own' | 'before' | 'leave';
export type ItemAs = 'measure' | 'text' | 'leave';

/** A line that may be a measure. `key` says where it stands and is the same each time the same text is read. */
export type Candidate = { key: string; text: string; measure: ReadMeasure; as: ItemAs };
export type PlacedSection = ReadSection & { at: number; place: Place; candidates: Candidate[] };
export type PlacedPlan = { title: string; sections: PlacedSection[] };

/** What a person has chosen so far, by the section's number and the candidate's key; what is not chosen is proposed. */
export type Choices = { places: ReadonlyMap<string, Place>; items: ReadonlyMap<string, ItemAs> };
export const noChoices: Choices = { places: new Map(), items: new Map() };

/** Every section with the place that its words tell, or that somebody has chosen, and the measures that can be read in it. */
export function placePlan(read: ReadPlan, choices: Choices = noChoices): PlacedPlan {
  const proposed: Place[] = [];
  const parents = parentsOf(read.sections);
  const sections = read.sections.map((section, at): PlacedSection => {
    const over = proposed[parents[at] ?? -1];
    const told = proposedPlace(section, { over, before: proposed[at - 1] });
    proposed.push(told);
    const place = choices.places.get(String(at)) ?? told;
    const candidates = candidatesOf(section, { at, place, under: over === 'measures' }).map((one) => ({
      ...one,
      as: choices.items.get(one.key) ?? one.as,
    }));
    return { ...section, at, place, candidates };
  });
  return { title: read.title, sections };
}

/** The candidate that a part, an item of it or the section as a whole is. */
export const candidateKey = (section: number, part?: number, item?: number): string =>
  [section, part, item].filter((one) => one !== undefined).join('.');

function proposedPlace(
  section: ReadSection,
  { over, before }: { over?: Place | undefined; before?: Place | undefined },
): Place {
  if (section.heading === '') {
    if (section.parts.every((part) => part.type === 'paragraph' && saysAdopted(part.text))) return 'leave';
    return /^syftet (?:med|är)\b/i.test(firstText(section)) ? 'purpose' : 'own';
  }
  // Under "Åtgärder" the words of a heading say what a measure is about, not which part of the plan it is.
  if (over === 'measures') return 'measures';
  const told = placeOfHeading(section.heading);
  if (told) return told;
  if (over !== undefined && over !== 'leave') return over;
  const rows = section.parts.length > 0 && section.parts.every(({ type }) => type !== 'paragraph');
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

function candidatesOf(section: ReadSection, of: { at: number; place: Place; under: boolean }): Candidate[] {
  const here = of.place === 'measures';
  if (of.place === 'leave') return [];
  const whole = here && of.under ? wholeMeasure(section, of.at) : undefined;
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

/** "Åtgärd 3: Utbildning", and under it who, when and how: the whole section is one measure. */
function wholeMeasure(section: ReadSection, at: number): Candidate | undefined {
  const text = section.parts.map(textOf).join('\n');
  if (section.heading === '' || text.length > 4000 || !hasMeasureSigns(text)) return undefined;
  if (section.parts.some((part) => part.type === 'table')) return undefined;
  const inItems = section.parts.flatMap((part) => (part.type === 'list' ? part.items : [])).filter(hasMeasureSigns);
  if (inItems.length > 1) return undefined;
  const heading = section.heading.replace(/^(?:åtgärd|aktivitet|insats) \d{1,2}[.:]? ?(?:[–—-] )?/i, '');
  return { key: candidateKey(at), text, measure: readMeasure(text, heading || section.heading), as: 'measure' };
}

function tableCandidates(
  table: ReadPart & { type: 'table' },
  { here, key }: { here: boolean; key: (row: number) => string },
): Candidate[] {
  const columns = measureColumns(table.header);
  if (!columns && !here) return [];
  const rows = columns ? table.rows : [table.header, ...table.rows];
  return rows.flatMap((row, at): Candidate[] => {
    const measure = columns ? readMeasureRow(columns, row) : readMeasure(row.join('. '));
    if (measure.title === '') return [];
    // The heading is row 0, so that a row has the same key whether it is read as one or not.
    return [{ key: key(columns ? at + 1 : at), text: row.join(' · '), measure, as: 'measure' }];
  });
}

function textOf(part: ReadPart): string {
  if (part.type === 'paragraph') return part.text;
  return part.type === 'list' ? part.items.join('\n') : '';
}
