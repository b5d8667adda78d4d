import { defineTexts } from '#platform/i18n/texts.ts';

export const moveUnitTexts = defineTexts(
  {
    heading: (unit: string) => `Flytta ${unit}`,
    to: 'Vilken grupp ska enheten vara med i?',
    toHint: 'Bara grupper i samma förvaltning går att välja.',
    ownGroup: 'En egen grupp',
    missing: 'Välj en av grupperna i listan',
    outOfDate: 'Enheten har bytt förvaltning. Uppdatera grupperna först.',
    save: 'Flytta enheten',
    moved: (title: string, unit: string) => `Flyttade ${unit} till en annan grupp i enkäten ”${title}”`,
  },
  {
    heading: (unit: string) => `Move ${unit}`,
    to: 'Which group should the unit be in?',
    toHint: 'Only groups of the same administration can be chosen.',
    ownGroup: 'A group of its own',
    missing: 'Choose one of the groups in the list',
    outOfDate: 'The unit has changed administration. Update the groups first.',
    save: 'Move the unit',
    moved: (title: string, unit: string) => `Moved ${unit} to another group of the survey “${title}”`,
  },
);
