import type { Locale } from '#platform/i18n/locale.ts';
import { State, type StateTone } from '#ui/state.tsx';
import type { DecisionState, Standing } from './decision-event.rules.ts';
import { decisionEventTexts } from './decision-event.texts.ts';

const tones: Record<DecisionState, StateTone> = {
  decided: 'waiting',
  approved: 'active',
  'approved-at-once': 'active',
  'extract-received': 'active',
  'in-force': 'done',
  appealed: 'warning',
  annulled: 'stopped',
};

/** Where a decision stands. When the time to approve the minutes has passed and nobody has said that they are, that is what is said. */
export function DecisionStateMark({ standing, today, locale }: { standing: Standing; today: string; locale: Locale }) {
  const t = decisionEventTexts[locale];
  const { state, approvalLatest } = standing;
  const unknown = state === 'decided' && (approvalLatest === undefined || approvalLatest < today);
  return <State tone={tones[state]}>{unknown ? t.notSaid : t.states[state]}</State>;
}
