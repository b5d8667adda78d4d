import { readySurvey } from './template.ts';

/** For elected representatives: what they are told, and how safe they are in office. Never party or view. */
export const ELECTED = readySurvey({
  key: 'fortroendevalda',
  version: 1,
  audience: 'elected',
  title: {
    sv: 'Enkät till förtroendevalda om trygghet och demokrati',
    en: 'Survey of elected representatives on safety and democracy',
  },
  use: {
    sv: 'Till alla förtroendevalda. Frågar varken efter parti eller uppfattning.',
    en: 'For all elected representatives. Asks neither for party nor for views.',
  },
  about: {
    sv: 'Frågorna handlar om ditt uppdrag, inte om vad du själv tycker.',
    en: 'The questions are about your work as an elected representative, not about your own views.',
  },
  sections: [
    {
      key: 'knowledge',
      heading: { sv: 'Vad du vet', en: 'What you know' },
      intro: {
        sv: 'Med extremism menar vi att någon använder våld, hotar med våld eller manar till våld för att ändra samhället.',
        en: 'By extremism we mean that someone uses violence, threatens violence or calls for violence in order to change society.',
      },
      questions: ['A4', 'A8', 'A5', 'E7'],
    },
    {
      key: 'steering',
      heading: { sv: 'Styrning och uppföljning', en: 'Steering and follow-up' },
      intro: {
        sv: 'Kommunen ska ha en plan mot brott och följa upp den.',
        en: 'The municipality is to have a plan against crime and to follow it up.',
      },
      questions: ['F7', 'F9', 'F8', 'J5'],
    },
    {
      key: 'in-office',
      heading: { sv: 'I ditt uppdrag', en: 'In your office' },
      intro: {
        sv: 'Det här handlar om vad du har mött i ditt uppdrag. Vi frågar inte vem som gjort något.',
        en: 'This is about what you have met as an elected representative. We do not ask who did anything.',
      },
      questions: ['G8', 'G9', 'H7', 'H8', 'H9', 'C7'],
    },
    {
      key: 'needs',
      heading: { sv: 'Vad du behöver', en: 'What you need' },
      intro: {
        sv: 'Svaren här styr vilket stöd vi föreslår.',
        en: 'The answers here guide which support we propose.',
      },
      questions: ['D9', 'I6'],
    },
  ],
});
