import { defineTexts } from '#platform/i18n/texts.ts';

export const foldAdministrationTexts = defineTexts(
  {
    label: 'Vilken grupp ska förvaltningen visas tillsammans med?',
    hint: 'Det används när hela förvaltningen är för liten eller när för få där svarar.',
    prompt: 'Välj en grupp',
    host: (administration: string, group: string) => `${administration}: ${group}`,
    missing: 'Välj en grupp i en annan förvaltning',
    save: 'Spara',
    changed: (title: string, administration: string) =>
      `Ändrade vilka ${administration} visas tillsammans med i enkäten ”${title}”`,
  },
  {
    label: 'Which group is the administration shown together with?',
    hint: 'Used when the whole administration is too small, or too few there answer.',
    prompt: 'Choose a group',
    host: (administration: string, group: string) => `${administration}: ${group}`,
    missing: 'Choose a group of another administration',
    save: 'Save',
    changed: (title: string, administration: string) =>
      `Changed whom ${administration} is shown together with in the survey “${title}”`,
  },
);
