import type { Condition, Section, SurveyQuestion } from '../questionnaire.ts';
import type { Fault } from './questionnaire.rules.ts';
import { twice } from './twice.ts';

/** Whether others can be shown only to those who answered this one so: it has answers to choose, and they are the question's own. */
function canBranch(question: SurveyQuestion): boolean {
  return ['single', 'scale', 'multiple', 'number'].includes(question.kind);
}

/** The questions that come before a question, or before a whole section, and that it may depend on. Nothing can depend on itself. */
export function questionsBefore(sections: readonly Section[], place: { section: string } | { question: string }) {
  const before: SurveyQuestion[] = [];
  for (const section of sections) {
    if ('section' in place && section.key === place.section) return before.filter(canBranch);
    for (const question of section.questions) {
      if ('question' in place && question.key === place.question) return before.filter(canBranch);
      before.push(question);
    }
  }
  return before.filter(canBranch);
}

/** The questions and sections that are shown only to those who answered this question in some way. */
export function dependingOn(sections: readonly Section[], key: string): (Section | SurveyQuestion)[] {
  return sections
    .flatMap((section): (Section | SurveyQuestion)[] => [section, ...section.questions])
    .filter((one) => one.showIf?.question === key);
}

/** Every condition is on an earlier closed question and on options that it has: so nothing can go round in a circle. */
export function faultsOfBranching(sections: readonly Section[]): Fault[] {
  const all = new Set(sections.flatMap((section) => section.questions.map((question) => question.key)));
  const before = new Map<string, SurveyQuestion>();
  const faults: Fault[] = [];
  for (const section of sections) {
    if (section.showIf)
      faults.push(...faultsOfCondition(section.showIf, { before, all, at: { section: section.key } }));
    for (const question of section.questions) {
      const at = { section: section.key, question: question.key };
      if (question.showIf) faults.push(...faultsOfCondition(question.showIf, { before, all, at }));
      before.set(question.key, question);
    }
  }
  return faults;
}

function faultsOfCondition(
  condition: Condition,
  { before, all, at }: { before: Map<string, SurveyQuestion>; all: Set<string>; at: Omit<Fault, 'code'> },
): Fault[] {
  const asked = before.get(condition.question);
  if (!asked) {
    const code = all.has(condition.question) ? 'condition-later' : 'condition-unknown';
    return [{ ...at, code, detail: condition.question }];
  }
  if (!canBranch(asked)) return [{ ...at, code: 'condition-kind', detail: condition.question }];
  const known = new Set(asked.options.map((option) => option.key));
  const unknown = condition.options.filter((key) => !known.has(key));
  return [
    ...unknown.map((detail) => ({ ...at, code: 'condition-option', detail }) as const),
    ...twice(condition.options).map((detail) => ({ ...at, code: 'condition-option-twice', detail }) as const),
  ];
}
