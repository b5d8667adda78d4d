import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const returnedLettersTexts = defineTexts(
  {
    heading: 'Brev som inte kom fram',
    lead: 'Adresser som inte tog emot brevet, med mottagarens svar.',
    none: 'Inga adresser har sagt nej till brevet.',
    noneShown: 'Inga sådana adresser.',
    showAll: 'Visa alla',
    show: 'Visa',
    shows: { alla: 'Alla', avvisade: 'Avvisade direkt', aterkomna: 'Återkomna' },
    button: 'Visa',
    address: 'Adress',
    group: 'Grupp',
    why: 'Varför',
    cannotWrite: 'Adressen går inte att skriva på ett brev.',
    bounced: 'Återkommet: ni har sagt att brevet kom tillbaka.',
    mend: 'Rätta adressen på gruppens sida. När den är sparad finns en knapp som skickar brevet till de rättade adresserna.',
    waitingTitle: (addresses: number) =>
      addresses === 1 ? 'En adress väntar på sitt brev' : `${inSwedish.number(addresses)} adresser väntar på sitt brev`,
    download: 'Hämta listan som tabell (CSV)',
    fileName: 'brev som inte kom fram',
    again: (addresses: number) => `Försök igen med ${inSwedish.addresses(addresses)}`,
    againWhy: 'Var felet tillfälligt, till exempel en full brevlåda, kan samma adresser få ett nytt försök.',
    nothingToTry: 'Det finns inga adresser att försöka igen med.',
    triedAgain: (title: string, addresses: number) =>
      `Försökte igen med ${inSwedish.addresses(addresses)} i enkäten ”${title}”`,
    markHeading: 'Kom brev tillbaka senare?',
    markWhy:
      'En del mottagare tar först emot brevet och skickar tillbaka det efteråt. De svaren hamnar i brevlådan som breven skickas från, och den läser inte Stadig. Klistra in adresserna här. Du kan också klistra in hela meddelandet.',
    delayed: 'Ett meddelande om att brevet är försenat räknas inte. Då kommer det ofta fram ändå.',
    addresses: 'Adresser som kom tillbaka',
    mark: 'Märk som återkomna',
    marked: (title: string, addresses: number) =>
      `Märkte ${inSwedish.addresses(addresses)} som återkomna i enkäten ”${title}”`,
    tooLong: 'Texten är för lång. Klistra in lite i taget.',
    noAddress: 'Skriv minst en e-postadress.',
    notSent: 'Ingen av adresserna har fått ett brev i den här enkäten. Kontrollera att de är rätt skrivna.',
  },
  {
    heading: 'Letters that did not arrive',
    lead: 'Addresses that did not take the letter, with the answer of the receiver.',
    none: 'No address has refused the letter.',
    noneShown: 'No such addresses.',
    showAll: 'Show all',
    show: 'Show',
    shows: { alla: 'All', avvisade: 'Refused at once', aterkomna: 'Bounced' },
    button: 'Show',
    address: 'Address',
    group: 'Group',
    why: 'Why',
    cannotWrite: 'The address cannot be written on a letter.',
    bounced: 'Bounced: you have said that the letter came back.',
    mend: 'Mend the address on the page of the group. When it is saved there is a button that sends the letter to the mended addresses.',
    waitingTitle: (addresses: number) =>
      addresses === 1
        ? 'One address waits for its letter'
        : `${inEnglish.number(addresses)} addresses wait for their letter`,
    download: 'Download the list as a table (CSV)',
    fileName: 'letters that did not arrive',
    again: (addresses: number) => `Try again with ${inEnglish.addresses(addresses)}`,
    againWhy: 'If the fault was temporary, such as a full mailbox, the same addresses can be given another try.',
    nothingToTry: 'There are no addresses to try again with.',
    triedAgain: (title: string, addresses: number) =>
      `Tried again with ${inEnglish.addresses(addresses)} of the survey “${title}”`,
    markHeading: 'Did letters come back later?',
    markWhy:
      'Some receivers first take the letter and send it back afterwards. Those answers go to the mailbox that the letters are sent from, which Stadig does not read. Paste the addresses here. You can also paste the whole message.',
    delayed: 'A message that the letter is delayed does not count. It often arrives all the same.',
    addresses: 'Addresses that came back',
    mark: 'Mark as bounced',
    marked: (title: string, addresses: number) =>
      `Marked ${inEnglish.addresses(addresses)} as bounced in the survey “${title}”`,
    tooLong: 'The text is too long. Paste a little at a time.',
    noAddress: 'Write at least one e-mail address.',
    notSent: 'None of the addresses has got a letter in this survey. Check that they are spelled correctly.',
  },
);
