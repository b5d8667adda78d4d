import { fillText, placesIn, type Bilingual } from '#content/bilingual.ts';
import { surveyInformation, type AskedHow, type InformationBlock } from '#content/survey-information.ts';
import { thanksIn, type SurveyTemplate } from '#content/surveys.ts';
import type { Questionnaire } from './questionnaire.ts';
import { inWrittenLanguages } from './written-texts.ts';

/** The texts of a promise, by name. Names carry the order, since a jsonb does not keep it. */
export type PromisedTexts = Readonly<Record<string, Bilingual>>;

/** What is known when a survey opens; what differs from group to group, or may be moved while it is open, stays as a `{place}`. */
type PromisedPlaces = {
  organisation: string;
  controller: string;
  contact: string;
  dataProtectionOfficer: string;
  /** Of no meaning without groups. */
  k: number;
  minutes: number;
  /** Of a joint survey: the municipalities, with how many are asked in each. */
  participants?: string;
};

/** What the survey says itself, and how it is asked: with codes, a key on the server, no texts and nothing required unless said; `asked` has the other languages. */
type OwnWords = {
  title: Bilingual;
  introduction: Bilingual;
  how?: AskedHow;
  asked?: Pick<Questionnaire, 'languages' | 'phrases'>;
};

/**
 * Every text that respondents meet, as it is promised: title, introduction, thanks, letters and information, as is right for the mode.
 * Places left to fill: `{lastDay}`, and with codes `{groupName}`, `{groupSize}`, `{nextGroupName}` and in letters `{link}`, `{address}`, `{code}`.
 */
export function promisedTexts(template: SurveyTemplate, own: OwnWords, places: PromisedPlaces): PromisedTexts {
  const how = own.how ?? { mode: 'codes', keyHolding: 'server', hasTexts: false, hasRequired: false };
  const texts: Record<string, Bilingual> = {
    title: own.title,
    introduction: own.introduction,
    thanks: thanksIn(how.mode),
    ...(how.mode === 'codes' ? lettersOf(template) : {}),
  };
  surveyInformation({ ...how, audience: template.audience }).forEach((block, index) => {
    texts[`information-${index + 1}-${block.key}`] = block.heading;
    block.paragraphs.forEach((paragraph, at) => (texts[`information-${index + 1}-${block.key}-${at + 1}`] = paragraph));
  });
  // Of a draft, what is not written yet stays as a place: a sentence without its end says nothing. Nothing is missing when it opens.
  const written = Object.entries(places).filter(([, value]) => value !== '');
  const values = Object.fromEntries(written.map(([place, value]) => [place, String(value)]));
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const { sv, en, ...others } = inWrittenLanguages(name, text, own.asked ?? { languages: [], phrases: {} });
      const more = Object.entries(others).map(([language, words]) => [language, fillKnown(words, values)]);
      return [name, { sv: fillKnown(sv, values), en: fillKnown(en, values), ...Object.fromEntries(more) }];
    }),
  );
}

/** Only who has a code gets a letter with it. */
function lettersOf({ letters: { invitation, reminder } }: SurveyTemplate): Record<string, Bilingual> {
  return {
    'invitation-subject': invitation.subject,
    'invitation-body': invitation.body,
    'reminder-subject': reminder.subject,
    'reminder-body': reminder.body,
  };
}

/** The information to respondents out of the promise's texts, in its order, with the same places left to fill. */
export function informationFrom(texts: PromisedTexts): InformationBlock[] {
  const blocks: { key: string; heading: Bilingual; paragraphs: Bilingual[] }[] = [];
  for (let block = 1; ; block += 1) {
    const name = Object.keys(texts).find((one) => one.startsWith(`information-${block}-`) && !/-\d+$/.test(one));
    const heading = name === undefined ? undefined : texts[name];
    if (name === undefined || !heading) return blocks;
    const paragraphs: Bilingual[] = [];
    for (let at = 1; texts[`${name}-${at}`]; at += 1) paragraphs.push(texts[`${name}-${at}`] ?? heading);
    blocks.push({ key: name.replace(/^information-\d+-/, ''), heading, paragraphs });
  }
}

/** Fills the places that have a value and leaves the others standing. */
export function fillKnown(text: string, values: Readonly<Record<string, string>>): string {
  const left = placesIn(text).map((place) => [
    place,
    Object.hasOwn(values, place) ? (values[place] ?? '') : `{${place}}`,
  ]);
  return fillText(text, Object.fromEntries(left));
}
