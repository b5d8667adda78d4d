/** Why an act of a party is not taken, as the host keeps it. The words stand in `take-act.texts.ts`. */
export const refusals = [
  'not-open',
  'other-fee',
  'meanwhile',
  'late',
  'late-more',
  'no-seats',
  'line-twice',
  'line-changed',
  'unknown-line',
  'too-many-people',
  'too-many-places',
  'email-twice',
  'person-twice',
  'organisation-number',
  'not-in',
  'not-conditional',
  'unknown-person',
  'unknown-assignment',
  'unknown-hand-in',
  'nothing-in-it',
  'wrong-answers',
  'screened',
  'file-program',
  'file-macros',
  'file-encrypted',
  'too-many-files',
  'too-large-files',
  'unknown-meeting',
  'not-held',
  'no-experience',
  'ill-formed',
] as const;
export type Refusal = (typeof refusals)[number];

/** What came of an act: what the history says of it, or why it was not taken. */
export type Outcome = { details: Record<string, string | number> } | { refused: Refusal };

export function isRefusal(code: string): code is Refusal {
  return (refusals as readonly string[]).includes(code);
}
