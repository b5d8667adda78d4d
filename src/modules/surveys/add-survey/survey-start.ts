import type { Tx } from '#db/connection.ts';
import type { Bilingual } from '#content/bilingual.ts';
import type { SurveyAudience } from '#content/survey-audience.ts';
import type { SurveyMode } from '#content/survey-mode.ts';
import { SURVEYS, type SurveyTemplate } from '#content/surveys.ts';
import { copiedQuestionnaire } from '../copy-survey/copied-questionnaire.ts';
import { findEarlierSurvey } from '../copy-survey/earlier-surveys.queries.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { emptyQuestionnaire, questionnaireOf, readySet, templateOf } from '../ready-set.ts';
import type { Survey } from '../survey.queries.ts';

/** What a new survey is made from: a ready set, an earlier survey of the same organisation, or nothing. */
export type SurveyStart =
  | { from: 'set'; template: SurveyTemplate; questionnaire: Questionnaire }
  | { from: 'survey'; survey: Survey; questionnaire: Questionnaire }
  | { from: 'nothing'; questionnaire: Questionnaire };

/** How a start is named in the address and in the form: a set by its key, a survey by `enkat-` and its number, nothing by `tom`. */
export const startNames = {
  set: (template: Pick<SurveyTemplate, 'key'>) => (template.key === readySet.key ? '' : template.key),
  survey: (id: number) => `enkat-${id}`,
  nothing: 'tom',
};

/** The start with this name, with what it asks; undefined when there is no such set or survey here. No name is the first ready set. */
export async function findStart(
  db: Tx,
  name: string,
  of: { change: boolean; changeTitle: Bilingual },
): Promise<SurveyStart | undefined> {
  if (name === startNames.nothing) return { from: 'nothing', questionnaire: emptyQuestionnaire() };
  const id = /^enkat-([1-9]\d{0,14})$/.exec(name)?.[1];
  if (id !== undefined) {
    const survey = await findEarlierSurvey(db, Number(id));
    return survey && { from: 'survey', survey, questionnaire: copiedQuestionnaire(survey.questionnaire, of) };
  }
  const template = SURVEYS.find((one) => startNames.set(one) === name);
  return template && { from: 'set', template, questionnaire: questionnaireOf(template) };
}

/** The introduction as it is stored when nothing else has been written: an earlier survey's own, or that of the set. */
export function introductionOf(start: SurveyStart): string {
  if (start.from === 'survey') return start.survey.introduction;
  return templateOf(start.questionnaire).lead.sv;
}

/** The title without season and year: empty where there is no more to go on. */
export function titleOf(start: SurveyStart): string {
  if (start.from === 'survey') return start.survey.title;
  return start.from === 'set' ? start.template.title.sv : '';
}

/** How people answer when nothing else is chosen: as last time, with codes where they are staff, by an open link where they are not. */
export function modeOf(start: SurveyStart): SurveyMode {
  if (start.from === 'survey') return start.survey.mode;
  return outside.includes(templateOf(start.questionnaire).audience) ? 'open-link' : 'codes';
}

/** Of these nobody has numbers for each unit. Managers are staff: they have codes when it has been said how many they are. */
const outside: readonly SurveyAudience[] = ['elected', 'civil-society', 'residents'];
