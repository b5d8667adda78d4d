import { allQuestions, type Questionnaire, type Section, type SurveyQuestion } from '../questionnaire.ts';

export type Direction = 'up' | 'down';

/** Where a question stands: its section, and how many questions of the section come before it. */
export type Place = { section: string; index: number };

export function findPlace(
  questionnaire: Questionnaire,
  key: string,
): (Place & { question: SurveyQuestion }) | undefined {
  for (const section of questionnaire.sections) {
    const index = section.questions.findIndex((question) => question.key === key);
    const question = section.questions[index];
    if (question) return { section: section.key, index, question };
  }
  return undefined;
}

export function findSection(questionnaire: Questionnaire, key: string): Section | undefined {
  return questionnaire.sections.find((section) => section.key === key);
}

/** With another question in the place of the one that has this key. Conditions on it follow when its key becomes another. */
export function replaceQuestion(questionnaire: Questionnaire, key: string, next: SurveyQuestion): Questionnaire {
  function following<T extends Pick<SurveyQuestion, 'showIf'>>(one: T): T {
    return one.showIf?.question === key ? { ...one, showIf: { ...one.showIf, question: next.key } } : one;
  }
  return inSections(questionnaire, (section) => ({
    ...following(section),
    questions: section.questions.map((question) => following(question.key === key ? next : question)),
  }));
}

/** With a section's own words or condition changed. */
export function changeSection(
  questionnaire: Questionnaire,
  key: string,
  change: (section: Section) => Section,
): Questionnaire {
  return inSections(questionnaire, (section) => (section.key === key ? change(section) : section));
}

export function withoutQuestion(questionnaire: Questionnaire, key: string): Questionnaire {
  return inSections(questionnaire, (section) => ({
    ...section,
    questions: section.questions.filter((question) => question.key !== key),
  }));
}

/** Puts a question before the one that is now number `index` of a section; last when there are fewer. */
export function placeQuestion(
  questionnaire: Questionnaire,
  question: SurveyQuestion,
  { section: key, index }: Place,
): Questionnaire {
  return changeSection(questionnaire, key, (section) => ({
    ...section,
    questions: section.questions.toSpliced(index, 0, question),
  }));
}

/**
 * One step up or down among all questions: out of a section at its edge, and into the next one. Undefined where there is nowhere to go.
 */
export function stepQuestion(
  questionnaire: Questionnaire,
  key: string,
  direction: Direction,
): Questionnaire | undefined {
  const place = findPlace(questionnaire, key);
  const to = place && placeBeside(questionnaire.sections, place, direction);
  return place && to && placeQuestion(withoutQuestion(questionnaire, key), place.question, to);
}

/** A section one step up or down. Undefined where there is nowhere to go. */
export function stepSection(
  questionnaire: Questionnaire,
  key: string,
  direction: Direction,
): Questionnaire | undefined {
  const from = questionnaire.sections.findIndex((section) => section.key === key);
  const section = questionnaire.sections[from];
  const to = from + (direction === 'up' ? -1 : 1);
  if (!section || !questionnaire.sections[to]) return undefined;
  return { ...questionnaire, sections: questionnaire.sections.toSpliced(from, 1).toSpliced(to, 0, section) };
}

/** A key that no question of the questionnaire has: `Q` and a number, as no question of the bank is called. */
export function nextQuestionKey(questionnaire: Questionnaire): string {
  return nextKey(
    'Q',
    allQuestions(questionnaire).map((question) => question.key),
  );
}

export function nextSectionKey(questionnaire: Questionnaire): string {
  return nextKey(
    'S',
    questionnaire.sections.map((section) => section.key),
  );
}

/** The letter and one more than the highest number that follows it among the keys. */
export function nextKey(letter: string, keys: readonly string[]): string {
  const numbers = keys.map((key) => (key.startsWith(letter) ? Number(key.slice(letter.length)) : 0));
  return `${letter}${1 + Math.max(0, ...numbers.filter(Number.isSafeInteger))}`;
}

function placeBeside(
  sections: readonly Section[],
  { section: key, index }: Place,
  direction: Direction,
): Place | undefined {
  const at = sections.findIndex((section) => section.key === key);
  const own = sections[at];
  if (!own) return undefined;
  const to = index + (direction === 'up' ? -1 : 1);
  if (to >= 0 && to < own.questions.length) return { section: key, index: to };
  const neighbour = sections[at + (direction === 'up' ? -1 : 1)];
  return neighbour && { section: neighbour.key, index: direction === 'up' ? neighbour.questions.length : 0 };
}

function inSections(questionnaire: Questionnaire, change: (section: Section) => Section): Questionnaire {
  return { ...questionnaire, sections: questionnaire.sections.map(change) };
}
