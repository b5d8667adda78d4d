import { defineTexts } from '#platform/i18n/texts.ts';

/** Situations that say no, as whoever answers a survey should meet them. */
export const respondTexts = defineTexts(
  {
    whose: 'Enkät',
    'too-large': {
      title: 'Det är för mycket text',
      text: 'Svaret är inte mottaget. Korta det du har skrivit och skicka igen. Det du har svarat finns kvar på sidan du skickade från.',
    },
    'too-many-requests': {
      title: 'Vänta lite',
      text: 'Det har kommit många felaktiga koder på kort tid. Vänta en kvart och skriv koden igen. En riktig kod fungerar hela tiden.',
    },
    'cross-site': {
      title: 'Det gick inte att ta emot',
      text: 'Svaret är inte mottaget. Gå tillbaka till sidan du skickade från, ladda om den och skicka igen.',
    },
    'not-found': {
      title: 'Vi hittar ingen enkät här',
      text: 'Adressen är inte riktig, eller så är den avklippt. Öppna länken i ditt brev igen, eller skriv av hela adressen.',
    },
    fault: {
      title: 'Något gick fel hos oss',
      text: (reference: string) =>
        `Vänta en stund och försök igen. Händer det igen, kontakta den som har skickat enkäten och säg ${reference}.`,
    },
  },
  {
    whose: 'Survey',
    'too-large': {
      title: 'There is too much text',
      text: 'The answer has not been received. Make what you have written shorter and send again. What you answered is still on the page you sent from.',
    },
    'too-many-requests': {
      title: 'Wait a little',
      text: 'Many wrong codes have come in a short time. Wait a quarter of an hour and write the code again. A right code works all the time.',
    },
    'cross-site': {
      title: 'It could not be received',
      text: 'The answer has not been received. Go back to the page you sent from, reload it and send again.',
    },
    'not-found': {
      title: 'We find no survey here',
      text: 'The address is not right, or part of it is missing. Open the link in your letter again, or copy the whole address.',
    },
    fault: {
      title: 'Something went wrong with us',
      text: (reference: string) =>
        `Wait a while and try again. If it happens again, contact whoever sent the survey and say ${reference}.`,
    },
  },
);
