import { readySurvey } from './template.ts';

/** For everyone who leads others: what is in place, who has the task and what hinders. */
export const MANAGERS = readySurvey({
  key: 'chefer',
  version: 1,
  audience: 'managers',
  title: {
    sv: 'Enkät till chefer om trygghet och demokrati på jobbet',
    en: 'Survey of managers on safety and democracy at work',
  },
  use: {
    sv: 'Till alla chefer: vad som finns på plats, vem som har uppgiften och vad som hindrar.',
    en: 'For all managers: what is in place, who has the task and what stands in the way.',
  },
  about: {
    sv: 'Frågorna handlar om din verksamhet, inte om vad du själv tycker.',
    en: 'The questions are about your service, not about your own views.',
  },
  sections: [
    {
      key: 'basis',
      heading: { sv: 'Vad ni bygger på', en: 'What you build on' },
      intro: {
        sv: 'Med extremism menar vi att någon använder våld, hotar med våld eller manar till våld för att ändra samhället.',
        en: 'By extremism we mean that someone uses violence, threatens violence or calls for violence in order to change society.',
      },
      questions: ['A8', 'F6', 'E7'],
    },
    {
      key: 'readiness',
      heading: { sv: 'Om något händer', en: 'If something happens' },
      intro: {
        sv: 'Det här handlar om din verksamhet. Vi frågar inte vem som gjort något.',
        en: 'This is about your service. We do not ask who did anything.',
      },
      questions: ['H6', 'B7', 'C5', 'C6', 'C11', 'D7', 'D8'],
    },
    {
      key: 'task',
      heading: { sv: 'Uppgiften och ansvaret', en: 'The task and the responsibility' },
      intro: {
        sv: 'Uppgiften är att förebygga hot, hat och extremism.',
        en: 'The task is to prevent threats, hatred and extremism.',
      },
      questions: ['F4', 'F5', 'J3', 'F10'],
    },
    {
      key: 'together',
      heading: { sv: 'Samarbete', en: 'Collaboration' },
      intro: {
        sv: 'Tänk på dem som ni möter i arbetet, inom och utanför kommunen.',
        en: 'Think of those you meet at work, inside and outside the municipality.',
      },
      questions: ['E4', 'E8'],
    },
    {
      key: 'needs',
      heading: { sv: 'Vad du behöver', en: 'What you need' },
      intro: {
        sv: 'Svaren här styr vilket stöd vi föreslår.',
        en: 'The answers here guide which support we propose.',
      },
      questions: ['G10', 'I5', 'I3'],
    },
  ],
});
