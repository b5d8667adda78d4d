import { SURVEY_PREPARATIONS } from '#content/survey-preparations.ts';
import type { Block, DocumentModel } from '#foundations/documents/index.ts';
import { formatDate, type Day } from '#foundations/clocks/index.ts';
import type { Audience } from '../audience.ts';
import { minutesOf } from '../ready-set.ts';
import { fillKnown, informationFrom, type PromisedTexts } from '../survey-texts.ts';
import type { Survey } from '../survey.queries.ts';
import type { Organisation } from '#platform/tenancy/organisation.ts';
import { surveyTextsTexts } from './survey-texts.texts.ts';

type TextsOf = {
  survey: Survey;
  /** Those of the promise, or of a draft what would be promised. */
  texts: PromisedTexts;
  /** Whom answers of the group that stands as an example are shown with. */
  audience: Audience | undefined;
  organisation: Organisation;
  today: Day;
};

/**
 * What those who lead, the unions and those who answer are told, ready to send on; always in Swedish, which the staff read. Places that the
 * survey does not know yet stand as a line to fill in. What differs from group to group is shown for the first group.
 */
export function surveyTextsDocument(of: TextsOf): DocumentModel {
  const { survey, organisation, texts } = of;
  const t = surveyTextsTexts.sv;
  const values = placesOf(of);
  const fill = (text: string) => fillKnown(text, values).replace(/\{[A-Za-z]+\}/g, t.toFill);
  const preparations = SURVEY_PREPARATIONS.map(({ title, text }) => [title.sv, [fill(text.sv)]] as const);
  const letter = fill(texts['invitation-body']?.sv ?? '').split('\n\n');
  const information = informationFrom(texts);
  const parts = [
    ...preparations,
    [t.letter, [`${t.subject}: ${fill(texts['invitation-subject']?.sv ?? '')}`, ...letter]] as const,
  ];
  return {
    title: t.documentTitle(survey.title),
    language: 'sv',
    head: { organisation: organisation.name, documentType: t.documentType, date: of.today },
    blocks: [
      ...parts.flatMap(([title, paragraphs], part) => blocksOf({ title, paragraphs, level: 1, id: `del-${part + 1}` })),
      heading('information', 1, t.information),
      ...information.flatMap(({ heading: title, paragraphs }, part) =>
        blocksOf({
          title: fill(title.sv),
          paragraphs: paragraphs.map((one) => fill(one.sv)),
          level: 2,
          id: `information-${part + 1}`,
        }),
      ),
    ],
  };
}

function placesOf({ survey, audience, organisation, today }: TextsOf) {
  const t = surveyTextsTexts.sv;
  return {
    organisation: organisation.name,
    surveyTitle: survey.title,
    minutes: String(minutesOf(survey.questionnaire)),
    firstDay: formatDate(today, 'sv'),
    link: t.ownLink,
    address: t.ownAddress,
    code: t.ownCode,
    k: String(survey.threshold),
    ...(survey.closesOn === null ? {} : { lastDay: formatDate(survey.closesOn, 'sv') }),
    ...filled('controller', survey.controller),
    ...filled('contact', survey.contact),
    ...filled('dataProtectionOfficer', survey.dataProtectionOfficer),
    ...(audience
      ? {
          groupName: audience.name,
          groupSize: String(audience.staff),
          nextGroupName: audience.nextName ?? t.noOther,
        }
      : {}),
  };
}

function filled(place: string, value: string): Record<string, string> {
  return value === '' ? {} : { [place]: value };
}

function heading(id: string, level: 1 | 2, text: string): Block {
  return { id, type: 'heading', level, runs: [{ text }] };
}

function blocksOf(of: { title: string; paragraphs: readonly string[]; level: 1 | 2; id: string }): Block[] {
  return [
    heading(of.id, of.level, of.title),
    ...of.paragraphs.map((text, at): Block => ({ id: `${of.id}-${at + 1}`, type: 'paragraph', runs: [{ text }] })),
  ];
}
