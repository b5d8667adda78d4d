import { QUESTION_BANK } from '#content/question-bank.ts';
import type { Bilingual } from '#content/bilingual.ts';
import { SURVEYS } from '#content/surveys.ts';
import { allQuestions, type Questionnaire, type Section, type SurveyQuestion } from '../questionnaire.ts';
import { questionnaireOf, templateOf } from '../ready-set.ts';

/** The same items with the same keys and versions, so that answers can be compared, and last those about what has changed if they are wanted. */
export function copiedQuestionnaire(
  earlier: Questionnaire,
  of: { change: boolean; changeTitle: Bilingual },
): Questionnaire {
  const copy = structuredClone(earlier);
  const added = of.change ? changeSection(earlier, of.changeTitle) : undefined;
  return added ? { ...copy, sections: [...copy.sections, added] } : copy;
}

/**
 * Questions about what has changed since the last time that were not asked: those of the set that follows up the one it was copied from,
 * or else those of the bank (area L) that everyone asked can answer. Undefined when there are none.
 */
export function changeSection(earlier: Questionnaire, title: Bilingual): Section | undefined {
  const section = followUpSection(earlier) ?? { key: 'since', title, questions: changeQuestions(earlier) };
  const asked = new Set(allQuestions(earlier).map((question) => question.key));
  const questions = section.questions.filter((question) => !asked.has(question.key));
  const taken = earlier.sections.map(({ key }) => key);
  const key = [section.key, 'since', 'since-2', 'since-3'].find((one) => !taken.includes(one));
  return questions.length === 0 || key === undefined ? undefined : { ...section, key, questions };
}

/** What the set that is made to follow up this one has beyond it. */
function followUpSection(earlier: Questionnaire): Section | undefined {
  const template = templateOf(earlier);
  const again = SURVEYS.find((one) => one.key === `${template.key}-igen`);
  const own = template.sections.map((section) => section.key);
  return again && questionnaireOf(again).sections.find((section) => !own.includes(section.key));
}

function changeQuestions(earlier: Questionnaire): SurveyQuestion[] {
  const audiences = sharedAudiences(allQuestions(earlier));
  return QUESTION_BANK.filter(
    (question) => question.area === 'L' && question.audiences.some((one) => audiences.includes(one)),
  ).map((question) => structuredClone(question));
}

/** Whom every question of the bank among these can be asked of. None when they were all written by the coordinator. */
function sharedAudiences(questions: readonly SurveyQuestion[]): string[] {
  const [first, ...rest] = questions.map((question) => question.audiences).filter((one) => one.length > 0);
  return (first ?? []).filter((audience) => rest.every((one) => one.includes(audience)));
}
