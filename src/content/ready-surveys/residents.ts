import { readySurvey } from './template.ts';

/** For residents, most often with an open link: what they notice, whom they reach and what they need. */
export const RESIDENTS = readySurvey({
  key: 'invanare',
  version: 1,
  audience: 'residents',
  title: {
    sv: 'Enkät till dig som bor här om trygghet och delaktighet',
    en: 'Survey of residents on safety and having a say',
  },
  use: {
    sv: 'Till alla som bor i kommunen, oftast med en öppen länk.',
    en: 'For everyone who lives in the municipality, most often with an open link.',
  },
  about: {
    sv: 'Frågorna handlar om din ort, inte om vad du själv tycker i politik eller religion.',
    en: 'The questions are about your area, not about your own views on politics or religion.',
  },
  sections: [
    {
      key: 'safety',
      heading: { sv: 'Där du bor', en: 'Where you live' },
      intro: {
        sv: 'Det här handlar om platser och händelser. Vi frågar inte vem som gjort något.',
        en: 'This is about places and incidents. We do not ask who did anything.',
      },
      questions: ['H11', 'B9', 'H12', 'J6'],
    },
    {
      key: 'help',
      heading: { sv: 'Att få hjälp', en: 'Getting help' },
      intro: {
        sv: 'Det gör inget om du svarar nej. Det är så vi får veta vad som behövs.',
        en: 'It does not matter if you answer no. That is how we learn what is needed.',
      },
      questions: ['C9', 'A7', 'K12', 'K7'],
    },
    {
      key: 'say',
      heading: { sv: 'Att vara med och påverka', en: 'Having a say' },
      intro: {
        sv: 'Tänk på kommunen som du möter den i dag.',
        en: 'Think of the municipality as you meet it today.',
      },
      questions: ['G5', 'G6', 'G7', 'G11', 'I10', 'K13'],
    },
  ],
});
