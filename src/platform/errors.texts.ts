import { defineTexts } from '#platform/i18n/texts.ts';

export const problemTexts = defineTexts(
  {
    'not-found': {
      title: 'Sidan finns inte',
      text: 'Adressen är fel, eller så har du inte tillgång till det som finns där.',
    },
    'signed-out': { title: 'Logga in först', text: 'Sidan kräver att du är inloggad.' },
    'wrong-role': {
      title: 'Din roll kan inte göra det här',
      text: 'Be den som är administratör hos er om du behöver göra det.',
    },
    'cross-site': {
      title: 'Det gick inte att ta emot',
      text: 'Formuläret kom inte från den här webbplatsen. Gå tillbaka, ladda om sidan och försök igen.',
    },
    'too-many-requests': {
      title: 'Vänta lite',
      text: 'Det har kommit många försök på kort tid. Vänta en kvart och försök igen.',
    },
    'too-large': {
      title: 'Det är för stort',
      text: 'En fil får vara högst 25 MB, på en del sidor mindre, och en text högst 1 MB. Dela upp den eller gör den mindre.',
    },
    'changed-meanwhile': {
      title: 'Någon annan hann före',
      text: 'Det du såg har ändrats. Ladda om sidan och se efter innan du gör om det.',
    },
    'not-now': {
      title: 'Det går inte just nu',
      text: 'Läget har ändrats sedan sidan visades. Gå tillbaka och se efter.',
    },
    fault: {
      title: 'Något gick fel hos oss',
      text: (reference: string) =>
        `Inget har sparats. Försök igen. Händer det igen, kontakta den som sköter driften och säg ${reference}.`,
    },
    otherHat: (role: string) =>
      `Det här gör du i rollen ${role.toLowerCase()}, och nu arbetar du i en annan av dina roller.`,
    changeHat: (role: string) => `Byt till ${role.toLowerCase()}`,
    home: 'Till startsidan',
    signIn: 'Logga in',
  },
  {
    'not-found': {
      title: 'The page does not exist',
      text: 'The address is wrong, or you have no access to what is there.',
    },
    'signed-out': { title: 'Sign in first', text: 'The page needs you to be signed in.' },
    'wrong-role': { title: 'Your role cannot do this', text: 'Ask your administrator if you need to do it.' },
    'cross-site': {
      title: 'It could not be received',
      text: 'The form did not come from this site. Go back, reload the page and try again.',
    },
    'too-many-requests': {
      title: 'Wait a little',
      text: 'There have been many attempts in a short time. Wait a quarter of an hour and try again.',
    },
    'too-large': {
      title: 'It is too large',
      text: 'A file may be at most 25 MB, on some pages less, and a text at most 1 MB. Divide it or make it smaller.',
    },
    'changed-meanwhile': {
      title: 'Somebody else was first',
      text: 'What you saw has changed. Reload the page and look before you do it again.',
    },
    'not-now': {
      title: 'It cannot be done now',
      text: 'Things have changed since the page was shown. Go back and look.',
    },
    fault: {
      title: 'Something went wrong with us',
      text: (reference: string) =>
        `Nothing has been saved. Try again. If it happens again, tell whoever runs the system: ${reference}.`,
    },
    otherHat: (role: string) =>
      `You do this as ${role.toLowerCase()}, and you are working in another of your roles now.`,
    changeHat: (role: string) => `Change to ${role.toLowerCase()}`,
    home: 'To the first page',
    signIn: 'Sign in',
  },
);
