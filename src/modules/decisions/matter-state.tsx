import type { Locale } from '#platform/i18n/locale.ts';
import { State, type StateTone } from '#ui/state.tsx';
import { decisionsTexts } from './decisions.texts.ts';
import type { MatterState } from './matter.rules.ts';

const tones: Record<MatterState, StateTone> = { open: 'active', decided: 'done', closed: 'done' };

export function MatterStateMark({ state, locale }: { state: MatterState; locale: Locale }) {
  return <State tone={tones[state]}>{decisionsTexts[locale].states[state]}</State>;
}
