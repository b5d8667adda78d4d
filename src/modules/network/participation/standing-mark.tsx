import type { Locale } from '#platform/i18n/locale.ts';
import { State, type StateTone } from '#ui/state.tsx';
import { participationTexts } from './participation.texts.ts';
import type { Standing } from './standing.rules.ts';

const tones: Record<Standing, StateTone> = {
  received: 'draft',
  refused: 'warning',
  waiting: 'waiting',
  conditional: 'draft',
  pending: 'waiting',
  firm: 'done',
  declined: 'stopped',
  left: 'stopped',
};

export function StandingMark({ locale, standing }: { locale: Locale; standing: Standing }) {
  return <State tone={tones[standing]}>{participationTexts[locale].standings[standing]}</State>;
}
