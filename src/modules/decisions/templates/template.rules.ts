import { MEMORANDUM_SECTIONS } from '#content/memorandum-sections.ts';
import { introductionsOf } from '#content/memorandum-templates.ts';
import type { MemorandumSection, MemorandumStyle, MemorandumTemplate } from '#content/memorandum-template.ts';

/** Headings of one template, and own templates of one organisation. */
const mostSections = 30;
export const mostTemplates = 50;

/** Whether this template may decide about a plan: a strategy is of principle and never delegated (kommunallagen 6 kap. 38 §). */
export function isDelegable(template: Pick<MemorandumTemplate, 'kind'>, plan: { type: string }): boolean {
  return template.kind !== 'delegation' || plan.type !== 'strategy';
}

/** A copy to change, under a name of its own. */
export function copiedTemplate(base: MemorandumTemplate, name: string): MemorandumTemplate {
  return { ...base, name: { sv: name, en: name } };
}

/** The template with the parts that one form changes. The words before the proposals go with the style. */
export function changedTemplate(
  template: MemorandumTemplate,
  change: {
    name: string;
    documentType: string;
    style: MemorandumStyle;
    addressee: string;
    assessments: readonly string[];
  },
): MemorandumTemplate {
  return {
    ...template,
    name: sameInBoth(template.name, change.name),
    documentType: sameInBoth(template.documentType, change.documentType),
    style: change.style,
    introductions: introductionsOf(template.kind, change.style),
    addressee: change.addressee,
    assessments: change.assessments,
  };
}

export type Arrangement = 'up' | 'down' | 'leave-out' | 'take-in';

/** The template with one heading moved, left out or taken in; undefined for what cannot be done. What is decided is never left out. */
export function arrangedTemplate(
  template: MemorandumTemplate,
  { key, how }: { key: string; how: Arrangement },
): MemorandumTemplate | undefined {
  const sections = [...template.sections];
  const from = sections.findIndex((section) => section.key === key);
  if (how === 'take-in') {
    const known = availableSections(template).find((section) => section.key === key);
    return known && sections.length < mostSections ? { ...template, sections: [...sections, known] } : undefined;
  }
  const section = sections[from];
  if (!section || (how === 'leave-out' && key === 'proposal')) return undefined;
  sections.splice(from, 1);
  if (how !== 'leave-out') {
    const to = Math.min(Math.max(from + (how === 'up' ? -1 : 1), 0), sections.length);
    sections.splice(to, 0, section);
  }
  return { ...template, sections };
}

/** Ours that the template does not have. */
export function availableSections({ sections, kind }: MemorandumTemplate): MemorandumSection[] {
  return Object.values(MEMORANDUM_SECTIONS).filter(
    ({ key }) => !sections.some((section) => section.key === key) && (key !== 'delegation' || kind === 'delegation'),
  );
}

type Worded = { heading: string; guide: string; required: boolean };

/** The template with a heading of its own, last; undefined when there is no room. The key follows the words, so that the same heading in two templates is the same. */
export function withOwnSection(template: MemorandumTemplate, worded: Worded): MemorandumTemplate | undefined {
  const { sections } = template;
  if (sections.length >= mostSections) return undefined;
  const key = `own-${slugOf(worded.heading)}`;
  if (sections.some((section) => section.key === key)) return undefined;
  return { ...template, sections: [...sections, wordedSection({ key, ...emptyWords }, worded)] };
}

/** The template with other words for a heading; undefined where it has no such. */
export function withWords(template: MemorandumTemplate, key: string, worded: Worded): MemorandumTemplate | undefined {
  if (!template.sections.some((section) => section.key === key)) return undefined;
  const sections = template.sections.map((section) => (section.key === key ? wordedSection(section, worded) : section));
  return { ...template, sections };
}

const emptyWords = { heading: { sv: '', en: '' }, guide: { sv: '', en: '' }, required: false };

function wordedSection(section: MemorandumSection, { heading, guide, required }: Worded): MemorandumSection {
  return {
    key: section.key,
    heading: sameInBoth(section.heading, heading),
    guide: sameInBoth(section.guide, guide),
    required,
  };
}

/** Words that were ours keep both languages until they are changed. */
function sameInBoth(stored: { sv: string; en: string }, typed: string): { sv: string; en: string } {
  return typed === stored.sv || typed === stored.en ? stored : { sv: typed, en: typed };
}

function slugOf(heading: string): string {
  const plain = heading.toLocaleLowerCase('sv').normalize('NFD').replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'rubrik'
  );
}
