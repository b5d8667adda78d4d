import type { Locale } from '#platform/i18n/locale.ts';
import { State, type StateTone } from '#ui/state.tsx';
import type { Registered } from './registrations.queries.ts';
import { standingOf, type PartyStanding } from './registrations.rules.ts';
import { registrationsTexts } from './registrations.texts.ts';

const tones: Record<PartyStanding, StateTone> = {
  listed: 'draft',
  invited: 'waiting',
  conditional: 'waiting',
  firm: 'done',
  registered: 'done',
  waiting: 'waiting',
  rejected: 'stopped',
  declined: 'stopped',
  left: 'stopped',
};

/** Where an invited party stands, in a word. */
export function PartyStandingMark(props: {
  party: Pick<Registered, 'state' | 'isConditional' | 'decided'>;
  locale: Locale;
}) {
  const standing = standingOf(props.party);
  return <State tone={tones[standing]}>{registrationsTexts[props.locale].standings[standing]}</State>;
}
