import { defineTexts } from '#platform/i18n/texts.ts';

export const homeTexts = defineTexts(
  { title: (name: string) => name, lead: 'Här är ni.' },
  { title: (name: string) => name, lead: 'Here you are.' },
);
