import type { Kind } from '../question-form/typed-question.rules.ts';

/** Addresses speak Swedish; the order is that of the choice. */
export const kindsInAddress = {
  'ett-val': 'single',
  'flera-val': 'multiple',
  skala: 'scale',
  matris: 'matrix',
  rangordning: 'ranking',
  antal: 'number',
  'egna-ord': 'text',
} as const satisfies Record<string, Kind>;

export function kindInAddress(name: string | null): Kind | undefined {
  return Object.entries(kindsInAddress).find(([one]) => one === name)?.[1];
}
