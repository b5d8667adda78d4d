import type { Localized } from '#content/localized.ts';
import { formatDateIn } from '#foundations/clocks/index.ts';
import { wordsIn, type Words } from '#ui/questions/words.tsx';
import type { Audience } from '../audience.ts';
import { minutesOf } from '../ready-set.ts';
import { fillKnown } from '../survey-texts.ts';
import type { Survey } from '../survey.queries.ts';
import { toTranslate } from '../translate-survey/to-translate.ts';
import { inWrittenLanguages } from '../written-texts.ts';

/** What the survey would promise if it opened as it stands, in a language, with the places filled that are known. */
export type PreviewWords = {
  title: Words;
  introduction: Words[];
  information: { heading: Words; paragraphs: Words[] }[];
};

export function previewWords(
  survey: Survey,
  of: { language: string; organisation: string; audience: Audience | undefined; nobodyElse: string },
): PreviewWords {
  const { promised } = toTranslate(survey);
  const say = (name: string): Words => {
    const text: Localized = inWrittenLanguages(name, promised[name] ?? { sv: '', en: '' }, survey.questionnaire);
    const words = wordsIn(text, of.language);
    const places = placesOf(survey, { ...of, language: words.lang ?? of.language });
    // What is not known before the survey opens is a gap that the reader sees.
    return { ...words, text: fillKnown(words.text, places).replace(/\{[A-Za-z]+\}/g, '…') };
  };
  const introduction = say('introduction');
  const blocks = Object.keys(promised).filter((name) => /^information-\d+-0$/.test(name));
  return {
    title: say('title'),
    introduction: introduction.text
      .split(/\n{2,}/)
      .filter((text) => text !== '')
      .map((text) => ({ ...introduction, text })),
    information: blocks.map((heading) => ({
      heading: say(heading),
      paragraphs: paragraphsOf(promised, heading).map(say),
    })),
  };
}

/** The names of the texts under a heading, in their order. */
function paragraphsOf(promised: Readonly<Record<string, unknown>>, heading: string): string[] {
  const block = heading.replace(/0$/, '');
  return Object.keys(promised).filter((name) => name.startsWith(block) && name !== heading);
}

function placesOf(
  survey: Survey,
  of: { organisation: string; audience: Audience | undefined; nobodyElse: string; language: string },
): Record<string, string> {
  const known: Record<string, string> = {
    organisation: of.organisation,
    controller: survey.controller,
    contact: survey.contact,
    dataProtectionOfficer: survey.dataProtectionOfficer,
    k: String(survey.threshold),
    minutes: String(minutesOf(survey.questionnaire)),
    lastDay: survey.closesOn === null ? '' : formatDateIn(survey.closesOn, of.language),
    groupName: of.audience?.name ?? '',
    groupSize: of.audience ? String(of.audience.staff) : '',
    nextGroupName: of.audience ? (of.audience.nextName ?? of.nobodyElse) : '',
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
}
