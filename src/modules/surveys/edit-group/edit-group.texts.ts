import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const editGroupTexts = defineTexts(
  {
    name: 'Gruppens namn',
    nameHint: 'Så läser den som svarar: ”Dina svar visas tillsammans med svaren från …”',
    nameMissing: 'Skriv vad gruppen ska heta',
    nameTooLong: 'Namnet är för långt. Korta det till högst 200 tecken.',
    nameTaken: 'En annan grupp heter redan så. Välj ett annat namn.',
    fold: (k: number) => `Vilken grupp ska den visas tillsammans med om färre än ${k} svarar?`,
    foldHint: 'Välj den som liknar den mest.',
    together: (staff: number) => `Ihop blir de ${inSwedish.people(staff)}.`,
    foldMissing: 'Välj en av grupperna i listan',
    alone: 'Gruppen är den enda i sin förvaltning. Svarar för få visas hela förvaltningen tillsammans med en annan.',
    save: 'Spara gruppen',
    edited: (title: string, group: string) => `Ändrade gruppen ”${group}” i enkäten ”${title}”`,
  },
  {
    name: 'Name of the group',
    nameHint: 'Respondents read: “Your answers are shown together with those from …”',
    nameMissing: 'Write what the group is to be called',
    nameTooLong: 'The name is too long. Shorten it to at most 200 characters.',
    nameTaken: 'Another group already has that name. Choose another.',
    fold: (k: number) => `Which group is it shown together with if fewer than ${k} answer?`,
    foldHint: 'Choose the one most like it.',
    together: (staff: number) => `Together they are ${inEnglish.people(staff)}.`,
    foldMissing: 'Choose one of the groups in the list',
    alone:
      'The group is the only one of its administration. If too few answer, the whole administration is shown together with another.',
    save: 'Save the group',
    edited: (title: string, group: string) => `Changed the group “${group}” of the survey “${title}”`,
  },
);
