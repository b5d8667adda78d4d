import { defineTexts } from '#platform/i18n/texts.ts';

export const publicResultTexts = defineTexts(
  {
    lead: (organisation: string) => `Så svarade ni på enkäten från ${organisation}.`,
    same: 'Det är samma resultat som de som arbetar med enkäten ser. Det finns inget mer: svaren förstördes när de räknades.',
    promise: 'Det här lovades när enkäten öppnades',
    download: 'Ladda ner allt som visas, för den som vill pröva det med ett program',
  },
  {
    lead: (organisation: string) => `This is how you answered the survey from ${organisation}.`,
    same: 'It is the same result as those who work with the survey see. There is nothing more: the answers were destroyed when they were counted.',
    promise: 'This was promised when the survey opened',
    download: 'Download all that is shown, for whoever wants to try it with a program',
  },
);
