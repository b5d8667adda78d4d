import { readySurvey } from './template.ts';

/** For associations and faith communities. Answered for the association: never for what its people believe. */
export const CIVIL_SOCIETY_SURVEY = readySurvey({
  key: 'civilsamhalle',
  version: 1,
  audience: 'civil-society',
  title: { sv: 'Enkät till föreningar och trossamfund', en: 'Survey of associations and faith communities' },
  use: {
    sv: 'Till föreningar och trossamfund. Hur är det att ha med kommunen att göra, och vad behövs?',
    en: 'For associations and faith communities. What is it like to deal with the municipality, and what is needed?',
  },
  about: {
    sv: 'Svara för er förening. Frågorna handlar inte om vad någon tror eller tycker.',
    en: 'Answer for your association. The questions are not about what anyone believes or thinks.',
  },
  sections: [
    {
      key: 'contact',
      heading: { sv: 'Er kontakt med kommunen', en: 'Your contact with the municipality' },
      intro: {
        sv: 'Svara som det har varit det senaste året.',
        en: 'Answer as it has been in the last year.',
      },
      questions: ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'G6'],
    },
    {
      key: 'safety',
      heading: { sv: 'Trygghet', en: 'Safety' },
      intro: {
        sv: 'Det här handlar om händelser. Vi frågar inte vem som gjort något.',
        en: 'This is about incidents. We do not ask who did anything.',
      },
      questions: ['B8', 'H10', 'K11', 'K7', 'C8', 'A7', 'D10'],
    },
    {
      key: 'together',
      heading: { sv: 'Vad ni behöver och kan bidra med', en: 'What you need and can contribute' },
      intro: {
        sv: 'Svaren här styr vilket stöd vi föreslår, och hur vi bjuder in er.',
        en: 'The answers here guide which support we propose, and how we invite you.',
      },
      questions: ['K10', 'K8', 'I9', 'J7', 'K9'],
    },
  ],
});
