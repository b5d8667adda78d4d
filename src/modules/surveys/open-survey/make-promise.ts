import type { Bilingual } from '#content/bilingual.ts';
import type { Json, SurveyPromise } from '#disclosure/promise.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { titleInBoth } from '../add-survey/survey-defaults.ts';
import type { StoredPlan } from '../group-plan.queries.ts';
import { allQuestions, countedItems, textQuestions } from '../questionnaire.ts';
import { minutesOf, templateOf } from '../ready-set.ts';
import { promisedTexts } from '../survey-texts.ts';
import type { Survey } from '../survey.queries.ts';
import { participantsIn } from '../joint-survey/whole-name.ts';

/** What is made at the opening: what answers are sealed to, and the root of the codes, where there are codes. */
type Made = { publicKey: Buffer; codesRoot: Buffer | undefined };

/** When texts are kept: below, they are destroyed unread. */
export const freeTextRule = { leastRespondents: 20, leastTexts: 6 };

/** Everything that is frozen when the survey opens, from the draft as it stands. Before the opening nothing is made yet. */
export function makePromise(of: {
  survey: Survey;
  stored: StoredPlan;
  organisation: Organisation;
  made?: Made;
}): SurveyPromise {
  const { survey, stored, made } = of;
  const { questionnaire } = survey;
  const template = templateOf(questionnaire);
  const hasCodes = survey.mode === 'codes';
  const title = titleInBoth(survey.title, template.title);
  return {
    format: 'stadig-promise-2',
    survey: { key: template.key, version: template.version, title },
    mode: survey.mode,
    k: hasCodes ? survey.threshold : null,
    plan: hasCodes ? stored.plan : null,
    questionnaire: asJson(questionnaire),
    tables: countedItems(questionnaire).map(({ key, questionKey, kind, options }) => ({
      item: key,
      question: questionKey,
      kind,
      options: options.map((option) => option.key),
      levels: hasCodes ? ['group', 'administration', 'municipality'] : ['municipality'],
    })),
    display: 'stadig-display-1',
    freeText: { ...freeTextRule, questions: textQuestions(questionnaire).map((question) => question.key) },
    languages: questionnaire.languages,
    publicKey: made?.publicKey.toString('hex') ?? '',
    keyHolding: survey.keyHolding,
    codesRoot: made?.codesRoot?.toString('hex') ?? null,
    texts: textsOf(of, { title, introduction: inBoth(survey.introduction, template.lead) }),
  };
}

function textsOf(
  { survey, organisation, stored }: { survey: Survey; organisation: Organisation; stored: StoredPlan },
  own: { title: Bilingual; introduction: Bilingual },
): SurveyPromise['texts'] {
  const { mode, keyHolding, questionnaire, controller, contact, dataProtectionOfficer, threshold } = survey;
  const how = {
    mode,
    keyHolding,
    hasTexts: textQuestions(questionnaire).length > 0,
    hasRequired: allQuestions(questionnaire).some((question) => question.required),
    ...(survey.joint ? { isJoint: true } : {}),
  };
  const minutes = minutesOf(questionnaire);
  const participants = survey.joint ? participantsIn(stored) || organisation.name : '';
  const places = {
    organisation: organisation.name,
    controller,
    contact,
    dataProtectionOfficer,
    k: threshold,
    minutes,
    participants,
  };
  return promisedTexts(templateOf(questionnaire), { ...own, how, asked: questionnaire }, places);
}

/** What was written stands in both languages, unless it is the ready text, which has its translation. */
function inBoth(written: string, ready: Bilingual): Bilingual {
  return written === ready.sv ? ready : { sv: written, en: written };
}

/** As the database will keep it: without what is not there. */
function asJson(questionnaire: Survey['questionnaire']): Json {
  return JSON.parse(JSON.stringify(questionnaire)) as Json; // what was JSON is JSON
}
