import { defineTexts } from '#platform/i18n/texts.ts';

export const personNumberTexts = defineTexts(
  { refused: 'Ta bort personnumret. I Stadig skrivs ingenting om enskilda personer.' },
  { refused: 'Remove the personal identity number. Nothing about individuals is written in Stadig.' },
);
