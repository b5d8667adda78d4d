import { getQuestion, secondsToAnswer, type Question } from '#content/question-bank.ts';
import { SAFETY_AND_DEMOCRACY, SURVEYS, type SurveyTemplate } from '#content/surveys.ts';
import { allQuestions, type Questionnaire } from './questionnaire.ts';

/** The set a new survey is made from; the only one so far. */
export const readySet: SurveyTemplate = SAFETY_AND_DEMOCRACY;

/** Copies a ready set with its questions as they are worded today: a survey does not change when the bank does. */
export function questionnaireOf(template: SurveyTemplate): Questionnaire {
  return {
    version: versionOf(template),
    sections: template.sections.map((section) => ({
      key: section.key,
      title: section.heading,
      introduction: section.intro,
      questions: section.questions.map((key) => structuredClone(getQuestion(key))),
    })),
  };
}

/** The ready set a questionnaire was copied from. Throws when this version of the program no longer has it. */
export function templateOf(questionnaire: Questionnaire): SurveyTemplate {
  const template = SURVEYS.find((one) => versionOf(one) === questionnaire.version);
  if (!template) throw new Error(`no ready set ${questionnaire.version}`);
  return template;
}

/** The questionnaire without the questions that are not named; a section without questions goes. Keys that are not in it mean nothing. */
export function onlyQuestions(questionnaire: Questionnaire, keys: readonly string[]): Questionnaire {
  const sections = questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.filter((question) => keys.includes(question.key)),
  }));
  return { version: questionnaire.version, sections: sections.filter((section) => section.questions.length > 0) };
}

/** How many minutes the questions take, at least one. */
export function minutesOf(questionnaire: Questionnaire): number {
  const seconds = allQuestions(questionnaire).reduce((sum, question: Question) => sum + secondsToAnswer(question), 0);
  return Math.max(1, Math.ceil(seconds / 60));
}

function versionOf(template: SurveyTemplate): string {
  return `${template.key}-${template.version}`;
}
