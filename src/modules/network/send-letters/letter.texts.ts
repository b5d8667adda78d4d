import { defineTexts } from '#platform/i18n/texts.ts';

/** What the letters themselves say. They are sent in Swedish. */
export const letterTexts = defineTexts(
  {
    invitationSubject: (title: string) => `Inbjudan: ${title}`,
    reminderSubject: (title: string) => `Påminnelse: ${title}`,
    cancelledSubject: (meeting: string, title: string) => `Inställd träff: ${meeting}, ${title}`,
    placeSubject: (title: string) => `Ni har fått plats: ${title}`,
    place: (title: string) => `Det har blivit plats för er i ${title}. Er anmälan gäller nu.`,
    greeting: (name: string) => `Till ${name}`,
    invites: (host: string, title: string) => `${host} bjuder in er till ${title}.`,
    reminds: (host: string, title: string) =>
      `${host} har bjudit in er till ${title}, och vi har inte fått något svar.`,
    meetings: 'Träffar:',
    fee: (sum: string) => `Avgift: ${sum} per deltagare för alla träffar, exklusive moms.`,
    free: 'Det kostar ingenting att delta.',
    decision:
      'Deltagandet kräver ett politiskt beslut. Hinner ni inte få det i tid kan ni anmäla er under förutsättning att det fattas.',
    answerBy: (day: string) => `Sista dag att svara är ${day}.`,
    link: 'Läs hela inbjudan, anmäl er eller tacka nej här:',
    own: 'Länken är er egen. Första gången den öppnas i en webbläsare frågar den efter en kod, som skickas till den här adressen. Ska en kollega svara för er behöver kollegan koden av dig.',
    calendar: (count: number) =>
      count === 1
        ? 'Träffen följer med som en kalenderfil. Öppna den för att lägga träffen i kalendern.'
        : 'De närmaste träffarna följer med som kalenderfiler, en för varje träff. Öppna dem för att lägga träffarna i kalendern.',
    calendarChanged: 'Kalenderfilen som följer med flyttar träffen i kalendern hos den som har lagt in den.',
    calendarCancelled: 'Kalenderfilen som följer med visar i kalendern att träffen är inställd.',
    changedSubject: (meeting: string, title: string) => `Ändrad träff: ${meeting}, ${title}`,
    changed: (meeting: string) => `Träffen ${meeting} har ändrats.`,
    nowIs: 'Nu gäller:',
    wasBefore: 'Tidigare gällde:',
    newWay: 'Länken till videomötet är ny.',
    cancelled: (meeting: string, when: string) => `Träffen ${meeting}, ${when}, är inställd.`,
    why: (reason: string) => `Skäl: ${reason}`,
    others: 'Det som gäller nu finns här:',
    questions: (who: string) => `Frågor besvaras av ${who}.`,
  },
  {
    invitationSubject: (title: string) => `Invitation: ${title}`,
    reminderSubject: (title: string) => `Reminder: ${title}`,
    cancelledSubject: (meeting: string, title: string) => `Meeting cancelled: ${meeting}, ${title}`,
    placeSubject: (title: string) => `You have a place: ${title}`,
    place: (title: string) => `There is now a place for you in ${title}. Your registration holds.`,
    greeting: (name: string) => `To ${name}`,
    invites: (host: string, title: string) => `${host} invites you to ${title}.`,
    reminds: (host: string, title: string) => `${host} has invited you to ${title}, and we have had no answer.`,
    meetings: 'Meetings:',
    fee: (sum: string) => `Fee: ${sum} per participant for all meetings, excluding VAT.`,
    free: 'Taking part is free.',
    decision:
      'Taking part requires a political decision. If you cannot get it in time, you can register on condition that it is made.',
    answerBy: (day: string) => `The last day to answer is ${day}.`,
    link: 'Read the whole invitation, register or decline here:',
    own: 'The link is your own. The first time it is opened in a browser it asks for a code, which is sent to this address. A colleague who is to answer for you needs the code from you.',
    calendar: (count: number) =>
      count === 1
        ? 'The meeting comes along as a calendar file. Open it to put the meeting into the calendar.'
        : 'The next meetings come along as calendar files, one for each meeting. Open them to put the meetings into the calendar.',
    calendarChanged: 'The calendar file that comes along moves the meeting in the calendar of whoever has put it in.',
    calendarCancelled: 'The calendar file that comes along shows in the calendar that the meeting is cancelled.',
    changedSubject: (meeting: string, title: string) => `Changed meeting: ${meeting}, ${title}`,
    changed: (meeting: string) => `The meeting ${meeting} has been changed.`,
    nowIs: 'What holds now:',
    wasBefore: 'What held before:',
    newWay: 'The link to the video meeting is new.',
    cancelled: (meeting: string, when: string) => `The meeting ${meeting}, ${when}, is cancelled.`,
    why: (reason: string) => `Reason: ${reason}`,
    others: 'What holds now is here:',
    questions: (who: string) => `Questions are answered by ${who}.`,
  },
);
