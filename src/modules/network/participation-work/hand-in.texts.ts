import { defineTexts } from '#platform/i18n/texts.ts';

export const handInTexts = defineTexts(
  {
    title: 'Lämna in uppgiften',
    told: 'Det ni skriver skickas till den som bjuder in när du lämnar in.',
    text: 'Vad har ni gjort och kommit fram till?',
    textHint: 'Det är kommunens svar, inte en persons. Skriv inget om enskilda.',
    missing: 'Skriv vad ni har kommit fram till, eller svara på frågorna',
    shared: 'De andra i nätverket får läsa svaret',
    showsStep: 'Låt värden se hur långt vi har kommit',
    showsStepHint: (status: string) => `Det här får värden se, och inget av innehållet: ”${status}”.`,
    sent: (names: string) => `Värden har redan: ${names}. Nya filer läggs till dem.`,
    answersWrong: 'Frågorna har ändrats sedan du öppnade sidan. Läs dem på nytt.',
    label: 'Lämna in',
    handedIn: (title: string) => `Lämnade in en uppgift i ett nätverk: ”${title}”`,
    again: 'Ni har lämnat in den. Det ni skriver nu ersätter det förra.',
  },
  {
    title: 'Hand in the task',
    told: 'What you write is sent to whoever invites when you hand in.',
    text: 'What have you done and found?',
    textHint: "It is the municipality's answer, not a person's. Write nothing about individuals.",
    missing: 'Write what you have found, or answer the questions',
    shared: 'The others in the network may read the answer',
    showsStep: 'Let the host see how far we have come',
    showsStepHint: (status: string) =>
      `This is what the host sees, and nothing of what is in it: “${status}” (in Swedish).`,
    sent: (names: string) => `The host already has: ${names}. New files are put beside them.`,
    answersWrong: 'The questions have changed since you opened the page. Read them anew.',
    label: 'Hand in',
    handedIn: (title: string) => `Handed in a task in a network: “${title}”`,
    again: 'You have handed it in. What you write now replaces what you wrote before.',
  },
);
