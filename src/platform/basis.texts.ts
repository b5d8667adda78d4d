import { defineTexts } from '#platform/i18n/texts.ts';

export const basisTexts = defineTexts(
  {
    changedMeanwhile:
      'Någon annan har ändrat det här sedan du öppnade sidan. Det du skrev står kvar. Spara en gång till om det är din ändring som ska gälla.',
  },
  {
    changedMeanwhile:
      'Somebody else has changed this since you opened the page. What you wrote is still here. Save once more if your change is the one to keep.',
  },
);
