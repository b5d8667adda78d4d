import type { Locale } from '#platform/i18n/locale.ts';
import { State } from '#ui/state.tsx';
import type { Network } from './network.queries.ts';
import { networkTexts } from './network.texts.ts';

const tones = { draft: 'draft', open: 'active', closed: 'done' } as const;

/** Whether a network is written, open for answers or ended. */
export function NetworkStateMark({ state, locale }: { state: Network['state']; locale: Locale }) {
  return <State tone={tones[state]}>{networkTexts[locale].states[state]}</State>;
}
