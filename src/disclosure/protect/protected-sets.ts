import type { PublishedQuestion } from '../published.ts';

/** What no group may be shown to share: to be among `inside`. Whoever is among `against` does not. Options, '' for "left it out". */
export type Protected = { inside: ReadonlySet<string>; against: ReadonlySet<string> };

/**
 * The protected answers of a single choice or a scale: each option, the two lowest and the two highest steps, and what is declared. Where only some
 * were asked, those who were not are against nothing: it is the others that may be alike. That (nearly) all were asked is itself protected when
 * it tells of a sensitive question before.
 */
export function protectedSetsOf(question: PublishedQuestion, questions: readonly PublishedQuestion[]): Protected[] {
  const keys = question.options.map(({ key }) => key);
  const some = question.askedIf.length > 0;
  const sets = question.sensitive
    ? [...keys.map((key) => [key]), ...endsOf(question), ...question.protectedAnswers]
    : [];
  const answers = sets.map((set): Protected => {
    const against = keys.filter((key) => !set.includes(key));
    return { inside: new Set(set), against: new Set(some ? against : [...against, '']) };
  });
  return tellsOfSensitive(question, questions) ? [baseOf(question), ...answers] : answers;
}

/** That (nearly) everyone in the group was asked and answered. */
function baseOf(question: PublishedQuestion): Protected {
  return { inside: new Set(question.options.map(({ key }) => key)), against: new Set(['']) };
}

/** Whether being asked says something of a sensitive question, however many questions lie between. */
export function tellsOfSensitive(question: PublishedQuestion, questions: readonly PublishedQuestion[]): boolean {
  return question.askedIf.some(({ question: key }) => {
    const place = questions.indexOf(question);
    const earlier = questions.find((one, at) => one.key === key && (place < 0 || at < place));
    return earlier !== undefined && (earlier.sensitive || tellsOfSensitive(earlier, questions));
  });
}

// Two of two steps would be everyone who answered.
function endsOf({ kind, options, outside }: PublishedQuestion): string[][] {
  if (kind !== 'scale') return [];
  const steps = options.map(({ key }) => key).filter((key) => key !== outside);
  return steps.length < 3 ? [] : [steps.slice(0, 2), steps.slice(-2)];
}
