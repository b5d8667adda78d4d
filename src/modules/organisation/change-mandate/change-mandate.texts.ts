import { defineTexts } from '#platform/i18n/texts.ts';

export const changeMandateTexts = defineTexts(
  {
    title: 'Ändra uppdraget',
    lead: 'Det som redan bygger på uppdraget märks med att uppdraget har ändrats sedan dess.',
    save: 'Spara ändringen',
    changed: (title: string) => `Ändrade uppdraget ”${title}”`,
  },
  {
    title: 'Change the mandate',
    lead: 'Whatever already rests on the mandate is marked to say that it has changed since.',
    save: 'Save the change',
    changed: (title: string) => `Changed the mandate “${title}”`,
  },
);
