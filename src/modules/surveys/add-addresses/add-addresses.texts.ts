import { defineTexts } from '#platform/i18n/texts.ts';
import { inEnglish, inSwedish } from '../numbers.ts';

/** Numbers of lines that are written out when several have the same fault. */
const shownRows = 6;

export const addAddressesTexts = defineTexts(
  {
    heading: 'E-postadresser',
    lead: 'Klistra in en lista för alla, eller skriv grupp för grupp. De som inte har e-post får en kod på papper.',
    toList: 'Klistra in alla adresser',
    given: 'Adresser',
    paper: 'Koder på papper',
    number: (value: number) => inSwedish.number(value),
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
    groupsToMend: (groups: number) =>
      groups === 1
        ? 'En grupp har fler adresser än koder. Den står ovanför fältet.'
        : `${groups} grupper har fler adresser än koder. De står ovanför fältet.`,
    listEmpty: 'Klistra in en lista med adresser och enheter.',
    allHaveArrived: 'Alla i listan har redan fått sitt brev. Det finns inget att lägga till.',
    savedList: (title: string, addresses: number, groups: number) =>
      `Sparade ${inSwedish.addresses(addresses)} till ${inSwedish.groups(groups)} i enkäten ”${title}”`,
    list: {
      heading: 'Klistra in alla adresser',
      lead: (places: number, groups: number) =>
        `En lista räcker för hela enkäten. Det finns ${inSwedish.codes(places)} i ${inSwedish.groups(groups)}.`,
      label: 'Adresser och enheter',
      hint: 'En rad per person: e-postadress och enhet, i vilken ordning som helst. Kopiera kolumnerna i Excel. Namn och andra kolumner får vara med, men sparas inte.',
      save: 'Spara och gå vidare',
      saveWithout: (lines: number) => (lines === 1 ? 'Spara utan den raden' : `Spara utan de ${lines} raderna`),
      kept: 'Vi sparar adressen och vilken grupp den hör till. När enkäten stänger förstörs adresserna.',
      names: 'Vad grupper och enheter kallas i listan',
      namesLead: 'Skriv enhetens namn som det står i organisationen, eller gruppens namn:',
      group: (name: string, administration: string, places: number) =>
        `${name}, ${administration}: ${inSwedish.codes(places)}`,
      paper: 'Har några ingen e-post på jobbet?',
      toCodes: 'Ta fram koder på papper',
      groupByGroup: 'Adresser grupp för grupp',
      tooMany: (name: string, addresses: number, places: number) =>
        `Gruppen ${name} har ${inSwedish.addresses(addresses)} men bara ${inSwedish.codes(places)}. Antalet anställda låstes när enkäten öppnades. Ta bort dem som har slutat eller står på två ställen.`,
      rows: (lines: readonly number[]) =>
        lines.length > shownRows
          ? `Rad ${lines.slice(0, shownRows).join(', ')} och ${inSwedish.number(lines.length - shownRows)} till`
          : `Rad ${lines.join(', ')}`,
      fault: {
        'no-address': (rows: string, text: string, _where: string) => `${rows}: ”${text}” har ingen e-postadress.`,
        'several-addresses': (rows: string, _text: string, _where: string) =>
          `${rows} har flera e-postadresser. Skriv en på varje rad.`,
        'person-number': (rows: string, _text: string, _where: string) =>
          `${rows} har ett personnummer. Ta bort kolumnen med personnummer.`,
        'no-place': (rows: string, text: string, _where: string) => `${rows}: enhet saknas för ${text}.`,
        'unknown-place': (rows: string, text: string, _where: string) =>
          `${rows}: ”${text}” är ingen enhet eller grupp i enkäten.`,
        'several-groups': (rows: string, text: string, _where: string) =>
          `${rows}: ”${text}” kan vara flera grupper. Skriv både enhet och förvaltning.`,
        twice: (rows: string, text: string, where: string) => `${rows}: ${text} står redan på rad ${where}.`,
        'in-other-group': (rows: string, text: string, where: string) =>
          `${rows}: ${text} finns redan i gruppen ${where}.`,
      },
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
    lead: 'Paste one list for everyone, or write group by group. Those who have no e-mail get a code on paper.',
    toList: 'Paste all addresses',
    given: 'Addresses',
    paper: 'Codes on paper',
    number: (value: number) => inEnglish.number(value),
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
    groupsToMend: (groups: number) =>
      groups === 1
        ? 'One group has more addresses than codes. It is shown above the field.'
        : `${groups} groups have more addresses than codes. They are shown above the field.`,
    listEmpty: 'Paste a list of addresses and units.',
    allHaveArrived: 'Everyone in the list has already got their letter. There is nothing to add.',
    savedList: (title: string, addresses: number, groups: number) =>
      `Saved ${inEnglish.addresses(addresses)} for ${inEnglish.groups(groups)} of the survey “${title}”`,
    list: {
      heading: 'Paste all addresses',
      lead: (places: number, groups: number) =>
        `One list is enough for the whole survey. There are ${inEnglish.codes(places)} in ${inEnglish.groups(groups)}.`,
      label: 'Addresses and units',
      hint: 'One line per person: e-mail address and unit, in any order. Copy the columns in Excel. Names and other columns may be there, but are not stored.',
      save: 'Save and go on',
      saveWithout: (lines: number) => (lines === 1 ? 'Save without that line' : `Save without the ${lines} lines`),
      kept: 'We store the address and the group it belongs to. When the survey closes, the addresses are destroyed.',
      names: 'What groups and units are called in the list',
      namesLead: 'Write the name of the unit as it stands in the organisation, or the name of the group:',
      group: (name: string, administration: string, places: number) =>
        `${name}, ${administration}: ${inEnglish.codes(places)}`,
      paper: 'Do some have no e-mail at work?',
      toCodes: 'Take out codes on paper',
      groupByGroup: 'Addresses group by group',
      tooMany: (name: string, addresses: number, places: number) =>
        `The group ${name} has ${inEnglish.addresses(addresses)} but only ${inEnglish.codes(places)}. The number of staff was locked when the survey opened. Remove those who have left or stand in two places.`,
      rows: (lines: readonly number[]) =>
        lines.length > shownRows
          ? `Lines ${lines.slice(0, shownRows).join(', ')} and ${inEnglish.number(lines.length - shownRows)} more`
          : `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.join(', ')}`,
      fault: {
        'no-address': (rows: string, text: string, _where: string) => `${rows}: “${text}” has no e-mail address.`,
        'several-addresses': (rows: string, _text: string, _where: string) =>
          `${rows} has several e-mail addresses. Write one on each line.`,
        'person-number': (rows: string, _text: string, _where: string) =>
          `${rows} has a personal identity number. Remove that column.`,
        'no-place': (rows: string, text: string, _where: string) => `${rows}: the unit of ${text} is missing.`,
        'unknown-place': (rows: string, text: string, _where: string) =>
          `${rows}: “${text}” is no unit or group of the survey.`,
        'several-groups': (rows: string, text: string, _where: string) =>
          `${rows}: “${text}” may be several groups. Write both unit and administration.`,
        twice: (rows: string, text: string, where: string) => `${rows}: ${text} is already on line ${where}.`,
        'in-other-group': (rows: string, text: string, where: string) =>
          `${rows}: ${text} is already in the group ${where}.`,
      },
    },
    refusedTitle: (addresses: number) =>
      addresses === 1
        ? 'One address did not take the letter'
        : `${inEnglish.number(addresses)} addresses did not take the letter`,
    refused: 'Mend them in the list below, and they get the letter the next time you send.',
    sentSummary: (addresses: number) => `${inEnglish.addresses(addresses)} have got their letter and are not changed`,
  },
);
