import { defineTexts } from '#platform/i18n/texts.ts';

/** What to do next with an invitation, and what its host says of it. */
export const nextStepTexts = defineTexts(
  {
    next: {
      read: 'Läs igenom vad inbjudan säger',
      answer: 'Svara på inbjudan',
      answerLate: (day: string) => `Sista dag att svara var ${day}. Fråga den som bjuder in om ni får anmäla er ändå.`,
      answerBy: (day: string) => `Svara senast ${day}.`,
      decline: 'Tacka nej',
      matter: 'Till ärendet',
      registration: 'Text att skicka',
      refused: 'Den som bjuder in tog inte emot det senaste ni skickade',
      again: 'Skicka anmälan igen',
      againAt: (fee: string) => `Skicka anmälan igen till ${fee} per person`,
      otherFee: (before: string, now: string) =>
        `Ni svarade ja till ${before} per person utan moms. Värden tar nu ${now}. Skickar ni anmälan igen gäller den avgiften, och ärendet får veta det: har tjänsteskrivelsen redan lämnats behöver den ändras.`,
      stands: (places: string) =>
        `Där gäller det som stod förut: ${places}. Ändra anmälan så att den stämmer, eller hör av er till den som bjuder in.`,
    },
    reminded: (day: string) => `Värden påminde er den ${day}.`,
  },
  {
    next: {
      read: 'Look through what the invitation says',
      answer: 'Answer the invitation',
      answerLate: (day: string) =>
        `The last day to answer was ${day}. Ask whoever invites whether you may register all the same.`,
      answerBy: (day: string) => `Answer by ${day}.`,
      decline: 'Decline',
      matter: 'To the matter',
      registration: 'Text to send',
      refused: 'Whoever invites did not take what you sent last',
      again: 'Send the registration again',
      againAt: (fee) => `Send the registration again at ${fee} per person`,
      otherFee: (before, now) =>
        `You said yes to ${before} per person without VAT. The host now charges ${now}. If you send the registration again, that fee holds, and the matter is told: a memorandum that has been handed over has to be changed.`,
      stands: (places: string) =>
        `What stood before holds there: ${places}. Change the registration so that it agrees, or get in touch with whoever invites.`,
    },
    reminded: (day: string) => `The host reminded you on ${day}.`,
  },
);
