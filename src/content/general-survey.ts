import { readySurvey } from './ready-surveys/template.ts';
import type { SurveyTemplate } from './surveys.ts';

/** The words around a survey that comes from no ready set: the coordinator's own, or one from a file. It has no questions. */
export const GENERAL_SURVEY: SurveyTemplate = readySurvey({
  key: 'own',
  version: 1,
  audience: 'anyone',
  title: { sv: 'Enkät', en: 'Survey' },
  letterTitle: { sv: 'Enkät från {organisation}', en: 'Survey from {organisation}' },
  use: { sv: 'När ni väljer frågor själva.', en: 'When you choose the questions yourselves.' },
  about: { sv: 'Du kan hoppa över frågor som inte är märkta.', en: 'You can skip questions that are not marked.' },
  sections: [],
});
