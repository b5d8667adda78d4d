import { GENERAL_SURVEY } from '#content/general-survey.ts';
import { getQuestion } from '#content/question-bank.ts';
import { SAFETY_AND_DEMOCRACY, SURVEYS, type SurveyTemplate } from '#content/surveys.ts';
import { allQuestions, secondsToAnswer, type Questionnaire } from './questionnaire.ts';

/** The set a new survey is made from when nothing else is chosen. */
export const readySet: SurveyTemplate = SAFETY_AND_DEMOCRACY;

/** Copies a ready set with its questions as they are worded today: a survey does not change when the bank does. */
export function questionnaireOf(template: SurveyTemplate): Questionnaire {
  return {
    version: versionOf(template),
    languages: ['sv', 'en'],
    phrases: {},
    sections: template.sections.map((section) => ({
      key: section.key,
      title: section.heading,
      introduction: section.intro,
      questions: section.questions.map((key) => structuredClone(getQuestion(key))),
    })),
  };
}

/** A questionnaire of the coordinator's own, with nothing in it yet. */
export function emptyQuestionnaire(): Questionnaire {
  return { version: ownVersion, languages: ['sv', 'en'], phrases: {}, sections: [] };
}

/** What a questionnaire that comes from no ready set calls itself. */
const ownVersion = 'own-1';

/** Whether the program has the very set that the questionnaire was copied from, with its questions. */
export function isReadySet(questionnaire: Pick<Questionnaire, 'version'>): boolean {
  return SURVEYS.some((one) => versionOf(one) === questionnaire.version);
}

/**
 * The words around a questionnaire, and the set of questions it was copied from. A set that has been renewed since gives its words of
 * today under the version that was copied; what comes from no set (`own-1`, `imported-1`) gets general words, and no questions.
 */
export function templateOf(questionnaire: Pick<Questionnaire, 'version'>): SurveyTemplate {
  const template = SURVEYS.find((one) => versionOf(one) === questionnaire.version);
  if (template) return template;
  const [, key = questionnaire.version, version = '1'] = /^(.+)-(\d+)$/.exec(questionnaire.version) ?? [];
  return { ...(SURVEYS.find((one) => one.key === key) ?? GENERAL_SURVEY), key, version: Number(version) };
}

/** How many minutes the questions take, at least one. */
export function minutesOf(questionnaire: Questionnaire): number {
  const seconds = allQuestions(questionnaire).reduce((sum, question) => sum + secondsToAnswer(question), 0);
  return Math.max(1, Math.ceil(seconds / 60));
}

function versionOf(template: SurveyTemplate): string {
  return `${template.key}-${template.version}`;
}
