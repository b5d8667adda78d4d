import { defineTexts } from '#platform/i18n/texts.ts';

export const consentTexts = defineTexts(
  {
    own: 'Behoven i er egen lägesbild',
    ownHint: 'De är till hjälp när ni väljer. De skickas inte.',
    notTicked: 'Kryssa i att behoven får räknas, eller ta bort kryssen vid dem',
    notIn: 'Det här väljer den som är anmäld hos en värd som använder Stadig.',
    consented: (title: string) => `Ändrade vad som får delas i ett nätverk: ”${title}”`,
  },
  {
    own: 'The needs in your own picture',
    ownHint: 'They are there to help you choose. They are not sent.',
    notTicked: 'Tick that the needs may be counted, or clear the boxes beside them',
    notIn: 'This is chosen by whoever is registered with a host that uses Stadig.',
    consented: (title: string) => `Changed what may be shared in a network: “${title}”`,
  },
);
