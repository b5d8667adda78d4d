import { defineTexts } from '#platform/i18n/texts.ts';
import type { Refusal } from './refusals.ts';

const refusedSv: Record<Refusal, string> = {
  'not-open': 'Nätverket tar inte emot anmälningar nu. Hör av er till värden.',
  'other-fee':
    'Värden har ändrat avgiften sedan ni svarade ja till den. Läs vad den är nu och säg ja till den om ni ändå vill vara med.',
  meanwhile:
    'Någon annan hos er har svarat sedan sidan lästes in, eller värden har ändrat villkoren. Läs vad som gäller nu och skicka igen om det ska ändras.',
  late: 'Sista svarsdag har gått ut. Hör av er till värden om ni ändå vill vara med.',
  'late-more':
    'Sista svarsdag har gått ut. Ni kan byta deltagare och lämna tillbaka platser, men inte lägga till fler.',
  'no-seats': 'Platserna räcker inte. Minska antalet eller hör av er till värden.',
  'line-twice': 'Samma rad kom två gånger. Läs om sidan och försök igen.',
  'line-changed': 'En rad har ändrats sedan sidan lästes in. Läs om sidan och försök igen.',
  'unknown-line': 'En förvaltning som platsen gäller finns inte i anmälan.',
  'too-many-people': 'Fler namn än platser. Öka antalet eller ta bort ett namn.',
  'too-many-places': 'En organisation kan anmäla högst 500 platser. Hör av er till värden om ni är fler.',
  'email-twice': 'Samma e-postadress står två gånger. Varje deltagare ska ha sin egen.',
  'person-twice': 'Samma person står två gånger i en förvaltning. Ta bort den ena.',
  'organisation-number': 'Organisationsnumret stämmer inte. Skriv tio siffror, till exempel 212000-0001.',
  'not-in': 'Ni är inte anmälda till nätverket, så det går inte nu.',
  'not-conditional': 'Anmälan var inte villkorad av ett beslut. Lämna nätverket i stället, på de villkor som gäller.',
  'unknown-person': 'Deltagaren finns inte längre i anmälan.',
  'unknown-assignment': 'Uppgiften finns inte längre.',
  'nothing-in-it': 'Skriv något, svara på en fråga eller välj en fil innan ni lämnar in.',
  'wrong-answers': 'Ett svar passar inte värdens frågor. Läs dem igen, de kan ha ändrats, och svara på nytt.',
  screened: 'Texten nämner en enskild person eller vad någon tycker. Skriv om den och skicka igen.',
  'file-program': 'En av filerna är ett program och tas inte emot. Välj en annan fil och skicka igen.',
  'file-macros': 'En av filerna har makron och tas inte emot. Spara den utan makron och skicka igen.',
  'file-encrypted': 'En av filerna är låst eller krypterad och tas inte emot. Spara den öppen och skicka igen.',
  'too-many-files':
    'För uppgiften kan ni lämna in högst 20 filer sammanlagt. Lägg samman några, eller hör av er till värden.',
  'too-large-files':
    'Det ni lämnar in för uppgiften kan vara högst 100 MB sammanlagt. Gör filerna mindre, eller hör av er till värden.',
  'unknown-hand-in': 'Inlämningen finns inte, eller delas inte längre.',
  'unknown-meeting': 'Träffen finns inte, eller är inställd.',
  'not-held': 'Träffen har inte varit än. Utvärdera den när den har börjat.',
  'no-experience': 'Det finns ingen erfarenhet att ta tillbaka.',
  'ill-formed': 'Värdens system kunde inte läsa det som skickades.',
};

const refusedEn: Record<Refusal, string> = {
  'not-open': 'The network does not take registrations now. Contact the host.',
  'other-fee':
    'The host has changed the fee since you said yes to it. Read what it is now, and say yes to that if you still want to take part.',
  meanwhile:
    'Somebody else at your organisation has answered since the page was loaded, or the host has changed the terms. Read what holds now, and send again if it is to be changed.',
  late: 'The last day to answer has passed. Contact the host if you still want to take part.',
  'late-more': 'The last day to answer has passed. You can change participants and give places back, but not add more.',
  'no-seats': 'There are not enough places. Lower the number or contact the host.',
  'line-twice': 'The same line came twice. Load the page again and try once more.',
  'line-changed': 'A line has changed since the page was loaded. Load the page again and try once more.',
  'unknown-line': 'An administration that a place is for is not in the registration.',
  'too-many-people': 'More names than places. Raise the number or take away a name.',
  'too-many-places': 'An organisation can register at most 500 places. Contact the host if you are more.',
  'email-twice': 'The same e-mail address stands twice. Each participant needs one of their own.',
  'person-twice': 'The same person stands twice in one administration. Take one away.',
  'organisation-number': 'The organisation number is not right. Write ten digits, such as 212000-0001.',
  'not-in': 'You are not registered in the network, so this cannot be done now.',
  'not-conditional':
    'The registration did not depend on a decision. Leave the network instead, on the terms that hold.',
  'unknown-person': 'The participant is no longer in the registration.',
  'unknown-assignment': 'The assignment no longer exists.',
  'nothing-in-it': 'Write something, answer a question or choose a file before you hand in.',
  'wrong-answers':
    'An answer does not fit the host’s questions. Read them again, they may have changed, and answer anew.',
  screened: 'The text mentions a person or what somebody thinks. Reword it and send it again.',
  'too-many-files':
    'You can hand in at most 20 files in all for the assignment. Put some together, or contact the host.',
  'too-large-files':
    'What you hand in for the assignment can be at most 100 MB in all. Make the files smaller, or contact the host.',
  'file-program': 'One of the files is a program and is not taken. Choose another file and send again.',
  'file-macros': 'One of the files has macros and is not taken. Save it without macros and send again.',
  'file-encrypted': 'One of the files is locked or encrypted and is not taken. Save it open and send again.',
  'unknown-hand-in': 'The hand-in does not exist, or is no longer shared.',
  'unknown-meeting': 'The meeting does not exist, or is cancelled.',
  'not-held': 'The meeting has not been held yet. Evaluate it when it has begun.',
  'no-experience': 'There is no experience to take back.',
  'ill-formed': 'The host’s system could not read what was sent.',
};

