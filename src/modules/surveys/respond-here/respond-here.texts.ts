import { defineTexts } from '#platform/i18n/texts.ts';

/** What the sheets and pages that lead people to the survey have in common. */
export const respondHereTexts = defineTexts(
  {
    otherMode: 'Det här hör inte till sättet att svara på den här enkäten.',
    address: 'Adress',
    qr: (address: string) => `QR-kod som leder till ${address}`,
    print: 'Hämta som PDF att skriva ut',
    lastDay: (day: string) => `Enkäten går att svara på till och med ${day}.`,
  },
  {
    otherMode: 'This does not belong to the way in which this survey is answered.',
    address: 'Address',
    qr: (address: string) => `QR code that leads to ${address}`,
    print: 'Download as PDF to print',
    lastDay: (day: string) => `The survey can be answered until ${day}.`,
  },
);
