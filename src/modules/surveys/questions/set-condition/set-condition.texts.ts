import { defineTexts } from '#platform/i18n/texts.ts';

export const setConditionTexts = defineTexts(
  {
    questionHeading: 'Vem får frågan?',
    sectionHeading: 'Vem får avsnittet?',
    lead: 'Ni kan låta svaret på en fråga tidigare i enkäten avgöra. Den som inte får frågan räknas som att den inte har svarat.',
    everyone: 'Nu visas det för alla.',
    none: 'Det finns ingen tidigare fråga att utgå från. Den måste ha svar att välja mellan och stå före.',
    governing: 'Vilken fråga avgör?',
    show: 'Visa frågans svar',
    options: 'Visa för den som har svarat',
    optionsMissing: 'Kryssa för minst ett svar',
    questionMissing: 'Välj en tidigare fråga',
    few: 'Tänk på att få kan komma att få frågan. Då visas svaren bara för större grupper, eller inte alls.',
    save: 'Spara villkoret',
    drop: 'Visa för alla',
    setForQuestion: (title: string, question: string) =>
      `Ändrade vilka som får frågan ”${question}” i enkäten ”${title}”`,
    setForSection: (title: string, section: string) =>
      `Ändrade vilka som får avsnittet ”${section}” i enkäten ”${title}”`,
  },
  {
    questionHeading: 'Who gets the question?',
    sectionHeading: 'Who gets the section?',
    lead: 'You can let the answer to an earlier question decide. Those who do not get the question count as not having answered it.',
    everyone: 'Now it is shown to everyone.',
    none: 'There is no earlier question to go by. It must have answers to choose from and come before.',
    governing: 'Which question decides?',
    show: 'Show its answers',
    options: 'Show to those who answered',
    optionsMissing: 'Tick at least one answer',
    questionMissing: 'Choose an earlier question',
    few: 'Keep in mind that few may get the question. Then the answers are shown only for larger groups, or not at all.',
    save: 'Save the condition',
    drop: 'Show to everyone',
    setForQuestion: (title: string, question: string) =>
      `Changed who gets the question “${question}” in the survey “${title}”`,
    setForSection: (title: string, section: string) =>
      `Changed who gets the section “${section}” in the survey “${title}”`,
  },
);
