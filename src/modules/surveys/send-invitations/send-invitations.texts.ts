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
    once: 'Breven börjar gå ut direkt. Du kan lämna sidan under tiden.',
    first: (addresses: number) => `Skicka enkäten till ${inSwedish.addresses(addresses)}`,
    underWay:
      'Breven skickas nu. Uppdatera sidan för att se hur långt det har kommit. Står det stilla kan du fortsätta utskicket.',
    rest: (addresses: number) => `Fortsätt med ${inSwedish.addresses(addresses)}`,
    remindHeading: 'Påminn',
    remindExplanation: 'Påminnelsen går till alla, eftersom det inte finns någon lista över vilka som har svarat.',
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
    once: 'The letters start going out at once. You can leave the page meanwhile.',
    first: (addresses: number) => `Send the survey to ${inEnglish.addresses(addresses)}`,
    underWay:
      'The letters are being sent. Reload the page to see how far it has come. If it stands still, you can go on with the rest.',
    rest: (addresses: number) => `Go on with ${inEnglish.addresses(addresses)}`,
    remindHeading: 'Remind',
    remindExplanation: 'The reminder goes to everyone, because there is no list of who has answered.',
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
