import type { Bilingual } from '../bilingual.ts';
import { getQuestion, secondsToAnswer } from '../question-bank.ts';
import type { SurveyAudience } from '../survey-audience.ts';
import { type InformationBlock, surveyInformation } from '../survey-information.ts';
import { invitation, type Letter, reminder } from '../survey-letters.ts';
import type { SurveyMode } from '../survey-mode.ts';

/** A part of a survey: "Del 2 av 5". Questions are keys of the bank. */
export type SurveySection = { key: string; heading: Bilingual; intro: Bilingual; questions: readonly string[] };

/** A survey ready to be used; copied with its version into the organisation's own rows when it is. */
export type SurveyTemplate = {
  key: string;
  version: number;
  audience: SurveyAudience;
  title: Bilingual;
  /** When to choose it, for whoever makes the survey. */
  use: Bilingual;
  /** What stands under the title where people answer. Place: minutes. */
  lead: Bilingual;
  /** What stands where the answer has been received, with codes. Other modes have theirs in `thanksIn`. */
  thanks: Bilingual;
  minutes: number;
  sections: readonly SurveySection[];
  /** Only with codes: other modes send no letter with a code. */
  letters: { invitation: Letter; reminder: Letter };
  /** With codes, a key on the server, no texts and nothing required. Other ways of asking have theirs in `surveyInformation`. */
  information: readonly InformationBlock[];
};

type Written = Pick<SurveyTemplate, 'key' | 'version' | 'audience' | 'title' | 'use' | 'sections'> & {
  /** After how long it takes: what the questions are about. */
  about: Bilingual;
  /** What letters call it, when that is not its title. */
  letterTitle?: Bilingual;
};

/** A ready survey out of what differs from the others; how long it takes is reckoned from its questions. */
export function readySurvey({ about, letterTitle, ...written }: Written): SurveyTemplate {
  const title = letterTitle ?? written.title;
  return {
    ...written,
    lead: {
      sv: `Det tar ungefär {minutes} minuter. Det är frivilligt. ${about.sv}`,
      en: `It takes about {minutes} minutes. It is voluntary. ${about.en}`,
    },
    thanks: thanksIn('codes'),
    minutes: minutesOf(written.sections),
    letters: { invitation: invitation(written.audience, title), reminder: reminder(title) },
    information: surveyInformation({
      mode: 'codes',
      keyHolding: 'server',
      hasTexts: false,
      hasRequired: false,
      audience: written.audience,
    }),
  };
}

/** What stands where an answer has been received. With paper it is read by whoever types it in. */
export function thanksIn(mode: SurveyMode): Bilingual {
  return THANKS[mode];
}

const THANKS: Record<SurveyMode, Bilingual> = {
  codes: {
    sv: 'Koden är nu använd, och vi har inte sparat vilket svar den hör till. Du kan stänga sidan.',
    en: 'The code has now been used, and we have not stored which answer it belongs to. You can close the page.',
  },
  'open-link': {
    sv: 'Vi har inte sparat vem du är. Du kan stänga sidan.',
    en: 'We have not stored who you are. You can close the page.',
  },
  keyed: {
    sv: 'Svaret är inskrivet och mottaget. Lägg pappret bland de inskrivna innan du tar nästa, så att inget skrivs in två gånger.',
    en: 'The answer has been typed in and received. Put the paper with those typed in before you take the next, so that none is typed in twice.',
  },
};

function minutesOf(sections: readonly SurveySection[]): number {
  const keys = sections.flatMap((section) => section.questions);
  return Math.max(1, Math.ceil(keys.reduce((sum, key) => sum + secondsToAnswer(getQuestion(key)), 0) / 60));
}
