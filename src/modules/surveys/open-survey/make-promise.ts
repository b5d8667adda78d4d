import type { Bilingual } from '#content/bilingual.ts';
import type { SurveyPromise } from '#disclosure/promise.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { titleInBoth } from '../add-survey/survey-defaults.ts';
import type { StoredPlan } from '../group-plan.queries.ts';
import { allQuestions } from '../questionnaire.ts';
import { minutesOf, templateOf } from '../ready-set.ts';
import { promisedTexts } from '../survey-texts.ts';
import type { Survey } from '../survey.queries.ts';

/** Everything that is frozen when the survey opens, from the draft as it stands. */
export function makePromise(of: { survey: Survey; stored: StoredPlan; organisation: Organisation }): SurveyPromise {
  const { survey, stored } = of;
  const template = templateOf(survey.questionnaire);
  const questions = allQuestions(survey.questionnaire);
  const title = titleInBoth(survey.title, template.title);
  const introduction = inBoth(survey.introduction, template.lead);
  return {
    format: 'stadig-promise-1',
    survey: { key: template.key, version: template.version, title },
    mode: 'single-use-code',
    k: survey.threshold,
    plan: stored.plan,
    questions: questions.map(({ key, kind, sensitive, text, options }) => ({
      key,
      kind,
      sensitive,
      text,
      options: options.map((option) => ({ key: option.key, label: option.label, none: option.none === true })),
    })),
    tables: questions.map(({ key }) => ({ question: key, levels: ['group', 'administration', 'municipality'] })),
    texts: promisedTexts(
      template,
      { title, introduction },
      {
        organisation: of.organisation.name,
        controller: survey.controller,
        contact: survey.contact,
        dataProtectionOfficer: survey.dataProtectionOfficer,
        k: survey.threshold,
        minutes: minutesOf(survey.questionnaire),
      },
    ),
  };
}

/** What was written stands in both languages, unless it is the ready text, which has its translation. */
function inBoth(written: string, ready: Bilingual): Bilingual {
  return written === ready.sv ? ready : { sv: written, en: written };
}
