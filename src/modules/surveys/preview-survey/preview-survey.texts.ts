import { defineTexts } from '#platform/i18n/texts.ts';

export const previewSurveyTexts = defineTexts(
  {
    heading: 'Så ser enkäten ut',
    lead: 'Enkäten som den visas på en mobil. Ni kan prova att svara, men inget sparas och inget går att skicka härifrån.',
    parts: 'Är enkäten lång får den som svarar en del i taget. Här står alla delar efter varandra.',
    back: 'Tillbaka till enkäten',
    languages: 'Visa på språk',
    phone: 'Enkäten på en mobil',
    noQuestions: 'Enkäten har inga frågor ännu.',
    missing: (language: string, missing: number) =>
      missing === 1
        ? `En text är inte översatt till ${language} och visas på svenska.`
        : `${missing} texter är inte översatta till ${language} och visas på svenska.`,
    translate: 'Översätt det som saknas',
  },
  {
    heading: 'This is how the survey looks',
    lead: 'The survey as it is shown on a phone. You can try to answer, but nothing is saved and nothing can be sent from here.',
    parts: 'If the survey is long, respondents get one part at a time. Here all parts follow one another.',
    back: 'Back to the survey',
    languages: 'Show in language',
    phone: 'The survey on a phone',
    noQuestions: 'The survey has no questions yet.',
    missing: (language: string, missing: number) =>
      missing === 1
        ? `One text is not translated into ${language} and is shown in Swedish.`
        : `${missing} texts are not translated into ${language} and are shown in Swedish.`,
    translate: 'Translate what is missing',
  },
);
