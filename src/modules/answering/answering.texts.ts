import { defineTexts } from '#platform/i18n/texts.ts';

/** What staff meet who type in answers on paper. What respondents meet stands in content/respondent-phrases.ts, for all languages. */
export const answeringTexts = defineTexts(
  {
    keying: {
      title: 'Skriv in svar på papper',
      survey: (title: string) => `Enkäten heter ”${title}”.`,
      confidential:
        'Svaren är förtroliga. Berätta inte för någon vad du läser. Skriv in precis det som står och lägg pappret där det ska förstöras.',
      code: 'Inskrivningskod',
      codeHint: 'Du får koden av den som samordnar enkäten. Mellanslag och bindestreck spelar ingen roll.',
      go: 'Börja skriva in',
      codeMissing: 'Skriv inskrivningskoden',
      codeWrong: 'Koden hör inte till den här enkäten. Se efter att alla tecken är med.',
      keyed: (count: string) => `${count} inskrivna i den här omgången`,
      onPaper: 'Den här enkäten besvaras på papper. Någon på kommunen skriver sedan in svaren.',
      staff: 'För dig som skriver in svaren',
      save: 'Spara svaret och ta nästa papper',
      done: 'När du är klar stänger du sidan.',
    },
  },
  {
    keying: {
      title: 'Type in answers on paper',
      survey: (title: string) => `The survey is called “${title}”.`,
      confidential:
        'The answers are confidential. Tell nobody what you read. Type exactly what is written, and put the paper where it will be destroyed.',
      code: 'Keying code',
      codeHint: 'You get the code from whoever coordinates the survey. Spaces and hyphens make no difference.',
      go: 'Begin typing',
      codeMissing: 'Write the keying code',
      codeWrong: 'The code does not belong to this survey. Check that no character is missing.',
      keyed: (count: string) => `${count} typed in this session`,
      onPaper: 'This survey is answered on paper. Someone at the municipality then types in the answers.',
      staff: 'For those who type in the answers',
      save: 'Save the answer and take the next paper',
      done: 'When you are finished, close the page.',
    },
  },
);
