import { STRATEGY_TEMPLATE } from '#content/strategy-template.ts';
import type { PlanBlock, PlanType } from './plan.queries.ts';

/** Which parts of the template each kind of plan begins with. */
const parts: Record<PlanType, readonly string[] | 'all'> = {
  strategy: 'all',
  'action-plan': ['purpose', 'situation', 'organisation', 'measures', 'follow-up'],
  routine: ['purpose', 'definitions', 'concern', 'support', 'follow-up'],
};

/** Name and version of the template, kept with the plan. */
export const templateName = `${STRATEGY_TEMPLATE.key}-${STRATEGY_TEMPLATE.version}`;

/** The parts that this kind of plan begins with, by their keys: what it is measured by. */
export function partsOfTemplate(type: PlanType): string[] {
  const wanted = parts[type];
  return STRATEGY_TEMPLATE.blocks.map(({ key }) => key).filter((key) => wanted === 'all' || wanted.includes(key));
}

/** What a new plan holds: headings, and under each an empty block with the template's guidance. In Swedish, as the document will be. */
export function blocksOfTemplate(type: PlanType): PlanBlock[] {
  return partsOfTemplate(type).flatMap((key) => templatePart(key, type));
}

/** A heading of the template and the empty block under it, also one that this kind of plan does not begin with; nothing for another key. */
export function templatePart(key: string, type: PlanType): PlanBlock[] {
  const part = STRATEGY_TEMPLATE.blocks.find((one) => one.key === key);
  if (!part) return [];
  const id = `${key}-heading`;
  const heading: PlanBlock = {
    id,
    content: { id, type: 'heading', level: 1, runs: [{ text: part.heading.sv }] },
    hint: '',
    holds: 'text',
  };
  const hint = part.guide.sv.replaceAll('strategin', calls[type]);
  return [heading, { id: key, content: { id: key, type: 'paragraph', runs: [] }, hint, holds: part.kind }];
}

/** What the guidance, which is written for a strategy, calls another plan. All end alike, so that "den" still fits. */
const calls: Record<PlanType, string> = {
  strategy: 'strategin',
  'action-plan': 'handlingsplanen',
  routine: 'rutinen',
};

/** Its title as a suggestion; only the strategy has one. */
export const suggestedTitle = STRATEGY_TEMPLATE.title.sv;