type Said = {
  party: string;
  title: string;
  places: number;
  waits: boolean;
  again: boolean;
  administration: string;
  percent: number;
  decided: string;
  what: string;
};

/** Why an act was not taken, and what the history says of one that was. */
export const takeActTexts = defineTexts(
  {
    refusals: refusedSv,
    acted: (party: string, title: string) => `${party} svarade i ${title}`,
    history: {
      register: ({ party, title, places, waits, again }: Said) =>
        waits
          ? `${party} ställde sig på väntelistan till ${title} med ${places === 1 ? 'en plats' : `${places} platser`}`
          : `${party} ${again ? 'ändrade sin anmälan' : 'anmälde sig'} till ${title} med ${places === 1 ? 'en plats' : `${places} platser`}`,
      decline: ({ party, title }: Said) => `${party} tackade nej till ${title}`,
      settle: ({ party, title, decided }: Said) =>
        decided === 'firm'
          ? `${party} beslutade att delta i ${title}`
          : decided === 'declined'
            ? `${party} beslutade att inte delta i ${title}`
            : `${party} har inte längre något beslut om ${title}`,
      replace: ({ party, title }: Said) => `${party} bytte en deltagare i ${title}`,
      withdraw: ({ party, title, administration, percent }: Said) =>
        `${party} lämnade tillbaka platserna för ${administration} i ${title}; ${percent} procent av avgiften tas ut`,
      leave: ({ party, title }: Said) => `${party} lämnade ${title}`,
      'hand-in': ({ party, title, what }: Said) => `${party} lämnade in uppgiften ${what} i ${title}`,
      comment: ({ party, title, what }: Said) => `${party} kommenterade en inlämning av ${what} i ${title}`,
      evaluate: ({ party, title, what }: Said) => `${party} utvärderade träffen ${what} i ${title}`,
      experience: ({ party, title }: Said) => `${party} lämnade in sin erfarenhet av ${title}`,
      'withdraw-experience': ({ party, title }: Said) => `${party} tog tillbaka sin erfarenhet av ${title}`,
      consent: ({ party, title }: Said) => `${party} ändrade vad som får delas i ${title}`,
    },
  },
  {
    refusals: refusedEn,
    acted: (party, title) => `${party} answered in ${title}`,
    history: {
      register: ({ party, title, places, waits, again }) =>
        waits
          ? `${party} joined the waiting list of ${title} with ${places === 1 ? 'one place' : `${places} places`}`
          : `${party} ${again ? 'changed its registration' : 'registered'} for ${title} with ${places === 1 ? 'one place' : `${places} places`}`,
      decline: ({ party, title }) => `${party} declined ${title}`,
      settle: ({ party, title, decided }) =>
        decided === 'firm'
          ? `${party} decided to take part in ${title}`
          : decided === 'declined'
            ? `${party} decided not to take part in ${title}`
            : `${party} no longer has a decision about ${title}`,
      replace: ({ party, title }) => `${party} replaced a participant in ${title}`,
      withdraw: ({ party, title, administration, percent }) =>
        `${party} gave back the places of ${administration} in ${title}; ${percent} per cent of the fee is charged`,
      leave: ({ party, title }) => `${party} left ${title}`,
      'hand-in': ({ party, title, what }) => `${party} handed in the assignment ${what} in ${title}`,
      comment: ({ party, title, what }) => `${party} commented on a hand-in of ${what} in ${title}`,
      evaluate: ({ party, title, what }) => `${party} evaluated the meeting ${what} in ${title}`,
      experience: ({ party, title }) => `${party} handed in its experience of ${title}`,
      'withdraw-experience': ({ party, title }) => `${party} took back its experience of ${title}`,
      consent: ({ party, title }) => `${party} changed what may be shared in ${title}`,
    },
  },
);
