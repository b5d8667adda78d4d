import { ASSESSMENTS } from '#content/memorandum-assessments.ts';
import { isTyped, MEMORANDUM_SECTIONS } from '#content/memorandum-sections.ts';
import type { MemorandumSection, MemorandumTemplate } from '#content/memorandum-template.ts';

/** Sections with a column of their own; every other text is kept by its key. */
export const mainTexts = ['summary', 'background', 'assessment'] as const;
type MainText = (typeof mainTexts)[number];

type Texts = Record<MainText, string> & { texts: Record<string, string> };

/** Something that is typed under a heading: a section of the template, or an assessment that it asks for. */
export type TypedPart = Pick<MemorandumSection, 'key' | 'heading' | 'guide' | 'required'>;

export function isMainText(key: string): key is MainText {
  return mainTexts.some((one) => one === key);
}

/** What is written in a section; an empty text where nothing is. */
export function textIn(memorandum: Texts, key: string): string {
  return isMainText(key) ? memorandum[key] : (memorandum.texts[key] ?? '');
}

/** The text of an assessment is kept under a key that no section has. */
export function assessmentKey(key: string): string {
  return `assess-${key}`;
}

/** Everything that is typed under a heading of this template, in its order: economy is asked where the costs stand, the others together. */
export function typedParts(template: Pick<MemorandumTemplate, 'sections' | 'assessments'>): TypedPart[] {
  return template.sections.flatMap((section): TypedPart[] => {
    if (section.key === 'economy')
      return askedAssessments(template)
        .filter(({ key }) => key === assessmentKey('economy'))
        .map((asked) => ({ ...asked, heading: section.heading }));
    if (section.key === 'assessments')
      return askedAssessments(template).filter(({ key }) => key !== assessmentKey('economy'));
    return isTyped(section.key) ? [section] : [];
  });
}

/** The assessments that a template asks for, in our order. To be asked is to be wanted. */
function askedAssessments({ assessments }: Pick<MemorandumTemplate, 'assessments'>): TypedPart[] {
  return ASSESSMENTS.filter(({ key }) => assessments.includes(key)).map(({ key, heading, guide }) => ({
    key: assessmentKey(key),
    heading,
    guide,
    required: true,
  }));
}

/** What has been written that the template has no place for: kept, and not in the document. */
export function leftOut(memorandum: Texts & { template: MemorandumTemplate }): { key: string; text: string }[] {
  const placed = new Set(typedParts(memorandum.template).map(({ key }) => key));
  return [...mainTexts, ...Object.keys(memorandum.texts).filter((key) => !isMainText(key))]
    .map((key) => ({ key, text: textIn(memorandum, key) }))
    .filter(({ key, text }) => text !== '' && !placed.has(key));
}

/** Our own words for a section or an assessment, where the template that had it is gone; undefined for a section of an organisation's own. */
export function knownHeading(key: string): MemorandumSection['heading'] | undefined {
  const section = Object.values(MEMORANDUM_SECTIONS).find((one) => one.key === key);
  return section?.heading ?? ASSESSMENTS.find((one) => assessmentKey(one.key) === key)?.heading;
}
