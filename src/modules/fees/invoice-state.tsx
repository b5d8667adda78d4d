import type { Locale } from '#platform/i18n/locale.ts';
import { State, type StateTone } from '#ui/state.tsx';
import { feesTexts } from './fees.texts.ts';
import type { ShownState } from './invoice-list.ts';

/** Where an invoice is, as a shape and a word. */
export function InvoiceStateMark({ state, locale }: { state: ShownState; locale: Locale }) {
  return <State tone={tones[state]}>{feesTexts[locale].states[state]}</State>;
}

const tones: Record<ShownState, StateTone> = {
  unpaid: 'waiting',
  'part-paid': 'active',
  overdue: 'warning',
  paid: 'done',
  credited: 'draft',
  overpaid: 'warning',
  'credit-note': 'draft',
};
