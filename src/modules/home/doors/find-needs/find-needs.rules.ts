/** What there is of a first survey, as far as the way to it needs to know. */
export type Standing = {
  mandates: number;
  administrations: number;
  units: number;
  staff: number;
  survey:
    | {
        state: 'draft' | 'open';
        /** What stops the opening of a draft. */
        problems: readonly string[];
        /** Addresses given and codes on paper. */
        addresses: number;
        handedOut: number;
        /** Rounds of letters ordered. */
        rounds: number;
      }
    | undefined;
};

export const stepNames = [
  'mandate',
  'administrations',
  'staff',
  'survey',
  'groups',
  'texts',
  'opening',
  'reach',
  'sending',
] as const;
export type StepName = (typeof stepNames)[number];

/** `later` may be left out for now; `next` is the one with the button. */
export type StepState = 'done' | 'next' | 'later' | 'coming';

/** Where each step of the way to a sent survey stands. At most one is next; none is when the survey is on its way to people. */
export function stepsOf(standing: Standing): Record<StepName, StepState> {
  const done = doneOf(standing);
  const next = stepNames.find((step) => step !== 'mandate' && !done[step]);
  const states = stepNames.map((step) => [
    step,
    done[step] ? 'done' : step === next ? 'next' : step === 'mandate' ? 'later' : 'coming',
  ]);
  return Object.fromEntries(states) as Record<StepName, StepState>; // one for each name
}

function doneOf({ mandates, administrations, units, staff, survey }: Standing): Record<StepName, boolean> {
  const isOpen = survey?.state === 'open';
  const isOnPaper = isOpen && survey.handedOut > 0;
  return {
    mandate: mandates > 0,
    administrations: administrations > 0,
    staff: units > 0 && staff > 0,
    // A draft whose details are missing is not finished; what is wrong with groups belongs to the groups.
    survey: survey !== undefined && survey.problems.every((problem) => ['no-groups', 'plan'].includes(problem)),
    groups: isOpen,
    texts: isOpen,
    opening: isOpen,
    reach: isOpen && (survey.addresses > 0 || isOnPaper),
    // Codes on paper need no letter.
    sending: isOpen && (survey.rounds > 0 || (isOnPaper && survey.addresses === 0)),
  };
}
