import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

export const addAddressesTexts = defineTexts(
  {
    heading: 'E-postadresser',
    lead: 'Klistra in adresserna grupp för grupp. De som inte har e-post får en kod på papper.',
    all: 'Alla grupper',
    given: 'Adresser',
    paper: 'Koder på papper',
    missing: 'Saknas',
    goOn: 'Gå vidare till utskicket',
    label: 'E-postadresser',
    hint: 'En per rad. Du kan klistra in från ett kalkylark eller ett e-postprogram.',
    places: (places: number, staff: number) =>
      `Plats för ${inSwedish.addresses(places)}. Gruppen har ${inSwedish.number(staff)} anställda.`,
    onPaper: (codes: number) => `${inSwedish.codes(codes)} är redan på papper och skickas inte med e-post.`,
    save: 'Spara adresserna',
    saved: (title: string, group: string, addresses: number) =>
      `Sparade ${inSwedish.addresses(addresses)} för gruppen ”${group}” i enkäten ”${title}”`,
    tooLong: 'Listan är för lång. Dela upp den.',
    linesToMend: (lines: number) =>
      lines === 1
        ? 'En rad behöver rättas. Den står ovanför fältet.'
        : `${lines} rader behöver rättas. De står ovanför fältet.`,
    tooMany: (addresses: number, places: number) =>
      `Det är ${inSwedish.addresses(addresses)} men bara plats för ${inSwedish.number(places)}. Ta bort några, eller kontrollera att det är rätt grupp.`,
    tooManyLines: (lines: number, places: number) =>
      `Listan har ${inSwedish.number(lines)} rader men gruppen bara plats för ${inSwedish.number(places)} adresser. Ingen rad är läst. Kontrollera att det är rätt lista.`,
    faultsTitle: 'Rader att rätta',
    moreFaults: (faults: number) => `Och ${faults} till.`,
    fault: {
      'not-an-address': (line: number, text: string, _where: string) => `Rad ${line}: ”${text}” är ingen e-postadress.`,
      twice: (line: number, text: string, where: string) => `Rad ${line}: ”${text}” står redan på rad ${where}.`,
      'in-other-group': (line: number, text: string, where: string) =>
        `Rad ${line}: ”${text}” finns redan i gruppen ${where}.`,
      'already-sent': (line: number, text: string, _where: string) =>
        `Rad ${line}: ”${text}” har redan fått sitt brev.`,
    },
    refusedTitle: (addresses: number) =>
      addresses === 1
        ? 'En adress tog inte emot brevet'
        : `${inSwedish.number(addresses)} adresser tog inte emot brevet`,
    refused: 'Rätta dem i listan nedan, så får de brevet vid nästa utskick.',
    sentSummary: (addresses: number) => `${inSwedish.addresses(addresses)} har fått sitt brev och ändras inte`,
  },
  {
    heading: 'E-mail addresses',
    lead: 'Paste the addresses group by group. Those who have no e-mail get a code on paper.',
    all: 'All groups',
    given: 'Addresses',
    paper: 'Codes on paper',
    missing: 'Missing',
    goOn: 'Go on to sending',
    label: 'E-mail addresses',
    hint: 'One per line. You can paste from a spreadsheet or a mail program.',
    places: (places: number, staff: number) =>
      `Room for ${inEnglish.addresses(places)}. The group has ${inEnglish.number(staff)} staff.`,
    onPaper: (codes: number) => `${inEnglish.codes(codes)} are already on paper and are not sent by e-mail.`,
    save: 'Save the addresses',
    saved: (title: string, group: string, addresses: number) =>
      `Saved ${inEnglish.addresses(addresses)} for the group “${group}” of the survey “${title}”`,
    tooLong: 'The list is too long. Divide it.',
    linesToMend: (lines: number) =>
      lines === 1
        ? 'One line needs mending. It is shown above the field.'
        : `${lines} lines need mending. They are shown above the field.`,
    tooMany: (addresses: number, places: number) =>
      `There are ${inEnglish.addresses(addresses)} but only room for ${inEnglish.number(places)}. Remove some, or check that it is the right group.`,
    tooManyLines: (lines: number, places: number) =>
      `The list has ${inEnglish.number(lines)} lines but the group only has room for ${inEnglish.number(places)} addresses. No line has been read. Check that it is the right list.`,
    faultsTitle: 'Lines to mend',
    moreFaults: (faults: number) => `And ${faults} more.`,
    fault: {
      'not-an-address': (line: number, text: string, _where: string) =>
        `Line ${line}: “${text}” is not an e-mail address.`,
      twice: (line: number, text: string, where: string) => `Line ${line}: “${text}” is already on line ${where}.`,
      'in-other-group': (line: number, text: string, where: string) =>
        `Line ${line}: “${text}” is already in the group ${where}.`,
      'already-sent': (line: number, text: string, _where: string) =>
        `Line ${line}: “${text}” has already got its letter.`,
    },
    refusedTitle: (addresses: number) =>
      addresses === 1
        ? 'One address did not take the letter'
        : `${inEnglish.number(addresses)} addresses did not take the letter`,
    refused: 'Mend them in the list below, and they get the letter the next time you send.',
    sentSummary: (addresses: number) => `${inEnglish.addresses(addresses)} have got their letter and are not changed`,
  },
);
