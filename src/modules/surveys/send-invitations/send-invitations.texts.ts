import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const sendInvitationsTexts = defineTexts(
  {
    heading: 'Skicka enkäten',
    lead: 'Var och en får ett brev med en egen länk.',
    progress: 'Brev',
    sent: (done: number, addresses: number) => `${inSwedish.number(done)} av ${inSwedish.number(addresses)} skickade`,
    reminders: 'Påminnelser',
    toAddresses: 'Lägg in adresser',
    noAddresses: 'Lägg först in de anställdas e-postadresser.',
    question: (title: string, addresses: number) =>
      `Ska ”${title}” skickas till ${inSwedish.number(addresses)} ${addresses === 1 ? 'anställd' : 'anställda'}?`,
    ownLetter: 'Stadig för ingen lista över vilka som har svarat. Därför går påminnelser till alla.',
    lastDay: (day: string) => `Enkäten går att svara på till och med ${day}.`,
    without: (people: number) =>
      people === 1
        ? 'En anställd har ingen e-postadress här. Hen behöver en kod på papper.'
        : `${inSwedish.number(people)} anställda har ingen e-postadress här. De behöver koder på papper.`,
    once: 'Breven börjar gå ut direkt. Du kan lämna sidan under tiden.',
    noReturn: 'Ett brev som har gått kan inte tas tillbaka.',
    toCodes: 'Ta fram koder på papper',
    first: (addresses: number) =>
      `Skicka enkäten till ${inSwedish.number(addresses)} ${addresses === 1 ? 'anställd' : 'anställda'}`,
    lettersSent: (done: number, addresses: number) =>
      `${inSwedish.number(done)} av ${inSwedish.number(addresses)} brev skickade`,
    underWay: 'Breven skickas nu, ett i taget. Du kan lämna sidan. Utskicket går vidare ändå.',
    allSent: (done: number) => `Klart. ${inSwedish.number(done)} brev är skickade.`,
    again: 'Se hur långt det har kommit',
    toSending: 'Till utskicket',
    toSurvey: 'Till enkäten',
    standsStill: 'Har det stannat, eller har du rättat adresser?',
    standsStillWhy:
      'Står siffran stilla, eller har du lagt till eller rättat adresser, kan du sätta igång utskicket. Det fortsätter där det slutade. Den som har fått sitt brev får inget mer.',
    rest: (addresses: number) => `Fortsätt med ${inSwedish.addresses(addresses)}`,
    letters: (addresses: number) => `Skicka brev till ${inSwedish.addresses(addresses)}`,
    remindHeading: 'Påminn',
    remindExplanation: 'Påminnelsen går till alla, eftersom det inte finns någon lista över vilka som har svarat.',
    notReminded: (addresses: number) =>
      `${inSwedish.addresses(addresses)} får ingen påminnelse, eftersom brevet kom tillbaka. Rättas adressen får den sitt brev.`,
    remind: (addresses: number) => `Skicka en påminnelse till ${inSwedish.addresses(addresses)}`,
    roundOrdered: 'Någon har redan beställt det här utskicket. Gå tillbaka och se hur långt det har kommit.',
    refusedTitle: (addresses: number) =>
      addresses === 1
        ? 'En adress tog inte emot brevet'
        : `${inSwedish.number(addresses)} adresser tog inte emot brevet`,
    refused: 'Se vilka och rätta dem',
    ordered: (title: string, round: number, addresses: number) =>
      round > 1
        ? `Skickade påminnelse om enkäten ”${title}” till ${inSwedish.addresses(addresses)}`
        : `Skickade enkäten ”${title}” till ${inSwedish.addresses(addresses)}`,
  },
  {
    heading: 'Send the survey',
    lead: 'Everyone gets a letter with a link of their own.',
    progress: 'Letters',
    sent: (done: number, addresses: number) => `${inEnglish.number(done)} of ${inEnglish.number(addresses)} sent`,
    reminders: 'Reminders',
    toAddresses: 'Add addresses',
    noAddresses: 'First add the e-mail addresses of the staff.',
    question: (title: string, addresses: number) =>
      `Send “${title}” to ${inEnglish.number(addresses)} ${addresses === 1 ? 'employee' : 'employees'}?`,
    ownLetter: 'Stadig keeps no list of who has answered. So reminders go to everyone.',
    lastDay: (day: string) => `The survey can be answered until ${day}.`,
    without: (people: number) =>
      people === 1
        ? 'One employee has no e-mail address here, and needs a code on paper.'
        : `${inEnglish.number(people)} employees have no e-mail address here. They need codes on paper.`,
    once: 'The letters start going out at once. You can leave the page meanwhile.',
    noReturn: 'A letter that has gone cannot be taken back.',
    toCodes: 'Take out codes on paper',
    first: (addresses: number) =>
      `Send the survey to ${inEnglish.number(addresses)} ${addresses === 1 ? 'employee' : 'employees'}`,
    lettersSent: (done: number, addresses: number) =>
      `${inEnglish.number(done)} of ${inEnglish.number(addresses)} letters sent`,
    underWay: 'The letters are being sent, one at a time. You can leave the page. The sending goes on all the same.',
    allSent: (done: number) => `Done. ${inEnglish.number(done)} letters have been sent.`,
    again: 'See how far it has come',
    toSending: 'To the sending',
    toSurvey: 'To the survey',
    standsStill: 'Has it stopped, or have you mended addresses?',
    standsStillWhy:
      'If the number stands still, or you have added or mended addresses, you can set the sending going. It goes on where it stopped. Those who have got their letter get no more.',
    rest: (addresses: number) => `Go on with ${inEnglish.addresses(addresses)}`,
    letters: (addresses: number) => `Send letters to ${inEnglish.addresses(addresses)}`,
    remindHeading: 'Remind',
    remindExplanation: 'The reminder goes to everyone, because there is no list of who has answered.',
    notReminded: (addresses: number) =>
      `${inEnglish.addresses(addresses)} will get no reminder, because the letter came back. When the address is mended it gets its letter.`,
    remind: (addresses: number) => `Send a reminder to ${inEnglish.addresses(addresses)}`,
    roundOrdered: 'Somebody has already ordered this round of letters. Go back and see how far it has come.',
    refusedTitle: (addresses: number) =>
      addresses === 1
        ? 'One address did not take the letter'
        : `${inEnglish.number(addresses)} addresses did not take the letter`,
    refused: 'See which, and mend them',
    ordered: (title: string, round: number, addresses: number) =>
      round > 1
        ? `Sent a reminder of the survey “${title}” to ${inEnglish.addresses(addresses)}`
        : `Sent the survey “${title}” to ${inEnglish.addresses(addresses)}`,
  },
);
