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

/** What a new plan holds: headings, and under each an empty block with the template's guidance. In Swedish, as the document will be. */
export function blocksOfTemplate(type: PlanType): PlanBlock[] {
  const wanted = parts[type];
  return STRATEGY_TEMPLATE.blocks
    .filter((part) => wanted === 'all' || wanted.includes(part.key))
    .flatMap((part): PlanBlock[] => [
      {
        id: `${part.key}-heading`,
        content: { id: `${part.key}-heading`, type: 'heading', level: 1, runs: [{ text: part.heading.sv }] },
        hint: '',
        holds: 'text',
      },
      { id: part.key, content: { id: part.key, type: 'paragraph', runs: [] }, hint: part.guide.sv, holds: part.kind },
    ]);
}

/** Its title as a suggestion; only the strategy has one. */
export const suggestedTitle = STRATEGY_TEMPLATE.title.sv;
