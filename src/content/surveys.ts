import type { Bilingual } from './bilingual.ts';
import { getQuestion, secondsToAnswer } from './question-bank.ts';
import { type InformationBlock, SURVEY_INFORMATION } from './survey-information.ts';
import { INVITATION, type Letter, REMINDER } from './survey-letters.ts';

/** A part of a survey: "Del 2 av 5". Questions are keys of the bank. */
export type SurveySection = { key: string; heading: Bilingual; intro: Bilingual; questions: readonly string[] };

/** A survey ready to be used; copied with its version into the organisation's own rows when it is. */
export type SurveyTemplate = {
  key: string;
  version: number;
  title: Bilingual;
  /** What stands under the title where people answer. Place: minutes. */
  lead: Bilingual;
  /** What stands where the answer has been received. */
  thanks: Bilingual;
  minutes: number;
  sections: readonly SurveySection[];
  letters: { invitation: Letter; reminder: Letter };
  information: readonly InformationBlock[];
};

const SECTIONS: readonly SurveySection[] = [
  {
    key: 'knowledge',
    heading: { sv: 'Vad du vet', en: 'What you know' },
    intro: {
      sv: 'Med extremism menar vi att någon använder våld, hotar med våld eller manar till våld för att ändra samhället.',
      en: 'By extremism we mean that someone uses violence, threatens violence or calls for violence in order to change society.',
    },
    questions: ['A1', 'A2', 'A3'],
  },
  {
    key: 'workplace',
    heading: { sv: 'Vad som har hänt på jobbet', en: 'What has happened at work' },
    intro: {
      sv: 'Det här handlar om arbetsplatsen. Vi frågar inte vem som gjort något.',
      en: 'This is about the workplace. We do not ask who did anything.',
    },
    questions: ['B1', 'B2', 'B3'],
  },
  {
    key: 'acting',
    heading: { sv: 'Att veta vad man ska göra', en: 'Knowing what to do' },
    intro: {
      sv: 'Tänk på ditt arbete som det är i dag. Det gör inget om du svarar nej.',
      en: 'Think of your work as it is today. It does not matter if you answer no.',
    },
    questions: ['C1', 'C2', 'C3', 'C4', 'D1', 'D2', 'D3', 'D4'],
  },
  {
    key: 'together',
    heading: { sv: 'Samarbete och ansvar', en: 'Collaboration and responsibility' },
    intro: {
      sv: 'Med de här frågorna menar vi hot, hat och extremism.',
      en: 'By these matters we mean threats, hatred and extremism.',
    },
    questions: ['E1', 'E2', 'E3', 'F1', 'F2', 'F3'],
  },
  {
    key: 'needs',
    heading: { sv: 'Vad du behöver', en: 'What you need' },
    intro: {
      sv: 'Svaren här styr vilka utbildningar och åtgärder vi föreslår.',
      en: 'The answers here guide which training and measures we propose.',
    },
    questions: ['I1', 'I2', 'I3', 'I4'],
  },
];

/**
 * The ready set, areas A–F and I. Called a survey on safety and democracy at work: the staff survey is HR's, and "kartläggning" frightens.
 */
export const SAFETY_AND_DEMOCRACY: SurveyTemplate = {
  key: 'trygghet-och-demokrati',
  version: 1,
  title: { sv: 'Enkät om trygghet och demokrati på jobbet', en: 'Survey on safety and democracy at work' },
  lead: {
    sv: 'Det tar ungefär {minutes} minuter. Du kan hoppa över frågor. Frågorna handlar om din arbetsplats, inte om vad du själv tycker.',
    en: 'It takes about {minutes} minutes. You can skip questions. The questions are about your workplace, not about your own views.',
  },
  thanks: {
    sv: 'Tack! Ditt svar är mottaget. Koden är nu använd, och vi har inte sparat vilket svar den hör till. Du kan stänga sidan.',
    en: 'Thank you! Your answer has been received. The code has now been used, and we have not stored which answer it belongs to. You can close the page.',
  },
  minutes: minutesOf(SECTIONS),
  sections: SECTIONS,
  letters: { invitation: INVITATION, reminder: REMINDER },
  information: SURVEY_INFORMATION,
};

/** Every ready survey. */
export const SURVEYS: readonly SurveyTemplate[] = [SAFETY_AND_DEMOCRACY];

function minutesOf(sections: readonly SurveySection[]): number {
  const keys = sections.flatMap((section) => section.questions);
  return Math.ceil(keys.reduce((sum, key) => sum + secondsToAnswer(getQuestion(key)), 0) / 60);
}
