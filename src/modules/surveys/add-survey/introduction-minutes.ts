import { fillKnown } from '../survey-texts.ts';

// How long the survey takes is reckoned from its questions. In what is stored it is a place; in the form it is the number of the moment.

/** The introduction as a person reads and writes it: with the number of minutes. */
export function withMinutes(stored: string, minutes: number): string {
  return fillKnown(stored, { minutes: String(minutes) });
}

/** The introduction as it is stored: the number that was shown, before the word for minutes, is reckoned anew when questions change. */
export function withoutMinutes(typed: string, minutes: number): string {
  return typed.replace(new RegExp(`(?<![\\d,.])${minutes}(?=\\s+min)`, 'g'), '{minutes}');
}
