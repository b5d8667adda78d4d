import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

/** What the page of an open survey says. */
export const openSurveyPageTexts = defineTexts(
  {
    now: 'Att göra nu',
    todo: {
      close: 'Sista dagen har gått. Stäng enkäten, så räknas svaren.',
      begin: 'Ingen har fått enkäten än. Lägg in e-postadresser, eller ta fram koder på papper.',
      send: 'Adresserna är på plats. Skicka enkäten.',
      waiting: (addresses: number) =>
        `${inSwedish.addresses(addresses)} väntar på sitt brev. Se hur långt utskicket har kommit, eller fortsätt det.`,
      returned: (addresses: number) =>
        addresses === 1
          ? 'En adress tog inte emot brevet. Rätta den.'
          : `${inSwedish.number(addresses)} adresser tog inte emot brevet. Rätta dem.`,
      unreached: (people: number) =>
        people === 1
          ? 'En anställd har varken adress eller kod på papper.'
          : `${inSwedish.number(people)} anställda har varken adress eller kod på papper.`,
      wait: 'Alla kan svara. Påminn gärna en vecka före sista dagen. Påminnelser går till alla, eftersom ingen vet vilka som har svarat.',
      link: 'Visa länken på ett möte, eller skriv ut bladet till väggen.',
      paper: 'Skriv ut enkäten och dela ut den. Skriv in svaren när papperen har kommit tillbaka.',
    },
    toReturned: 'Se adresserna',
    reach: 'Nå ut',
    unreached: 'Saknar både adress och kod',
    toUnreached: 'Se vilka som saknas',
    mode: 'Sätt att svara',
    modes: {
      codes: 'En kod till var och en',
      'open-link': 'En länk för alla, utan grupper',
      keyed: 'På papper, inskrivet av er',
    },
    atLeast: (answers: number) => `Minst ${inSwedish.number(answers)} svar`,
    openAfterTwenty: 'Visas när minst 20 har svarat',
    responseWhyOpen:
      'Svaren räknas en gång per natt och avrundas nedåt till närmaste fem. Det som visas ändras alltså inte när någon svarar.',
    responseWhyKeyed: 'Hur många svar som är inskrivna visas först när enkäten har stängt.',
    byGroup: 'Svar grupp för grupp',
    byGroupWhy:
      'Grupper med minst 20 anställda räknas en gång per natt och avrundas nedåt till närmaste fem. För mindre grupper visas inget förrän enkäten har stängt.',
    groupResponse: 'Svar',
    groupSoFar: (answered: number, staff: number) =>
      `Minst ${inSwedish.number(answered)} av ${inSwedish.number(staff)}`,
    groupAfterClosing: 'Visas när enkäten har stängt',
    replaced: 'Ersatta koder',
    replacedOf: (codes: number, most: number) => `${inSwedish.number(codes)} av högst ${inSwedish.number(most)}`,
    promised: 'Det som är lovat',
    promise: {
      codes: 'Frågor, grupper och texter är låsta. Kontrollsumman gör att vem som helst kan se att inget har ändrats.',
      'open-link': 'Frågor och texter är låsta. Kontrollsumman gör att vem som helst kan se att inget har ändrats.',
      keyed: 'Frågor och texter är låsta. Kontrollsumman gör att vem som helst kan se att inget har ändrats.',
    },
    publicPromise: 'Löftet, som alla kan läsa',
    digest: 'Kontrollsumma:',
  },
  {
    now: 'To do now',
    todo: {
      close: 'The last day has passed. Close the survey, and the answers are counted.',
      begin: 'Nobody has got the survey yet. Add e-mail addresses, or take out codes on paper.',
      send: 'The addresses are in place. Send the survey.',
      waiting: (addresses: number) =>
        `${inEnglish.addresses(addresses)} wait for their letter. See how far the sending has come, or let it go on.`,
      returned: (addresses: number) =>
        addresses === 1
          ? 'One address did not take the letter. Mend it.'
          : `${inEnglish.number(addresses)} addresses did not take the letter. Mend them.`,
      unreached: (people: number) =>
        people === 1
          ? 'One employee has neither an address nor a code on paper.'
          : `${inEnglish.number(people)} employees have neither an address nor a code on paper.`,
      wait: 'Everyone can answer. Do remind them a week before the last day. Reminders go to all, because nobody knows who has answered.',
      link: 'Show the link at a meeting, or print the sheet for the wall.',
      paper: 'Print the survey and hand it out. Type in the answers when the papers have come back.',
    },
    toReturned: 'See the addresses',
    reach: 'Reach people',
    unreached: 'With neither address nor code',
    toUnreached: 'See who is missing',
    mode: 'Way of answering',
    modes: {
      codes: 'One code for each person',
      'open-link': 'One link for everyone, without groups',
      keyed: 'On paper, typed in by you',
    },
    atLeast: (answers: number) => `At least ${inEnglish.number(answers)} answers`,
    openAfterTwenty: 'Shown when at least 20 have answered',
    responseWhyOpen:
      'The answers are counted once a night and rounded down to the nearest five. So what is shown does not change when someone answers.',
    responseWhyKeyed: 'How many answers have been typed in is shown only when the survey has closed.',
    byGroup: 'Answers group by group',
    byGroupWhy:
      'Groups of at least 20 staff are counted once a night and rounded down to the nearest five. For smaller groups nothing is shown until the survey has closed.',
    groupResponse: 'Answers',
    groupSoFar: (answered: number, staff: number) =>
      `At least ${inEnglish.number(answered)} of ${inEnglish.number(staff)}`,
    groupAfterClosing: 'Shown when the survey has closed',
    replaced: 'Replaced codes',
    replacedOf: (codes: number, most: number) => `${inEnglish.number(codes)} of at most ${inEnglish.number(most)}`,
    promised: 'What has been promised',
    promise: {
      codes: 'Questions, groups and texts are locked. The digest lets anyone see that nothing has been changed.',
      'open-link': 'Questions and texts are locked. The digest lets anyone see that nothing has been changed.',
      keyed: 'Questions and texts are locked. The digest lets anyone see that nothing has been changed.',
    },
    publicPromise: 'The promise, which everyone can read',
    digest: 'Digest:',
  },
);
