import { defineTexts } from '#platform/i18n/texts.ts';

export const remindTexts = defineTexts(
  {
    title: 'Påminn dem som inte har svarat',
    question: (count: number) =>
      count === 1
        ? 'Vill du påminna den organisation som inte har svarat?'
        : `Vill du påminna de ${count} organisationer som inte har svarat?`,
    consequence: 'De som är inbjudna med e-post får ett brev med en ny länk. Den gamla länken fortsätter att gälla.',
    inside: 'De som har inbjudan i Stadig ser påminnelsen där.',
    nobody: 'Alla har svarat.',
    late: 'Sista svarsdag har passerat. Flytta den först, om ni vill ta emot fler svar.',
    button: 'Skicka påminnelsen',
  },
  {
    title: 'Remind those who have not answered',
    question: (count: number) =>
      count === 1
        ? 'Do you want to remind the organisation that has not answered?'
        : `Do you want to remind the ${count} organisations that have not answered?`,
    consequence: 'Those invited by e-mail get a letter with a new link. The old link still works.',
    inside: 'Those who have the invitation in Stadig see the reminder there.',
    nobody: 'Everyone has answered.',
    late: 'The last day to answer has passed. Move it first, if you want to take more answers.',
    button: 'Send the reminder',
  },
);
