import { allQuestions, type Questionnaire, type Section } from '../../questionnaire.ts';
import { isReadySet, questionnaireOf, templateOf } from '../../ready-set.ts';

/**
 * The questionnaire with what has been left out of the ready set it was copied from, each where the set has it: what can be chosen among.
 * The same questionnaire where there is no such set.
 */
export function withLeftOut(questionnaire: Questionnaire): Questionnaire {
  if (!isReadySet(questionnaire)) return questionnaire;
  const asked = new Set(allQuestions(questionnaire).map((question) => question.key));
  const set = questionnaireOf(templateOf(questionnaire)).sections;
  let sections = questionnaire.sections;
  for (const [at, section] of set.entries()) {
    const missing = section.questions.filter((question) => !asked.has(question.key));
    if (missing.length === 0) continue;
    const own = sections.find((one) => one.key === section.key);
    sections = own
      ? sections.map((one) => (one === own ? filled(own, section, asked) : one))
      : inserted(sections, { ...section, questions: missing }, set.slice(0, at));
  }
  return { ...questionnaire, sections };
}

/** Only the questions that are named; a section that has none left goes. Keys that are nowhere mean nothing. */
export function chosenOnly(questionnaire: Questionnaire, keys: ReadonlySet<string>): Questionnaire {
  const sections = questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => keys.has(question.key)),
  }));
  return { ...questionnaire, sections: sections.filter((section) => section.questions.length > 0) };
}

/** Which questions are asked, in no order: what a choice among them is made from. */
export function askedKeys(questionnaire: Questionnaire): string[] {
  return allQuestions(questionnaire)
    .map((question) => question.key)
    .sort();
}

/** Each missing question after the one that it follows in the set. */
function filled(own: Section, set: Section, asked: ReadonlySet<string>): Section {
  const questions = [...own.questions];
  for (const [at, question] of set.questions.entries()) {
    if (asked.has(question.key)) continue;
    const before = set.questions.slice(0, at).map((one) => one.key);
    const after = questions.findLastIndex((one) => before.includes(one.key));
    questions.splice(after + 1, 0, question);
  }
  return { ...own, questions };
}

function inserted(sections: Section[], section: Section, before: readonly Section[]): Section[] {
  const keys = before.map((one) => one.key);
  const after = sections.findLastIndex((one) => keys.includes(one.key));
  return sections.toSpliced(after + 1, 0, section);
}
