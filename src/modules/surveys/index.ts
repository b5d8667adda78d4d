export { allQuestions, questionnaireSchema, readQuestionnaire, type Questionnaire, type QuestionnaireSection } from './questionnaire.ts';
