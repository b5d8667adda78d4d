import type { Locale } from '#platform/i18n/locale.ts';
import { State, type StateTone } from '#ui/state.tsx';
import type { SurveyState } from './survey.queries.ts';
import { surveysTexts } from './surveys.texts.ts';

/** Where a survey stands, as a shape and a word. */
export function SurveyStateMark({ state, locale }: { state: SurveyState; locale: Locale }) {
  return <State tone={tones[state]}>{surveysTexts[locale].states[state]}</State>;
}

const tones: Record<SurveyState, StateTone> = { draft: 'draft', open: 'active', closed: 'done' };
