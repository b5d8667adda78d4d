import { defineTexts } from '#platform/i18n/texts.ts';

export const removeMandateTexts = defineTexts(
  {
    title: 'Ta bort uppdraget',
    question: (title: string) => `Vill du ta bort uppdraget ”${title}”?`,
    forGood: 'Uppdraget försvinner och går inte att få tillbaka.',
    history: 'I historiken står det kvar att det fanns och att du tog bort det.',
    remove: 'Ta bort uppdraget',
    restedOn:
      'Uppdraget går inte att ta bort, för något bygger på det. Ändra det i stället, eller ta bort det som bygger på det först.',
    restsOnIt: 'Det här bygger på uppdraget:',
    change: 'Ändra uppdraget i stället',
    removed: (title: string) => `Tog bort uppdraget ”${title}”`,
  },
  {
    title: 'Remove the mandate',
    question: (title: string) => `Do you want to remove the mandate “${title}”?`,
    forGood: 'The mandate disappears and cannot be brought back.',
    history: 'The history keeps that it existed and that you removed it.',
    remove: 'Remove the mandate',
    restedOn:
      'The mandate cannot be removed, because something rests on it. Change it instead, or first remove what rests on it.',
    restsOnIt: 'This rests on the mandate:',
    change: 'Change the mandate instead',
    removed: (title: string) => `Removed the mandate “${title}”`,
  },
);
