import { defineTexts } from '#platform/i18n/texts.ts';

export const homeTexts = defineTexts(
  { crumb: 'Hem', where: (organisation: string) => `${organisation}: här är ni` },
  { crumb: 'Home', where: (organisation: string) => `${organisation}: where you are` },
);
