import { STRATEGY_TEMPLATE } from '#content/strategy-template.ts';
import type { ItemAs, Place } from './place-plan.rules.ts';
import { isTemplateKey } from './template-words.ts';

/** Where a section can go, in the order it is chosen from. */
export const places: readonly Place[] = [
  ...STRATEGY_TEMPLATE.blocks.map(({ key }) => key).filter(isTemplateKey),
  'own',
  'before',
  'leave',
];
export const itemsAs: readonly ItemAs[] = ['measure', 'text', 'leave'];
