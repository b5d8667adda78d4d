import type { Bilingual } from '#content/bilingual.ts';
import { surveyInformation } from '#content/survey-information.ts';
import { thanksIn } from '#content/surveys.ts';
import { titleInBoth } from '../add-survey/survey-defaults.ts';
import { askedHow } from '../asked-how.ts';
import { templateOf } from '../ready-set.ts';
import type { Survey } from '../survey.queries.ts';
import type { ToTranslate } from './translation.rules.ts';

/** What there is to translate of a survey as it stands: also what will be promised, for the way in which people are to answer. */
export function toTranslate(survey: Survey): ToTranslate {
  const { questionnaire } = survey;
  const template = templateOf(questionnaire);
  const promised: Record<string, Bilingual> = {
    title: titleInBoth(survey.title, template.title),
    introduction: survey.introduction === template.lead.sv ? template.lead : same(survey.introduction),
    thanks: thanksIn(survey.mode),
  };
  surveyInformation({ ...askedHow(survey), audience: template.audience }).forEach(({ heading, paragraphs }, block) =>
    [heading, ...paragraphs].forEach((text, at) => (promised[`information-${block + 1}-${at}`] = text)),
  );
  return { questionnaire, promised };
}

function same(text: string): Bilingual {
  return { sv: text, en: text };
}
