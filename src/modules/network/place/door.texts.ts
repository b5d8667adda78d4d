import { defineTexts } from '#platform/i18n/texts.ts';

/** What a browser meets that has not proved itself. */
export const doorTexts = defineTexts(
  {
    title: (host: string) => `Inbjudan från ${host}`,
    lead: 'Du har öppnat en personlig länk. Skriv e-postadressen som inbjudan skickades till, så får du en kod dit.',
    email: 'E-postadress',
    emailHint: 'Den som inbjudan kom till.',
    emailWrong: 'Skriv e-postadressen, till exempel namn@kommun.se.',
    send: 'Skicka en kod',
    why: 'Koden behövs en gång i varje webbläsare, så att ingen annan kan svara med en länk som har skickats vidare.',
    codeTitle: 'Skriv koden',
    codeLead: (minutes: number) =>
      `Om adressen var den som inbjudan gick till har vi skickat en kod dit. Den gäller i ${minutes} minuter.`,
    demo: 'I demonstrationen skickas ingen post.',
    outbox: 'Läs breven här.',
    code: 'Kod',
    codeHint: 'Åtta siffror.',
    codeWrong: 'Koden stämmer inte, eller gäller inte längre. Skriv den igen, eller be om en ny.',
    open: 'Öppna',
    again: 'Be om en ny kod',
    mailSubject: (host: string) => `Kod till inbjudan från ${host}`,
    mail: (code: string, host: string, minutes: number) =>
      `Hej!\n\nDin kod till inbjudan från ${host} är ${code}. Den gäller i ${minutes} minuter, i webbläsaren där du bad om den.\n\nHar du inte bett om någon kod behöver du inte göra något.`,
  },
  {
    title: (host) => `Invitation from ${host}`,
    lead: 'You have opened a personal link. Write the e-mail address that the invitation was sent to, and a code goes there.',
    email: 'E-mail address',
    emailHint: 'The one that the invitation came to.',
    emailWrong: 'Write the e-mail address, such as name@municipality.se.',
    send: 'Send a code',
    why: 'The code is needed once in each browser, so that nobody else can answer with a link that was forwarded.',
    codeTitle: 'Write the code',
    codeLead: (minutes) =>
      `If the address was the one that the invitation went to, we have sent a code there. It is valid for ${minutes} minutes.`,
    demo: 'In the demonstration no mail is sent.',
    outbox: 'Read the letters here.',
    code: 'Code',
    codeHint: 'Eight digits.',
    codeWrong: 'The code is not right, or no longer valid. Write it again, or ask for a new one.',
    open: 'Open',
    again: 'Ask for a new code',
    mailSubject: (host) => `Code for the invitation from ${host}`,
    mail: (code, host, minutes) =>
      `Hello!\n\nYour code for the invitation from ${host} is ${code}. It is valid for ${minutes} minutes, in the browser where you asked for it.\n\nIf you have not asked for a code you need do nothing.`,
  },
);
