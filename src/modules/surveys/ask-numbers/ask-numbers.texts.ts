import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';
import type { LineFault } from './ask-numbers.rules.ts';

export const askNumbersTexts = defineTexts(
  {
    heading: 'Hur många som får enkäten',
    lead: 'Är enkäten för en del av de anställda, till exempel cheferna, skriv hur många de är i varje enhet.',
    why: 'Varje person får en kod, och den som svarar läser hur många gruppen är. Därför behöver antalet stämma. När du sparar görs grupperna om.',
    numbers: 'Antal i varje enhet',
    hint: 'En enhet på varje rad, med antalet efter kolon. Lämna tomt där ingen får enkäten. Utan ett enda antal gäller alla anställda.',
    hintPart: 'En enhet på varje rad, med antalet efter kolon. Lämna tomt där ingen får enkäten.',
    save: 'Spara och gör grupperna',
    tooLong: 'Listan är för lång. Skriv en rad för varje enhet.',
    faults: ({ line, code, text }: LineFault) =>
      ({
        'unit-unknown': `Rad ${line}: enheten finns inte i organisationen (${text}). Skriv den som i listan.`,
        'number-wrong': `Rad ${line}: skriv antalet med siffror, till exempel 3 (${text}).`,
        'unit-twice': `Rad ${line}: enheten står två gånger (${text}). Ta bort den ena raden.`,
      })[code],
    missingTitle: 'Skriv först hur många som får enkäten',
    missing:
      'Grupper görs av antalet anställda i varje enhet. Den här enkäten är för några av dem, eller för andra. Då skulle grupperna bli fel. Skriv hur många som får den i varje enhet, eller välj en öppen länk i stället.',
    toMode: 'Ändra hur folk ska svara',
    isPart: 'Grupperna är gjorda av de antal ni har skrivit för den här enkäten.',
    link: 'Är enkäten bara för en del av de anställda? Skriv hur många.',
    change: 'Ändra hur många som får enkäten',
    done: (title: string, people: number) =>
      people === 0
        ? `Tog bort antalen för enkäten ”${title}”`
        : `Skrev att ${inSwedish.people(people)} får enkäten ”${title}”`,
  },
  {
    heading: 'How many get the survey',
    lead: 'If the survey is for some of the staff, the managers for example, write how many they are in each unit.',
    why: 'Each person gets a code, and those who answer read how many are in the group. So the number has to be right. When you save, the groups are made anew.',
    numbers: 'Number in each unit',
    hint: 'One unit on each line, with the number after a colon. Leave it empty where nobody gets the survey. Without any number it is for all staff.',
    hintPart: 'One unit on each line, with the number after a colon. Leave it empty where nobody gets the survey.',
    save: 'Save and make the groups',
    tooLong: 'The list is too long. Write one line for each unit.',
    faults: ({ line, code, text }: LineFault) =>
      ({
        'unit-unknown': `Line ${line}: the unit is not in the organisation (${text}). Write it as in the list.`,
        'number-wrong': `Line ${line}: write the number with figures, 3 for example (${text}).`,
        'unit-twice': `Line ${line}: the unit stands twice (${text}). Take away one of the lines.`,
      })[code],
    missingTitle: 'First write how many get the survey',
    missing:
      'Groups are made from the number of staff in each unit. This survey is for some of them, or for others, so the groups would be wrong. Write how many get it in each unit, or choose an open link instead.',
    toMode: 'Change how people will answer',
    isPart: 'The groups are made from the numbers you have written for this survey.',
    link: 'Is the survey for some of the staff only? Write how many.',
    change: 'Change how many get the survey',
    done: (title: string, people: number) =>
      people === 0
        ? `Took away the numbers for the survey “${title}”`
        : `Wrote that ${inEnglish.people(people)} get the survey “${title}”`,
  },
);
